import type { Fact, FactKind, FactOf } from '#contract/facts.ts'
import type { ParcelStep } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { planAnew } from './dispatch-machine.ts'
import { type DispatchState, type ParcelRecord, type PickRecord } from './dispatch-state.ts'
import { movedEta } from './parcel-eta.ts'
import { stopsAlong } from './nearby.ts'
import { beginning, timesOf } from './parcel-times.ts'
import { turnOf } from './parcel-turns.ts'
import { promiseMinutes, windowFrom } from './promise.ts'
import { depositIn, worthOf } from './refund.ts'
import { asap } from './slots.ts'
import { release, take } from './staff-pool.ts'

/** Which step a fact is; picks, doors and branches are none. */
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

/** By how much rain that begins makes a ride longer. */
const shower = 6 * 60_000

/** How long a rider needs from a door back to where orders are waited for: half the way there, with nothing to stop for. */
const backMs = 6 * 60_000

/** Takes a fact into dispatch, in place. */
export function evolveDispatch(state: DispatchState, fact: Fact): DispatchState {
  switch (fact.kind) {
    case 'orderPlaced':
      expect(state, fact)
      return state
    case 'tradeClosed':
      delete state.expected[fact.orderId]
      return state
    case 'tradePaid':
      takeOn(state, fact)
      return state
    case 'batchRecalled':
      state.recalled[fact.recallId] = fact.scope
      for (const record of Object.values(state.active)) planAnew(record)
      return state
    case 'recallLifted':
      delete state.recalled[fact.recallId]
      for (const record of Object.values(state.active)) planAnew(record)
      return state
    case 'rainBegan':
      if (state.rainSince === undefined) state.rainMs = shower
      state.rainSince ??= fact.at
      for (const record of Object.values(state.active)) changed(state, record, fact)
      return state
    default: {
      const record = 'orderId' in fact && fact.orderId !== undefined ? state.active[fact.orderId] : undefined
      if (record) goOn(state, record, fact)
      return state
    }
  }
}

function expect(state: DispatchState, fact: FactOf<'orderPlaced'>): void {
  const { slot, window, door, substitution, note, promise = { minutes: promiseMinutes } } = fact
  const worth = worthOf(fact.quote)
  const lines = fact.lines.map(({ gtin, quantity, lot }) => {
    const price = fact.quote.lines.find((line) => line.gtin === gtin)?.unitPrice.minor
    const deposit = depositIn(fact.quote, gtin)
    return {
      gtin,
      quantity,
      lot,
      worth: worth[gtin]?.minor ?? 0,
      ...(price !== undefined && { price }),
      ...(deposit > 0 && { deposit }),
    }
  })
  const to = { streetId: fact.to.streetId, number: fact.to.number }
  state.expected[fact.orderId] = { lines, to, addressId: fact.to.id, slot, window, promise, door, substitution, note }
}

function takeOn(state: DispatchState, fact: FactOf<'tradePaid'>): void {
  const { orderId, at: paidAt } = fact
  const expected = state.expected[orderId]
  if (!expected) return
  delete state.expected[orderId]
  const window = expected.slot.id === asap ? windowFrom(paidAt, expected.promise.minutes) : expected.window
  const record: ParcelRecord = {
    ...expected,
    orderId,
    paidAt,
    window,
    promise: { ...expected.promise, by: window.to },
    begunAt: beginning(state.seed, orderId, { slot: expected.slot, window }, paidAt),
    delayMs: state.rideDelayMs,
    steps: {},
    picks: {},
    pausedMs: 0,
    eta: { at: window.to },
    incidents: [],
    calls: [],
    turns: [[paidAt, 'paid']],
  }
  state.active[orderId] = record
  record.eta = { at: timesOf(state, record).atDoor }
}

/** A parcel that changed: planned anew, and its arrival said anew. */
function changed(state: DispatchState, record: ParcelRecord, fact: Fact): void {
  planAnew(record)
  if (record.steps.atDoor === undefined && !record.end) record.eta = movedEta(state, record, fact)
}

function goOn(state: DispatchState, record: ParcelRecord, fact: Fact): void {
  const step = stepOfFact[fact.kind]
  if (step) record.steps[step] = fact.at
  const turn = turnOf(fact)
  if (turn) record.turns.push(turn)
  staff(state, record, fact)
  if (!pick(record, fact)) note(record, fact)
  if (record.end) close(state, record)
  changed(state, record, fact)
}

/** Whoever begins is no longer free; whoever is through is. */
function staff(state: DispatchState, { orderId }: ParcelRecord, fact: Fact): void {
  const { at } = fact
  switch (fact.kind) {
    case 'pickingStarted':
      take(state.pickers, fact.pickerId, orderId)
      break
    case 'bagsOnBelt':
      release(state.pickers, orderId, at)
      break
    case 'riderAssigned':
      if (fact.leg.length === 0) state.drivers += 1
      else take(state.riders, fact.riderId, orderId)
      break
    case 'parcelDelivered':
      release(state.riders, orderId, at + backMs)
      break
    case 'parcelReturned':
    case 'orderCancelled':
    case 'parcelCalledOff':
      release(state.pickers, orderId, at)
      release(state.riders, orderId, at)
      break
    default:
  }
}

/** What concerns one line. Whether it did. */
function pick(record: ParcelRecord, fact: Fact): boolean {
  if (!('gtin' in fact)) return false
  const { at, gtin } = fact
  if (gtin === undefined) return false
  const of: PickRecord = (record.picks[gtin] ??= {})
  const paused = (): Instant => at - (of.missing?.at ?? at)
  switch (fact.kind) {
    case 'itemPicked':
      of.pickedAt = at
      if (fact.grams !== undefined) of.grams = fact.grams
      if (fact.back) of.back = fact.back.minor
      return true
    case 'itemMissing': {
      const { until, otherwise, offer } = fact
      of.missing = { at, until, otherwise, ...(offer && { offer: { ...offer, back: offer.back.minor } }) }
      return true
    }
    case 'missingAnswered':
      of.answer = { at, answer: fact.answer }
      return true
    case 'itemSwapped':
      of.swap = { at, gtin: fact.for, quantity: fact.quantity, back: fact.back.minor, because: fact.because }
      record.pausedMs += paused()
      return true
    case 'itemLeftOut':
      of.leftOut = { at, because: fact.because }
      record.pausedMs += paused()
      return true
    default:
      return false
  }
}

/** Everything else that a parcel remembers. */
function note(record: ParcelRecord, fact: Fact): void {
  const { at } = fact
  switch (fact.kind) {
    case 'pickingStarted':
      record.pickerId = fact.pickerId
      break
    case 'zoneReached':
      record.zone = fact.zone
      break
    case 'parcelPacked':
      record.packedBags = fact.bags
      break
    case 'riderAssigned':
      record.riderId = fact.riderId
      if (fact.leg.length > 0) record.toStore = fact.leg
      break
    case 'noRiderYet':
      record.noRider = fact.level
      break
    case 'parcelPickedUp':
      record.leg = fact.leg
      record.stops = fact.stops
      break
    case 'rideDelayed':
      record.leg = fact.leg
      record.stops = stopsAlong(record.stops ?? [], fact.leg)
      record.delayed = { reason: fact.reason, at }
      break
    case 'riderWentQuiet':
      record.quietSince = at
      break
    case 'riderSeenAgain':
      delete record.quietSince
      if (fact.leg) record.leg = fact.leg
      break
    case 'doorCalled':
      record.calls.push(at)
      break
    case 'parcelUnreachable':
      record.unreachable = { at, until: fact.until, ...(fact.because && { because: fact.because }) }
      break
    case 'parcelRefused':
      record.refusedAt = at
      break
    case 'parcelReturning':
      record.returning = { at, because: fact.because }
      record.back = fact.leg
      break
    case 'incidentDeclared': {
      const { incident, minutes } = fact
      record.incidents.push({ incident, at, ...(minutes !== undefined && { minutes }) })
      break
    }
    case 'troubleAnswered':
      record.said = { choice: fact.choice, at }
      break
    case 'doorChosen':
      record.door = fact.door
      break
    case 'noteSet':
      record.note = fact.note
      break
    case 'substitutionSet':
      record.substitution = fact.substitution
      break
    case 'hurried':
      record.hurried = { at, moved: fact.moved }
      break
    case 'riderReachedDoor':
      // What was not the address is found.
      delete record.unreachable
      break
    case 'parcelReaddressed':
      delete record.unreachable
      record.to = { streetId: fact.to.streetId, number: fact.to.number }
      record.addressId = fact.to.id
      if (fact.leg) record.leg = fact.leg
      break
    case 'parcelDelivered':
      record.photo = fact.photo
      record.end = { code: 'delivered', at }
      break
    case 'parcelReturned':
      record.end = { code: 'returned', at, ...(record.returning && { because: record.returning.because }) }
      break
    case 'parcelCalledOff':
      record.end = { code: 'cancelled', at, because: fact.because }
      break
    case 'orderCancelled':
      record.end = { code: 'cancelled', at, because: 'byShopper' }
      break
    default:
  }
}

/** What has come to an end is kept apart, without what only a way needs. */
function close(state: DispatchState, record: ParcelRecord): void {
  delete state.active[record.orderId]
  delete record.toStore
  state.ended[record.orderId] = record
}
