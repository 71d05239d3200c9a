import type { EpcisEvent } from '#contract/epcis.ts'
import type { Instant } from '#contract/time.ts'
import { batchesOn } from '#seed/batches/all.ts'
import type { Batch } from '#seed/batches/batch.ts'
import { lotUri } from '#seed/batches/event-writer.ts'
import { dayAt } from '#seed/batches/morning.ts'
import { dayOfLotOf, knownLotOn } from '#seed/shelf-lots.ts'
import { classKey, type EpcisFilter, fits } from './epcis-filter.ts'
import { happenedAt, inOrder, recordAt } from './origin-record.ts'
import { type InStore, recallRecord, shelfRecord } from './origin-store-record.ts'
import { onShelfAt } from './origin-verdict.ts'
import { recallEvents } from './recall-events.ts'
import { touches } from './recall-scope.ts'
import type { RecallState } from './recall-service.ts'

/** Partners may read back the record of so many days' batches: demo policy. */
export const recordKeptDays = 60

const dayMs = 24 * 3_600_000

/** Which world's record is read, and as it stood when. */
export interface RecordView {
  until: Instant
  seed: string
  recalls: RecallState
}

/** Where a page ended: the next begins after it. */
export interface Place {
  at: Instant
  eventID: string
}

/**
 * Every event this shop holds of the batches of the last `recordKeptDays` days that answers a filter, oldest first, as the record
 * stood at `until`: those taken back among them, with their errorDeclaration. `after` leaves out what a page before gave. The
 * thermometers' records, which are many, are read a day at a time, so that a page costs a page.
 */
export function* eventsFitting(filter: EpcisFilter, view: RecordView, after?: Place): Generator<EpcisEvent> {
  const isNew = (event: EpcisEvent): boolean =>
    !after || happenedAt(event) > after.at || (happenedAt(event) === after.at && event.eventID > after.eventID)
  const held = heldBatches(view.until)
  const inStore = held.flatMap((batch) => storeOf(batch, view) ?? [])
  const declared = inOrder(
    [
      ...recordAt(
        held.flatMap(({ events }) => events),
        view.until,
      ),
      ...inStore.flatMap((batch) => recallRecord(batch, view.until)),
      ...itemRecalls(held, view),
    ].filter((event) => fits(event, filter) && isNew(event)),
  )
  const read = inStore.filter(({ batch }) => mayBeRead(batch, filter))
  const since = Math.max(after?.at ?? -Infinity, filter.from)
  let next = 0
  for (let from = Math.max(since, Math.min(...read.map(({ stockedAt = Infinity }) => stockedAt))); ; from += dayMs) {
    // Before the first reading, and when there is none, there is only what was declared.
    const to = from < Infinity && from <= view.until ? from + dayMs : Infinity
    const readings = to === Infinity ? [] : read.flatMap((batch) => readBetween(batch, from, to, view))
    const window = readings.filter((event) => fits(event, filter) && isNew(event))
    for (let event = declared[next]; event && happenedAt(event) < to; event = declared[++next]) window.push(event)
    yield* inOrder(window)
    if (to === Infinity) return
  }
}

const readBetween = (batch: InStore, from: Instant, to: Instant, { until, seed }: RecordView): EpcisEvent[] =>
  (batch.bestBefore ?? Infinity) < from
    ? []
    : shelfRecord(batch, Math.min(to - 1, until), seed).filter((event) => happenedAt(event) >= from)

function heldBatches(until: Instant): Batch[] {
  // Tomorrow's batches are harvested today.
  const last = dayAt(until) + 1
  const days = Array.from({ length: last + 1 }, (_, day) => day).slice(-recordKeptDays)
  return days.flatMap((day) => batchesOn(day))
}

/** Whether the thermometer's record of a batch can have anything to answer with. */
const mayBeRead = (batch: Batch, { classes, steps, dispositions }: EpcisFilter): boolean =>
  (classes?.has(classKey(lotUri(batch))) ?? true) &&
  (steps?.has('sensor_reporting') ?? true) &&
  (dispositions?.has('sellable_accessible') ?? true)

function storeOf(batch: Batch, { until, recalls }: RecordView): InStore | undefined {
  const known = recordAt(batch.events, until)
  if (known.length === 0) return undefined
  const day = dayOfLotOf(batch.gtin, batch.lot)
  return {
    batch,
    knownAt: Math.min(...known.map(happenedAt)),
    stockedAt: onShelfAt(known),
    bestBefore: day === undefined ? undefined : knownLotOn(day, batch.gtin, batch.lot)?.bestBefore,
    recalls: recallsIn(recalls).filter(({ scope }) => touches(scope, batch)),
  }
}

const recallsIn = ({ active, lifted }: RecallState) => [...Object.values(active), ...Object.values(lifted)]

/** Recalls of goods that have no batches stand on the record by their item. */
const itemRecalls = (held: readonly Batch[], { until, recalls }: RecordView): EpcisEvent[] =>
  recallsIn(recalls)
    .filter(({ scope }) => !held.some(({ gtin }) => gtin === scope.gtin))
    .flatMap((recall) =>
      recallEvents(recall, { uri: `https://id.gs1.org/01/${recall.scope.gtin}`, record: '7b1f0cff-ffff' }),
    )
    .filter((event) => happenedAt(event) <= until)
