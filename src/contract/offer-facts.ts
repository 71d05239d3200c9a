import type { OfferKind } from './live-offer.ts'
import type { RivalsRate } from './live.ts'
import type { Money } from './money.ts'
import type { Instant } from './time.ts'

/** A piece that is held for the shopper, as a fact tells it. */
interface Held {
  reservationId: string
  offerId: string
  offerKind: OfferKind
  gtin: string
  price: Money
  was: Money
  until: Instant
  number?: number
}

/**
 * What can happen to the pieces of a show, as far as the shopper does it or has it done to them. What rivals do is no fact: it follows
 * from the seed, the offer, their rate and these. That a piece is paid is told by its order's trade.
 */
export type OfferFact =
  | ({ kind: 'offerReserved'; reserveId: string } & Held)
  | { kind: 'offerQueued'; offerId: string }
  | { kind: 'offerUnqueued'; offerId: string }
  /** One came back, and it was the shopper's turn. */
  | ({ kind: 'offerTurnCame' } & Held)
  | { kind: 'reservationLapsed'; reservationId: string; offerId: string }
  | { kind: 'reservationGivenBack'; reservationId: string; offerId: string }
  | { kind: 'rivalsRateSet'; rate: RivalsRate }

/** The reservation an order buys: its price and its end are the order's. */
export interface OrderedReservation {
  id: string
  offerId: string
  until: Instant
}
