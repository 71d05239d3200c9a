import type { Answer } from '#contract/endpoints.ts'
import type { Offer } from '#contract/live-offer.ts'
import type { RivalsRate } from '#contract/live.ts'
import type { OfferCommand } from '#services/offer-service.ts'
import { instantOf } from '#world/calendar.ts'
import type { Opening } from '#world/service.ts'
import { openedWith } from './opened-with.ts'
import { openShopper, type Shopper } from './shopper.ts'

/** The evening's offers, by their ids. */
export const tonight = {
  broccoli: 'broccoli-live-2026-11-09',
  dumplings: 'dumplings-live-2026-11-09',
  crab: 'crab-live-2026-11-09',
  flash: 'crab-flash-2026-11-09',
  lobster: 'lobster-live-2026-11-09',
  piece: 'dusk-piece-2026-11-09',
} as const

/** A time of the evening, by the lane's clock. */
export const at = (time: string): number => instantOf(`2026-11-09T${time}+08:00`)

/** Somebody with money who watches a show over the API alone. */
export interface ShowGoer extends Shopper {
  goTo: (time: string) => Promise<unknown>
  offer: (offerId: string) => Promise<Offer>
  rivals: (rate: RivalsRate) => Promise<unknown>
  /** In a request of its own unless told. */
  reserve: (offerId: string, reserveId?: string) => Promise<Offer>
  /** What is reserved, by its id. */
  hold: (offerId: string) => Promise<string>
  queue: (offerId: string, on?: boolean) => Promise<Offer>
  giveBack: (reservationId: string) => Promise<Offer>
  checkout: (reservationId: string) => Promise<Answer<'getCheckout'>>
  buy: (reservationId: string) => Promise<Answer<'placeOrder'>>
}

/** Somebody in an evening of 9 November, at a time of it. */
export async function openEvening(time: string, opening: Opening = {}): Promise<ShowGoer> {
  const shopper = await openShopper({ scenario: openedWith({ balanceMinor: 5_000_000, ...opening }) })
  const { world } = shopper
  let asked = 0
  const goer: ShowGoer = {
    ...shopper,
    goTo: (to) => world.call('setClock', { body: { to: 'instant', at: at(to) } }),
    offer: (offerId) => world.call('getOffer', { params: { offerId } }),
    rivals: (rate) => {
      const command: OfferCommand = { type: 'setRivals', rate }
      return world.world.act('offers', command)
    },
    reserve: (offerId, reserveId = `reserve-${(asked += 1)}`) =>
      world.call('reserveOffer', { params: { offerId }, body: { reserveId } }),
    hold: async (offerId) => (await goer.reserve(offerId)).mine?.reservationId ?? '',
    queue: (offerId, on = true) => world.call('queueForOffer', { params: { offerId }, body: { on } }),
    giveBack: (reservationId) => world.call('giveReservationBack', { params: { reservationId } }),
    checkout: (reservation) => world.call('getCheckout', { query: { reservation } }),
    buy: async (reservationId) => {
      const { quote, address } = await goer.checkout(reservationId)
      const requestId = `request-${(asked += 1)}`
      const body = {
        requestId,
        quoteHash: quote?.hash ?? '',
        addressId: address.id,
        door: 'bell',
        reservationId,
      } as const
      return world.call('placeOrder', { body })
    },
  }
  await goer.goTo(time)
  return goer
}
