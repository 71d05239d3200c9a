import type { EpcisEvent } from '#contract/epcis.ts'
import type { Correction, Finding } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { instantOf } from '#world/calendar.ts'
import { lateAfterMs } from './origin-policy.ts'

/** When something happened (EPCIS 2.0 eventTime). */
export const happenedAt = (event: EpcisEvent): Instant => instantOf(event.eventTime)
/** When the shop was told of it (EPCIS 2.0 recordTime); at once when nothing else is said. */
export const recordedAt = (event: EpcisEvent): Instant => instantOf(event.recordTime ?? event.eventTime)

/** Whether an event had been taken back by `now` (EPCIS 2.0 errorDeclaration). */
export const isWithdrawn = ({ errorDeclaration }: EpcisEvent, now: Instant): boolean =>
  errorDeclaration !== undefined && instantOf(errorDeclaration.declarationTime) <= now

/**
 * The record as it stood at `now`: what had been declared by then, in the order given. Events taken back are in it with their
 * errorDeclaration, once that was made; whoever reads a story out of the record leaves them out.
 */
export function recordAt(pool: readonly EpcisEvent[], now: Instant): EpcisEvent[] {
  return pool.flatMap((event) => {
    if (happenedAt(event) > now || recordedAt(event) > now) return []
    if (event.errorDeclaration === undefined || isWithdrawn(event, now)) return [event]
    const { errorDeclaration: _later, ...asDeclared } = event
    return [asDeclared as EpcisEvent]
  })
}

/** Oldest first, whatever order they were captured in; of two at one instant the one with the smaller id. */
export const inOrder = (events: readonly EpcisEvent[]): EpcisEvent[] =>
  events
    .map((event) => ({ event, at: happenedAt(event) }))
    .toSorted((a, b) => a.at - b.at || (a.event.eventID < b.event.eventID ? -1 : 1))
    .map(({ event }) => event)

const celsiusOf = (event: EpcisEvent | undefined): number | undefined =>
  event?.sensorElementList?.[0]?.sensorReport.find(({ type }) => type === 'Temperature')?.value

/** What was taken back, oldest first. In: withdrawn events, and all those that stand. */
export function correctionsOf(withdrawn: readonly EpcisEvent[], standing: readonly EpcisEvent[]): Correction[] {
  return inOrder(withdrawn).flatMap((event) => {
    const wrong = event.errorDeclaration
    if (!wrong) return []
    const correctedBy = wrong.correctiveEventIDs ?? []
    const was = celsiusOf(event)
    const is = celsiusOf(standing.find(({ eventID }) => correctedBy.includes(eventID)))
    const by = wrong['shop:declaredBy'] ?? event['shop:declaredBy']
    return [
      {
        eventId: event.eventID,
        reason: wrong.reason,
        at: instantOf(wrong.declarationTime),
        ...(by !== undefined && { by }),
        correctedBy,
        ...(event.bizStep !== undefined && { bizStep: event.bizStep }),
        eventAt: happenedAt(event),
        ...(was !== undefined && is !== undefined && was !== is && { celsius: { was, is } }),
      },
    ]
  })
}

/** What a record says about itself: what was taken back, and what was declared long after it happened. */
export function noted(events: readonly EpcisEvent[], corrections: readonly Correction[]): Finding[] {
  const replaced = new Set(corrections.flatMap(({ correctedBy }) => correctedBy))
  return [
    ...corrections.map(({ eventId, at }): Finding => ({ code: 'corrected', eventId, at })),
    ...events
      // What stands in another's place is as late as the mistake was long, and the correction says so already.
      .filter((event) => !replaced.has(event.eventID) && recordedAt(event) - happenedAt(event) > lateAfterMs)
      .map((event): Finding => ({
        code: 'declaredLate',
        eventId: event.eventID,
        from: happenedAt(event),
        to: recordedAt(event),
      })),
  ]
}
