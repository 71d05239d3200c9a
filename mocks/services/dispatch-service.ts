import type { Fact, FactBody, FactKind, FactOf } from '#contract/facts.ts'
import type { Door, SlotKind } from '#contract/order.ts'
import type { Leg, ParcelStep } from '#contract/parcel.ts'
import type { RecallScope } from '#contract/recall.ts'
import type { Instant, Window } from '#contract/time.ts'
import { type House, wayTo } from '#seed/streets.ts'
import type { Due, Service } from '#world/service.ts'
import { openStream } from '#world/stream.ts'
import { ownEntry } from './own-entry.ts'
import { bagsFor, type PlannedFact, planParcel } from './parcel-plan.ts'
import { windowFrom } from './promise.ts'
import { covers } from './recall-scope.ts'
import { asap } from './slots.ts'
import type { States } from './states.ts'

/** What dispatch must know of an order before it is paid. */
interface Expected {
  lines: { gtin: string; quantity: number; lot?: string | undefined }[]
  to: House
  /** When it shall be there: from paying on for as soon as possible. */
  slot: { id: string; kind: SlotKind }
  window: Window
  door: Door
}

/** A parcel as the facts told it, and what its plan is made from. */
export interface ParcelRecord extends Expected {
  orderId: string
  paidAt: Instant
  window: Window
  /** How many parcels were taken on before it, and what the scenario adds to its ride. */
  turn: number
  delayMs: number
  /** How many facts of its plan have happened. */
  told: number
  steps: Partial<Record<ParcelStep, Instant>>
  pickedAt: Record<string, Instant>
  leftOutAt: Record<string, Instant>
  pickerId?: string
  riderId?: string
  bags?: number
  leg?: Leg
}

/** Parcels under way stand apart from delivered ones. `taken` counts them all: staff take turns. `recalled` is what no picker hands over, by recall. */
export interface DispatchState {
  seed: string
  rideDelayMs: number
  taken: number
  expected: Record<string, Expected>
  active: Record<string, ParcelRecord>
  delivered: Record<string, ParcelRecord>
  recalled: Record<string, RecallScope>
}

export type DispatchCommand = { type: 'chooseDoor'; orderId: string; door: Door }

/** Which step a fact is; picks and doors are none. */
export const stepOfFact: Partial<Record<FactKind, ParcelStep>> = {
  parcelAccepted: 'accepted',
  pickingStarted: 'picking',
  parcelPacked: 'packed',
  riderAssigned: 'riderAssigned',
  riderReachedStore: 'riderAtStore',
  parcelPickedUp: 'pickedUp',
  riderNearby: 'nearby',
  riderReachedDoor: 'atDoor',
  parcelDelivered: 'delivered',
}

/** A parcel by its order, under way or delivered. There is none before the order is paid. */
export const parcelOf = (state: DispatchState, orderId: string): ParcelRecord | undefined =>
  ownEntry(state.active, orderId) ?? ownEntry(state.delivered, orderId)

const plans = new WeakMap<ParcelRecord, PlannedFact[]>()

/**
 * What is still to happen to a parcel, in order; the first is due next. The plan follows from seed and order alone, so it is kept
 * beside the state: a fold over years of deliveries makes none.
 */
export function ahead({ seed }: Pick<DispatchState, 'seed'>, parcel: ParcelRecord): PlannedFact[] {
  if (parcel.steps.delivered !== undefined) return []
  let plan = plans.get(parcel)
  if (!plan) {
    const stream = openStream(seed, 'dispatch', `parcel:${parcel.orderId}`)
    plan = planParcel({ ...parcel, corners: wayTo(parcel.to) }, stream)
    plans.set(parcel, plan)
  }
  return plan.slice(parcel.told)
}

/** What becomes of a planned fact: the picker leaves what is recalled, and when that is all, nobody packs or rides. */
function asItIs({ recalled }: DispatchState, { lines, leftOutAt }: ParcelRecord, planned: FactBody): FactBody {
  if (planned.kind === 'itemPicked') {
    const line = lines.find(({ gtin }) => gtin === planned.gtin)
    const [recallId] = Object.entries(recalled).find(([, scope]) => line && covers(scope, line)) ?? []
    return recallId === undefined ? planned : { ...planned, kind: 'itemLeftOut', recallId }
  }
  if (planned.kind !== 'parcelPacked') return planned
  const packed = lines.filter(({ gtin }) => leftOutAt[gtin] === undefined)
  const { orderId } = planned
  return packed.length === 0 ? { kind: 'parcelCalledOff', orderId } : { ...planned, bags: bagsFor(packed) }
}

/** Brings what was paid and not recalled: plans every parcel once, and tells each step when its time comes. */
export const dispatchService: Service<DispatchState, DispatchCommand, States> = {
  initial: ({ seed, opening }) => ({
    seed,
    rideDelayMs: Math.round((opening.rideDelayMinutes ?? 0) * 60_000),
    taken: 0,
    expected: {},
    active: {},
    delivered: {},
    recalled: {},
  }),

  evolve(state, fact) {
    switch (fact.kind) {
      case 'orderPlaced': {
        const lines = fact.lines.map(({ gtin, quantity, lot }) => ({ gtin, quantity, lot }))
        const { slot, window, door } = fact
        const to = { streetId: fact.to.streetId, number: fact.to.number }
        state.expected[fact.orderId] = { lines, to, slot, window, door }
        return state
      }
      case 'tradeClosed':
        delete state.expected[fact.orderId]
        return state
      case 'tradePaid':
        takeOn(state, fact)
        return state
      case 'batchRecalled':
        state.recalled[fact.recallId] = fact.scope
        return state
      case 'recallLifted':
        delete state.recalled[fact.recallId]
        return state
      case 'orderCancelled':
      case 'parcelCalledOff':
        delete state.active[fact.orderId]
        return state
      default:
        if ('orderId' in fact) goOn(state, fact)
        return state
    }
  },

  decide(state, { orderId, door }) {
    const parcel = parcelOf(state, orderId)
    if (!parcel) return { refusal: { code: 'orderUnknown' } }
    if (parcel.steps.atDoor !== undefined) return { refusal: { code: 'doorTooLate' } }
    return { facts: parcel.door === door ? [] : [{ kind: 'doorChosen', orderId, door }] }
  },

  next(state) {
    let first: Due | null = null
    for (const parcel of Object.values(state.active)) {
      const { orderId } = parcel
      const [due] = ahead(state, parcel)
      if (!due || (first && (first.at < due.at || (first.at === due.at && first.id < orderId)))) continue
      first = { at: due.at, id: orderId, facts: [asItIs(state, parcel, due.fact)] }
    }
    return first
  },
}

function takeOn(state: DispatchState, { orderId, at: paidAt }: FactOf<'tradePaid'>): void {
  const expected = state.expected[orderId]
  if (!expected) return
  delete state.expected[orderId]
  const window = expected.slot.id === asap ? windowFrom(paidAt) : expected.window
  const { rideDelayMs: delayMs, taken: turn } = state
  state.taken += 1
  const nothing = { told: 0, steps: {}, pickedAt: {}, leftOutAt: {} }
  state.active[orderId] = { ...expected, orderId, paidAt, window, turn, delayMs, ...nothing }
}

function goOn(state: DispatchState, fact: Fact & { orderId: string }): void {
  const parcel = state.active[fact.orderId]
  if (!parcel) return
  const step = stepOfFact[fact.kind]
  if (step || fact.kind === 'itemPicked' || fact.kind === 'itemLeftOut') parcel.told += 1
  if (fact.kind === 'doorChosen') parcel.door = fact.door
  if (fact.kind === 'parcelAccepted') parcel.pickerId = fact.pickerId
  if (fact.kind === 'itemPicked') parcel.pickedAt[fact.gtin] = fact.at
  if (fact.kind === 'itemLeftOut') parcel.leftOutAt[fact.gtin] = fact.at
  if (fact.kind === 'parcelPacked') parcel.bags = fact.bags
  if (fact.kind === 'riderAssigned') parcel.riderId = fact.riderId
  if (fact.kind === 'parcelPickedUp') parcel.leg = fact.leg
  if (step) parcel.steps[step] = fact.at
  if (step !== 'delivered') return
  delete state.active[fact.orderId]
  state.delivered[fact.orderId] = parcel
}
