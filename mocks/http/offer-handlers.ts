import type { Offer } from '#contract/live-offer.ts'
import { offerView } from '#services/offer-rules.ts'
import { reservationOf } from '#services/offer-state.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

function offerIn(look: Look, offerId: string): Offer {
  const offer = offerView(look.states, offerId, look.now, look.setup.seed)
  if (!offer) throw new Refused({ code: 'offerUnknown' })
  return offer
}

/** What a show has at its price, and the piece of it that is held for the shopper. */
export const offerHandlers: Handlers<'getOffer' | 'reserveOffer' | 'queueForOffer' | 'giveReservationBack'> = {
  getOffer: ({ params: { offerId } }, look) => offerIn(look, offerId),
  reserveOffer: async ({ params: { offerId }, body: { reserveId } }, context) =>
    offerIn(await context.act('offers', { type: 'reserve', offerId, reserveId }), offerId),
  queueForOffer: async ({ params: { offerId }, body: { on } }, context) =>
    offerIn(await context.act('offers', { type: 'queue', offerId, on }), offerId),
  giveReservationBack: async ({ params: { reservationId } }, context) => {
    const look = await context.act('offers', { type: 'giveBack', reservationId })
    return offerIn(look, reservationOf(look.states.offers, reservationId)?.offerId ?? '')
  },
}
