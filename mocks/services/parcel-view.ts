import { fen } from '#contract/money.ts'
import { type Parcel, type ParcelState, ParcelStep } from '#contract/parcel.ts'
import type { Bag } from '#contract/picking.ts'
import type { Instant } from '#contract/time.ts'
import { openStream } from '#world/stream.ts'
import type { DispatchState, ParcelRecord } from './dispatch-state.ts'
import { askedOf } from './missing-goods.ts'
import { orderOf } from './orders-service.ts'
import { canOf } from './parcel-can.ts'
import { etaOf } from './parcel-eta.ts'
import { historyOf } from './parcel-history.ts'
import { pickerOf, riderOf } from './parcel-people.ts'
import { picksOf } from './parcel-picks.ts'
import { timesOf } from './parcel-times.ts'
import { troubleOf } from './parcel-trouble.ts'
import { bagKindOf } from './picking-zones.ts'
import { asap } from './slots.ts'
import type { States } from './states.ts'
import { waitMoneyOf, waitTiers } from './wait-money.ts'
import { doorOf, storeDoor } from './ways.ts'

/** What a parcel's view is read from besides its record. */
export type ParcelStates = Pick<States, 'dispatch' | 'orders' | 'waitMoney'>

/** A parcel as the client sees it at `now`: what was, what is due, who has it, what went wrong, and what can be said to it. */
export function parcelView(states: ParcelStates, record: ParcelRecord, now: Instant): Parcel {
  const { dispatch } = states
  const { steps: done, end, window, promise, riderId, hurried, leg, toStore, back, quietSince, photo } = record
  const over = end !== undefined || record.returning !== undefined || record.refusedAt !== undefined
  const due: Partial<Record<ParcelStep, Instant>> = over ? {} : timesOf(dispatch, record, now)
  const step = ParcelStep.options.findLast((one) => done[one] !== undefined)
  const picks = picksOf(dispatch, record)
  const picker = pickerOf(record, picks)
  const rider = riderId === undefined ? undefined : riderOf(record, now)
  const eta = etaOf(dispatch, record, now)
  // The promise is kept by standing at the door, however long handing over takes.
  const lateBy = eta.at - promise.by
  const trouble = troubleOf(dispatch, record)
  const waitMoney = waitMoneyOf(states.waitMoney, record.orderId)
  return {
    orderId: record.orderId,
    state: stateOf(record, step),
    steps: ParcelStep.options.map((one) => {
      const [at, dueAt] = [done[one], due[one]]
      return { step: one, ...(at !== undefined ? { at } : dueAt !== undefined && { dueAt }) }
    }),
    ...(step && { step }),
    eta,
    by: record.slot.kind,
    ...(record.slot.id !== asap && { planned: true as const }),
    window,
    promiseBy: window.to,
    promise,
    ...(lateBy > 0 && end?.code !== 'cancelled' && { lateBy }),
    paidAt: record.paidAt,
    ...(done.delivered !== undefined && { deliveredAt: done.delivered }),
    picks,
    ...(picker && { picker }),
    ...(record.packedBags && { bags: bagsView(dispatch, record, now) }),
    ...(rider && { rider }),
    store: storeDoor(),
    home: doorOf(record.to),
    ...(leg && { leg }),
    ...(toStore && done.pickedUp === undefined && { toStore }),
    ...(back && { back }),
    ...(quietSince !== undefined && { quiet: { since: quietSince } }),
    ...(trouble && { trouble }),
    ...(waitMoney && { waitMoney }),
    waitTiers,
    ...(photo && done.delivered !== undefined && { photo: { at: done.delivered, place: photo } }),
    ...(end && { end: endView(states, record, end) }),
    door: record.door,
    substitution: record.substitution,
    note: record.note,
    ...(hurried && { hurried }),
    can: canOf(record, now),
    history: historyOf(record),
  }
}

function stateOf(record: ParcelRecord, step: ParcelStep | undefined): ParcelState {
  const { end, returning, refusedAt, unreachable, noRider, steps } = record
  if (end) return end.code
  if (returning || refusedAt !== undefined) return 'returning'
  if (unreachable) return 'unreachable'
  if (noRider !== undefined && steps.riderAssigned === undefined) return 'noRider'
  const asked = askedOf(record)
  return asked && !asked.pick.answer ? 'asking' : (step ?? 'paid')
}

function endView(
  { orders }: ParcelStates,
  { orderId }: ParcelRecord,
  { code, at, because }: NonNullable<ParcelRecord['end']>,
): NonNullable<Parcel['end']> {
  const back = orderOf(orders, orderId)?.refunds.reduce((sum, { amount }) => sum + amount.minor, 0) ?? 0
  return { code, at, ...(because && { because }), ...(back > 0 && { back: fen(back) }) }
}

/** What is kept cold is within so many degrees: middle and swing. */
const kept = { cold: [3.6, 0.6], frozen: [-18.4, 0.8], live: [8.2, 0.7] } as const
const minute = 60_000

/** The bags with what their loggers say now: pure of seed, bag and time. What is in a bag with a batch leads to its origin. */
function bagsView({ seed }: DispatchState, record: ParcelRecord, now: Instant): Bag[] {
  const { packedBags = [], steps, lines, picks, end } = record
  return packedBags.map(({ id, kind }) => {
    const of = lines.find(({ gtin, lot }) => lot !== undefined && bagKindOf(gtin) === kind && picks[gtin]?.pickedAt)
    const phase = openStream(seed, 'logger', id).unit() * 2 * Math.PI
    const at = Math.floor(Math.min(now, end?.at ?? now) / minute)
    const [middle, swing] = kind === 'dry' ? [] : kept[kind]
    return {
      id,
      kind,
      ...(steps.packed !== undefined && { sealedAt: steps.packed }),
      ...(middle !== undefined && { celsius: Math.round((middle + swing * Math.sin(at / 9 + phase)) * 10) / 10 }),
      ...(of?.lot !== undefined && { of: { gtin: of.gtin, lot: of.lot } }),
    }
  })
}
