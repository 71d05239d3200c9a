import type { Fact, FactOf } from '#contract/facts.ts'
import type { Reservation } from '#contract/live-offer.ts'
import type { RivalsRate } from '#contract/live.ts'
import { fen } from '#contract/money.ts'
import type { RecallScope } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import { ownEntry } from './own-entry.ts'

/** What the shopper did with an offer, or had done to them: held one, gave it up or let it lapse, waited, left the line, had their turn. */
export interface OwnStep {
  at: Instant
  what: 'took' | 'back' | 'joined' | 'left' | 'turn'
}

/** From then on, how rivals come to every offer. */
export interface RateChange {
  at: Instant
  rate: RivalsRate
}

/** A reservation as the facts told it. */
export interface ReservationRecord extends Reservation {
  /** When its order closed unpaid: it does not lapse before. */
  freeAt?: Instant
}

/** What a recall took off, and since when. */
interface Pulled {
  scope: RecallScope
  at: Instant
}

/** `held` are those that lapse by themselves; `waiting` offers somebody waits for, since when; `pulled` is by recall. The rest is by id. */
export interface OffersState {
  rates: RateChange[]
  own: Record<string, OwnStep[]>
  reservations: Record<string, ReservationRecord>
  /** By offer. */
  newest: Record<string, string>
  held: string[]
  waiting: Record<string, Instant>
  ofOrder: Record<string, string>
  ofRequest: Record<string, string>
  pulled: Record<string, Pulled>
}

/** Nothing is held, and nobody waits. */
export const noOffers = (): OffersState => ({
  rates: [],
  own: {},
  reservations: {},
  newest: {},
  held: [],
  waiting: {},
  ofOrder: {},
  ofRequest: {},
  pulled: {},
})

/** A request's key: marked, so that no request can have the name of something every object has. */
export const reserveKey = (reserveId: string): string => `reserve:${reserveId}`

/** A reservation by its id. Any string may be asked. */
export const reservationOf = (state: OffersState, reservationId: string): ReservationRecord | undefined =>
  ownEntry(state.reservations, reservationId)

/** The shopper's newest reservation of an offer, also one that is over. */
export const newestOf = (state: OffersState, offerId: string): ReservationRecord | undefined =>
  reservationOf(state, ownEntry(state.newest, offerId) ?? '')

/** Takes a fact into the reservations, in place. */
export function evolveOffers(state: OffersState, fact: Fact): OffersState {
  switch (fact.kind) {
    case 'rivalsRateSet':
      state.rates.push({ at: fact.at, rate: fact.rate })
      break
    case 'offerReserved':
      state.ofRequest[reserveKey(fact.reserveId)] = fact.reservationId
      hold(state, fact)
      break
    case 'offerTurnCame':
      hold(state, fact)
      break
    case 'offerQueued':
      state.waiting[fact.offerId] = fact.at
      step(state, fact, 'joined')
      break
    case 'offerUnqueued':
      delete state.waiting[fact.offerId]
      step(state, fact, 'left')
      break
    case 'reservationLapsed':
      end(state, fact, 'lapsed')
      break
    case 'reservationGivenBack':
      end(state, fact, 'givenBack')
      break
    case 'orderPlaced': {
      const record = fact.reservation && reservationOf(state, fact.reservation.id)
      if (!record) break
      state.held = state.held.filter((id) => id !== record.reservationId)
      state.ofOrder[fact.orderId] = record.reservationId
      Object.assign(record, { state: 'ordered', orderId: fact.orderId })
      break
    }
    case 'tradePaid':
    case 'tradeClosed': {
      const record = reservationOf(state, ownEntry(state.ofOrder, fact.orderId) ?? '')
      // Money that comes after its order was closed goes straight back, and buys nothing.
      if (!record || record.state !== 'ordered' || record.orderId !== fact.orderId) break
      if (fact.kind === 'tradePaid') record.state = 'paid'
      else {
        Object.assign(record, { state: 'held', freeAt: fact.at })
        state.held.push(record.reservationId)
      }
      break
    }
    case 'batchRecalled':
      state.pulled[fact.recallId] = { scope: fact.scope, at: fact.at }
      break
    case 'recallLifted':
      delete state.pulled[fact.recallId]
      break
    default:
  }
  return state
}

function step(state: OffersState, { offerId, at }: { offerId: string; at: Instant }, what: OwnStep['what']): void {
  ;(state.own[offerId] ??= []).push({ at, what })
}

function hold(state: OffersState, fact: FactOf<'offerReserved'> | FactOf<'offerTurnCame'>): void {
  const { reservationId, offerId, offerKind, gtin, price, was, until, number, at } = fact
  const byTurn = fact.kind === 'offerTurnCame'
  state.reservations[reservationId] = {
    reservationId,
    offerId,
    kind: offerKind,
    gtin,
    quantity: 1,
    price: fen(price.minor),
    was: fen(was.minor),
    heldAt: at,
    until,
    state: 'held',
    ...(byTurn && { byTurn }),
    ...(number !== undefined && { number }),
  }
  state.newest[offerId] = reservationId
  state.held.push(reservationId)
  delete state.waiting[offerId]
  step(state, fact, byTurn ? 'turn' : 'took')
}

function end(
  state: OffersState,
  fact: FactOf<'reservationLapsed'> | FactOf<'reservationGivenBack'>,
  to: 'lapsed' | 'givenBack',
): void {
  const record = reservationOf(state, fact.reservationId)
  if (!record) return
  record.state = to
  state.held = state.held.filter((id) => id !== record.reservationId)
  step(state, fact, 'back')
}
