import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Offer } from '#contract/live-offer.ts'
import { call } from '#platform/http.ts'
import { offerQuery } from './offer-query.ts'
import { persist } from './persist.ts'

/**
 * The receipt of one thing that is held: its price, where it is brought, and what comes off. Refused with reservationUnknown,
 * reservationOver.
 */
export const reservedCheckoutQuery = (reservationId: string, offerId: string) =>
  queryOptions({
    queryKey: ['checkout', 'reservation', reservationId],
    queryFn: ({ signal }) => call('getCheckout', { query: { reservation: reservationId } }, { signal }),
    meta: { topics: ['coupons', 'stock', `offer:${offerId}`] },
  })

/** What can be done about a piece of an offer. Each answers with the offer as it then is; sent again it is done once. */
export interface ReservingDeeds {
  /** Refused with offerNotOpen, offerSoldOut, offerClosed, alreadyYours. */
  reserve: (reserveId: string) => Promise<Offer>
  queue: () => Promise<Offer>
  /** Refused with reservationOver, and with paymentProcessing while a payment is held. */
  giveBack: (reservationId: string) => Promise<Offer>
  look: () => Promise<Offer>
}

/** The deeds of one offer; what each changes is asked for again. */
export function useReservingDeeds(offerId: string): ReservingDeeds {
  const client = useQueryClient()
  const [deeds] = useState((): ReservingDeeds => {
    const params = { offerId }
    const kept = async (deed: () => Promise<Offer>): Promise<Offer> => {
      try {
        const offer = await persist(deed)
        // An older answer on its way shall not stand over this one.
        await client.cancelQueries(offerQuery(offerId))
        client.setQueryData(offerQuery(offerId).queryKey, offer)
        return offer
      } finally {
        void client.invalidateQueries({ queryKey: ['room'] })
      }
    }
    return {
      reserve: (reserveId) => kept(() => call('reserveOffer', { params, body: { reserveId } })),
      queue: () => kept(() => call('queueForOffer', { params, body: { on: true } })),
      giveBack: (reservationId) =>
        kept(() => call('giveReservationBack', { params: { reservationId } })).finally(() => {
          for (const key of ['orders', 'order', 'cashier']) void client.invalidateQueries({ queryKey: [key] })
        }),
      look: () => kept(() => call('getOffer', { params })),
    }
  })
  return deeds
}
