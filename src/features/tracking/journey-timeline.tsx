import {
  Boxes,
  Check,
  FileText,
  Handshake,
  House,
  type LucideIcon,
  PackageCheck,
  Plane,
  ReceiptText,
  ScanSearch,
  Ship,
  Stamp,
  Truck,
  Warehouse,
} from 'lucide-react'
import type { Journey, JourneyRow, JourneyTurn, LegBy } from '#contract/journey.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Block } from '#ui/block.tsx'
import { JourneyStep, JourneySteps } from '#ui/journey-step.tsx'

const icons: Record<JourneyTurn, LucideIcon> = {
  placed: ReceiptText,
  collected: Boxes,
  left: Truck,
  arrived: Warehouse,
  handedOver: Handshake,
  declared: FileText,
  inspected: ScanSearch,
  dutyPaid: Check,
  cleared: Stamp,
  outForDelivery: PackageCheck,
  delivered: House,
}
const carriers: Partial<Record<LegBy, LucideIcon>> = { air: Plane, sea: Ship }

const iconOf = ({ turn, by }: JourneyRow): LucideIcon => (turn === 'left' && by && carriers[by]) || icons[turn]

/** An order's legs, hand-overs and customs as one line of steps: what happened, where it is, what is expected and when. */
export function JourneyTimeline({ journey, now }: { journey: Journey; now: number }) {
  const { t, formats } = useMessages()
  const { timeline, window, kind, cutOffAt, places } = journey
  const here = timeline.findLastIndex(({ ahead }) => !ahead)
  const placeOf = (id: string): string => {
    const names = places.find((place) => place.id === id)?.names
    return names ? formats.names(names) : id
  }
  const noteOf = ({ at, turn, place, by, to, duty }: JourneyRow): string => {
    const day = formats.day(at, now)
    if (duty) return t('journey.duty', { day, amount: formats.money(duty) })
    if (turn === 'handedOver' && by)
      return t('journey.hands', { day, place: placeOf(place), by: t(`journey.by.${by}`) })
    if (to && by) return t('journey.goes', { day, by: t(`journey.by.${by}`), place: placeOf(to) })
    return t('journey.at', { day, place: placeOf(place) })
  }
  return (
    <Block title={t('journey.title')}>
      <p>
        {kind === 'parcel'
          ? t('journey.within', { day: formats.day(window.to, now) })
          : t('journey.promised', {
              day: formats.day(window.to, now),
              range: formats.timeRange(window.from, window.to),
            })}
      </p>
      {cutOffAt !== undefined && now <= cutOffAt && <p>{t('journey.cutOff', { time: formats.time(cutOffAt) })}</p>}
      <JourneySteps>
        {timeline.map((row, i) => (
          <JourneyStep
            key={`${row.turn}-${i}`}
            time={formats.time(row.at)}
            dateTime={new Date(row.at).toISOString()}
            icon={iconOf(row)}
            state={row.ahead ? 'stopped' : i === here && row.turn !== 'delivered' ? 'here' : 'done'}
            thread={row.ahead || (i === here && row.turn !== 'delivered') ? 'unknown' : 'known'}
            title={t(`journey.turn.${row.turn}`)}
            note={row.ahead ? t('journey.expected', { what: noteOf(row) }) : noteOf(row)}
          />
        ))}
      </JourneySteps>
    </Block>
  )
}
