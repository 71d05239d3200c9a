import type { FactBody } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { openStream } from '#world/stream.ts'
import type { PlannedFact, Stage } from './dispatch-machine.ts'
import type { DispatchState, ParcelLine, ParcelRecord, PickRecord } from './dispatch-state.ts'
import { askMs, fetchMs, isGone, isSettled, offerFor, otherwiseOf } from './missing-goods.ts'
import { pickAt, timesOf } from './parcel-times.ts'
import { linesInOrder, paidGramsOf, zoneOf } from './picking-zones.ts'
import { covers } from './recall-scope.ts'

/** From the first hand in the shelf to the belt: zone by zone, line by line. */
export const pickingStage: Stage = {
  plan(record, state) {
    const { orderId, picks } = record
    const lines = linesInOrder(record.lines)
    const place = lines.findIndex(({ gtin }) => !isSettled(picks[gtin]))
    const line = lines[place]
    if (!line) return [afterAll(record, state)]
    const since = lastAt(record)
    const zone = zoneOf(line.gtin)
    if (record.zone !== zone) return [{ at: since, fact: { kind: 'zoneReached', orderId, zone } }]
    const pick = picks[line.gtin]
    if (pick?.missing) return [afterMissing(record, line, pick)]
    const at = Math.max(since, pickAt(state, record, place))
    return [{ at, fact: atShelf(record, state, line, at) }]
  },
}

/** When the last thing was done about any line. */
function lastAt({ steps, picks }: ParcelRecord): Instant {
  let last = steps.picking ?? 0
  for (const { pickedAt, leftOut, swap } of Object.values(picks)) {
    last = Math.max(last, pickedAt ?? leftOut?.at ?? swap?.at ?? 0)
  }
  return last
}

/** What the picker does at a shelf: leaves what is recalled, asks about what is gone, weighs what is weighed. */
function atShelf(record: ParcelRecord, state: DispatchState, line: ParcelLine, at: Instant): FactBody {
  const { orderId } = record
  const { gtin, quantity, worth } = line
  const [recallId] = Object.entries(state.recalled).find(([, scope]) => covers(scope, line)) ?? []
  if (recallId !== undefined) return { kind: 'itemLeftOut', orderId, gtin, because: 'recalled', recallId }
  if (isGone(state, record, gtin)) {
    const offer = record.substitution === 'refund' ? undefined : offerFor(state, record, line, at)
    const otherwise = otherwiseOf(record, offer)
    return {
      kind: 'itemMissing',
      orderId,
      gtin,
      ...(offer && { offer: { ...offer, back: fen(offer.back) } }),
      until: offer ? at + askMs : at,
      otherwise,
    }
  }
  const paid = paidGramsOf(gtin, quantity)
  if (paid === undefined) return { kind: 'itemPicked', orderId, gtin }
  const { unit } = openStream(state.seed, 'dispatch', `scale:${orderId}:${gtin}`)
  const grams = Math.round(paid * (state.light[gtin] ?? 1 + unit() * 0.04))
  const back = grams < paid ? Math.ceil((worth * (paid - grams)) / paid) : 0
  return { kind: 'itemPicked', orderId, gtin, grams, ...(back > 0 && { back: fen(back) }) }
}

/** What becomes of something missing: as answered, or, when nobody does in time, as was set at checkout. */
function afterMissing({ orderId }: ParcelRecord, { gtin }: ParcelLine, { missing, answer }: PickRecord): PlannedFact {
  const { until = 0, otherwise = 'takeOff', offer } = missing ?? {}
  const at = answer ? answer.at + fetchMs : until
  if (offer && (answer?.answer ?? otherwise) === 'swap') {
    const { gtin: instead, quantity, back } = offer
    const because = answer ? 'asked' : 'asSet'
    return { at, fact: { kind: 'itemSwapped', orderId, gtin, for: instead, quantity, back: fen(back), because } }
  }
  return { at, fact: { kind: 'itemLeftOut', orderId, gtin, because: answer ? 'refused' : 'gone' } }
}

/** Onto the belt; or, when all of it was left out, nobody packs or rides. */
function afterAll(record: ParcelRecord, state: DispatchState): PlannedFact {
  const { orderId, picks } = record
  const { onBelt: at } = timesOf(state, record)
  const out = Object.values(picks).flatMap(({ leftOut }) => leftOut ?? [])
  if (out.length < record.lines.length) return { at, fact: { kind: 'bagsOnBelt', orderId } }
  const because = out.every((one) => one.because === 'recalled') ? 'recalled' : 'gone'
  return { at, fact: { kind: 'parcelCalledOff', orderId, because } }
}
