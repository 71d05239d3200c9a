import type { Fact, FactBody, FactKind, FactOf } from '#contract/facts.ts'
import type { Door, SlotKind, Substitution } from '#contract/order.ts'
import type { Leg, ParcelStep, PhotoPlace, TroubleChoice } from '#contract/parcel.ts'
import type { MissingAnswer, Zone } from '#contract/picking.ts'
import type { RecallScope } from '#contract/recall.ts'
import type { Instant, Window } from '#contract/time.ts'
import { type House, wayTo } from '#seed/streets.ts'
import type { Decision, Due, Service } from '#world/service.ts'
import { openStream } from '#world/stream.ts'
import { ownEntry } from './own-entry.ts'
import { bagsFor, type SealedBag } from './parcel-bags.ts'
import { type PlannedFact, planParcel } from './parcel-plan.ts'
import { windowFrom } from './promise.ts'
import { hasCardNumber } from './card-number.ts'
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
  substitution: Substitution
  note: string
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
  packedBags?: SealedBag[]
  grams: Record<string, number>
  zone?: Zone
  toStore?: Leg
  photo?: PhotoPlace
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

export type DispatchCommand = { orderId: string } & (
  | { type: 'chooseDoor'; door: Door }
  | { type: 'answerMissing'; gtin: string; answer: MissingAnswer }
  | { type: 'setSubstitution'; substitution: Substitution }
  | { type: 'setNote'; note: string }
  | { type: 'hurry' }
  | { type: 'changeAddress'; addressId: string }
  | { type: 'refuseAtDoor' }
  | { type: 'answerTrouble'; choice: TroubleChoice }
)

/** Which step a fact is; picks and doors are none. */
export const stepOfFact: Partial<Record<FactKind, ParcelStep>> = {
  parcelAccepted: 'accepted',
  pickingStarted: 'picking',
  bagsOnBelt: 'onBelt',
  packingStarted: 'packing',
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
    plan = planParcel({ ...parcel, seed, corners: wayTo(parcel.to) }, stream)
    plans.set(parcel, plan)
  }
  return plan.slice(parcel.told)
}

/** What becomes of a planned fact: the picker leaves what is recalled, and when that is all, nobody packs or rides. */
function asItIs({ seed, recalled }: DispatchState, { lines, leftOutAt }: ParcelRecord, planned: FactBody): FactBody {
  if (planned.kind === 'itemPicked') {
    const line = lines.find(({ gtin }) => gtin === planned.gtin)
    const [recallId] = Object.entries(recalled).find(([, scope]) => line && covers(scope, line)) ?? []
    return recallId === undefined
      ? planned
      : { kind: 'itemLeftOut', orderId: planned.orderId, gtin: planned.gtin, because: 'recalled', recallId }
  }
  if (planned.kind !== 'parcelPacked') return planned
  const packed = lines.filter(({ gtin }) => leftOutAt[gtin] === undefined)
  const { orderId } = planned
  return packed.length === 0
    ? { kind: 'parcelCalledOff', orderId, because: 'recalled' }
    : { ...planned, bags: bagsFor(seed, orderId, packed) }
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
        const { slot, window, door, substitution, note } = fact
        const to = { streetId: fact.to.streetId, number: fact.to.number }
        state.expected[fact.orderId] = { lines, to, slot, window, door, substitution, note }
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

  decide(state, command) {
    const { orderId } = command
    const parcel = parcelOf(state, orderId)
    if (!parcel) return { refusal: { code: 'orderUnknown' } }
    return decideParcel(parcel, command)
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

function decideParcel(parcel: ParcelRecord, command: DispatchCommand): Decision {
  const { orderId, steps } = parcel
  const { picking, pickedUp, atDoor } = steps
  switch (command.type) {
    case 'chooseDoor':
      if (atDoor !== undefined) return { refusal: { code: 'doorTooLate' } }
      return { facts: parcel.door === command.door ? [] : [{ kind: 'doorChosen', orderId, door: command.door }] }
    case 'answerMissing':
      return { refusal: { code: 'nothingMissing', gtin: command.gtin } }
    case 'setSubstitution': {
      const { substitution } = command
      if (picking !== undefined) return { refusal: { code: 'substitutionTooLate' } }
      return { facts: parcel.substitution === substitution ? [] : [{ kind: 'substitutionSet', orderId, substitution }] }
    }
    case 'setNote': {
      const { note } = command
      if (atDoor !== undefined) return { refusal: { code: 'noteTooLate' } }
      if (hasCardNumber(note)) return { refusal: { code: 'noteHasCard' } }
      return { facts: parcel.note === note ? [] : [{ kind: 'noteSet', orderId, note }] }
    }
    case 'hurry':
      if (pickedUp !== undefined) return { refusal: { code: 'hurryTooLate' } }
      return { facts: [{ kind: 'hurried', orderId, moved: false }] }
    case 'changeAddress':
      return { refusal: { code: 'addressTooLate' } }
    case 'refuseAtDoor':
      return { refusal: { code: 'notAtDoor' } }
    case 'answerTrouble':
      return { refusal: { code: 'choiceNotOffered' } }
  }
}

function takeOn(state: DispatchState, { orderId, at: paidAt }: FactOf<'tradePaid'>): void {
  const expected = state.expected[orderId]
  if (!expected) return
  delete state.expected[orderId]
  const window = expected.slot.id === asap ? windowFrom(paidAt) : expected.window
  const { rideDelayMs: delayMs, taken: turn } = state
  state.taken += 1
  const nothing = { told: 0, steps: {}, pickedAt: {}, leftOutAt: {}, grams: {} }
  state.active[orderId] = { ...expected, orderId, paidAt, window, turn, delayMs, ...nothing }
}

function goOn(state: DispatchState, fact: Fact & { orderId: string }): void {
  const parcel = state.active[fact.orderId]
  if (!parcel) return
  const step = stepOfFact[fact.kind]
  if (step || fact.kind === 'itemPicked' || fact.kind === 'itemLeftOut' || fact.kind === 'zoneReached') parcel.told += 1
  if (fact.kind === 'doorChosen') parcel.door = fact.door
  if (fact.kind === 'noteSet') parcel.note = fact.note
  if (fact.kind === 'substitutionSet') parcel.substitution = fact.substitution
  if (fact.kind === 'zoneReached') parcel.zone = fact.zone
  if (fact.kind === 'itemPicked' && fact.grams !== undefined) parcel.grams[fact.gtin] = fact.grams
  if (fact.kind === 'pickingStarted') parcel.pickerId = fact.pickerId
  if (fact.kind === 'itemPicked') parcel.pickedAt[fact.gtin] = fact.at
  if (fact.kind === 'itemLeftOut') parcel.leftOutAt[fact.gtin] = fact.at
  if (fact.kind === 'parcelPacked') parcel.packedBags = fact.bags
  if (fact.kind === 'riderAssigned') parcel.riderId = fact.riderId
  if (fact.kind === 'riderAssigned') parcel.toStore = fact.leg
  if (fact.kind === 'parcelDelivered') parcel.photo = fact.photo
  if (fact.kind === 'parcelPickedUp') parcel.leg = fact.leg
  if (step) parcel.steps[step] = fact.at
  if (step !== 'delivered') return
  delete state.active[fact.orderId]
  state.delivered[fact.orderId] = parcel
}
