import type { EpcisEvent } from '#contract/epcis.ts'
import type { Origin } from '#contract/origin.ts'
import { useMessages, type Messages } from '#messages/messages-context.tsx'
import { sentences } from '#messages/sentences.ts'
import styles from './raw-record.module.css'

/** What must be known before an event is read: that it was taken back, that it corrects another, that it came late. */
export function EventNote({
  event,
  events,
  origin,
}: {
  event: EpcisEvent
  events: readonly EpcisEvent[]
  origin: Origin
}) {
  const messages = useMessages()
  const said = sentences(
    [
      ...takenBack(event, events, origin, messages),
      corrects(event, events, origin, messages),
      late(event, origin, messages),
    ],
    messages,
  )
  return said === '' ? null : <p className={styles.mark}>{said}</p>
}

const numberOf = (eventId: string | undefined, events: readonly EpcisEvent[]): string | undefined => {
  const at = events.findIndex(({ eventID }) => eventID === eventId)
  return at < 0 ? undefined : String(at + 1)
}

function takenBack(
  event: EpcisEvent,
  events: readonly EpcisEvent[],
  origin: Origin,
  { t, formats }: Messages,
): string[] {
  const wrong = event.errorDeclaration
  if (!wrong) return []
  const at = Date.parse(wrong.declarationTime)
  const who = origin.actors.find(({ id }) => id === wrong['shop:declaredBy'])
  const when = { date: formats.date(at), time: formats.time(at) }
  const first = who
    ? t(`papers.takenBackBy.${wrong.reason}`, { ...when, who: formats.names(who.names) })
    : t(`papers.takenBackAt.${wrong.reason}`, when)
  const other = numberOf(wrong.correctiveEventIDs?.[0], events)
  return other === undefined ? [first] : [first, t('papers.standsInPlace', { number: other })]
}

function corrects(event: EpcisEvent, events: readonly EpcisEvent[], origin: Origin, { t }: Messages): string {
  const correction = origin.corrections.find(({ correctedBy }) => correctedBy.includes(event.eventID))
  if (!correction) return ''
  const number = numberOf(correction.eventId, events)
  return number === undefined ? t('papers.correctsAnother') : t('papers.correctsEvent', { number })
}

function late(event: EpcisEvent, { verdict }: Origin, { t, formats }: Messages): string {
  const finding = verdict.findings.find((found) => found.code === 'declaredLate' && found.eventId === event.eventID)
  if (finding?.code !== 'declaredLate') return ''
  return t('papers.late', { duration: formats.duration(finding.to - finding.from) })
}
