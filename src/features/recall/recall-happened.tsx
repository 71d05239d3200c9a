import { OctagonAlert, PackageCheck, Thermometer } from 'lucide-react'
import type { EpcisEvent } from '#contract/epcis.ts'
import type { Finding, Origin, Place } from '#contract/origin.ts'
import type { Recall } from '#contract/recall.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { isMilk } from '#messages/recall-words.ts'
import { Block } from '#ui/block.tsx'
import { JourneyStep, JourneySteps } from '#ui/journey-step.tsx'

/** From the bottle to the recall: only what bears on it. */
export function RecallHappened({ origin, recall }: { origin: Origin; recall: Recall }) {
  const { t, formats } = useMessages()
  const made = origin.events.find(({ type }) => type === 'TransformationEvent')
  const place = made && placeOf(made, origin.places)
  const excursion = origin.verdict.findings.find(isExcursion)
  return (
    <Block title={t('recall.happened')}>
      <JourneySteps>
        {made && (
          <JourneyStep
            time={formats.time(Date.parse(made.eventTime))}
            dateTime={made.eventTime}
            icon={PackageCheck}
            title={isMilk(origin) ? t('recall.step.bottled') : t('recall.step.packed')}
            note={
              place &&
              t('recall.placeAndDay', {
                place: formats.names(place.names),
                day: formats.date(Date.parse(made.eventTime)),
              })
            }
          />
        )}
        {excursion && (
          <JourneyStep
            time={formats.time(excursion.from)}
            dateTime={new Date(excursion.from).toISOString()}
            icon={Thermometer}
            state="broken"
            thread="stopped"
            title={excursion.peak < excursion.bandMin ? t('recall.step.tooCold') : t('recall.step.tooWarm')}
            note={t('recall.atWorst', {
              celsius: formats.celsius(excursion.peak),
              time: formats.time(excursion.to),
            })}
          />
        )}
        <JourneyStep
          time={formats.time(recall.issuedAt)}
          dateTime={new Date(recall.issuedAt).toISOString()}
          icon={OctagonAlert}
          state="stopped"
          title={recall.agency === 'brand' ? t('recall.step.byBrand') : t('recall.step.byAuthority')}
          note={t('recall.stopped')}
        />
      </JourneySteps>
    </Block>
  )
}

const isExcursion = (finding: Finding): finding is Extract<Finding, { code: 'excursion' }> =>
  finding.code === 'excursion'

function placeOf({ readPoint }: EpcisEvent, places: readonly Place[]): Place | undefined {
  const gln = /\/414\/(\d{13})/.exec(readPoint?.id ?? '')?.[1]
  return places.find((place) => place.gln === gln)
}
