import type { RivalsRate } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'
import { aboard, partOf } from '#world/part.ts'
import type { Due, Service } from '#world/service.ts'
import type * as Rules from './offer-rules.ts'
import { evolveOffers, noOffers, type OffersState, type ReservationRecord } from './offer-state.ts'
import type { States } from './states.ts'

/** What can be done with an offer; `setRivals` is the Stage's. */
export type OfferCommand =
  | { type: 'reserve'; offerId: string; reserveId: string }
  | { type: 'queue'; offerId: string; on: boolean }
  | { type: 'giveBack'; reservationId: string }
  | { type: 'setRivals'; rate: RivalsRate }

/** The offers, their rivals and the walk over both: nobody needs them before somebody is in a room. */
const rules = partOf<typeof Rules>(() => import('./offer-rules.ts'))

const heldRules = (): typeof Rules => aboard(rules, 'an offer was asked about before its rules were fetched')

/** When a reservation without an order lapses: at its end, or when its order closed after that. */
const lapsesAt = ({ until, freeAt = until }: ReservationRecord): Instant => Math.max(until, freeAt)

/**
 * Holds pieces of a show's offers for the shopper: one each, for as long as the offer holds, in the order of the line when it is sold out. What
 * is reserved and not ordered lapses by itself; what is ordered lives and ends with its trade. The same request holds the same piece.
 * Refuses offerUnknown, notInvited, offerNotOpen, offerSoldOut, offerClosed, alreadyYours, requestReused, reservationUnknown, reservationOver,
 * and paymentProcessing for what is being paid.
 */
export const offerService: Service<OffersState, OfferCommand, States> = {
  initial: noOffers,
  prepare: () => (rules.held() ? undefined : rules.fetch()),
  evolve: evolveOffers,
  decide: (state, command, context) => heldRules().decideOffer(state, command, context),

  next(state, { setup }) {
    let first: Due | null = null
    const offer = (due: Due): void => {
      if (first === null || due.at < first.at || (due.at === first.at && due.id < first.id)) first = due
    }
    for (const reservationId of state.held) {
      const record = state.reservations[reservationId]
      if (!record) continue
      const { offerId } = record
      const at = lapsesAt(record)
      offer({ at, id: `lapse:${reservationId}`, facts: [{ kind: 'reservationLapsed', reservationId, offerId }] })
    }
    for (const offerId of Object.keys(state.waiting)) {
      const turn = heldRules().turnOf(state, offerId, setup.seed)
      if (turn) offer(turn)
    }
    return first
  },
}
