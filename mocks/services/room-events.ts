import type { Instant } from '#contract/time.ts'
import type { reactions } from '#seed/show-chatter.ts'
import { offersOn, type OfferPlan } from './offer-book.ts'
import { offerFactsOf, soldBetween } from './offer-view.ts'
import { keptWalk } from './offer-walk.ts'
import { boughtIn } from './room-readings.ts'
import type { Show } from './show-times.ts'
import type { States } from './states.ts'

/** What of the world the room's talk follows: what the shopper did in it, and what is sold. */
export type ChatterFacts = Pick<States, 'room' | 'offers'>

/** Something a crowd talks about for a while. */
export interface RoomEvent {
  at: Instant
  what: keyof typeof reactions
}

/** The offers of a show, in the order they open. */
export const offersOf = ({ startsAt, endsAt, programme: { roomId } }: Show): OfferPlan[] =>
  offersOn(startsAt, roomId).filter(({ opensAt }) => opensAt >= startsAt && opensAt < endsAt)

/** What has happened in a show that its crowd talks about, in order: offers that open, sell out and come back, and what the shopper bought. */
export function eventsIn(seed: string, show: Show, { room, offers }: ChatterFacts): RoomEvent[] {
  const events = boughtIn(room, show).map(({ at }): RoomEvent => ({ at, what: 'youBought' }))
  for (const offer of offersOf(show)) {
    if (offer.kind === 'piece') continue
    const { soldOutAt, lapses } = keptWalk(seed, offer, offerFactsOf(offers, offer.offerId))
    if (offer.kind === 'flash') events.push({ at: offer.opensAt, what: 'opened' })
    if (soldOutAt === undefined) continue
    events.push({ at: soldOutAt, what: 'soldOut' })
    const back = lapses.find((at) => at > soldOutAt)
    if (back !== undefined) events.push({ at: back, what: 'back' })
  }
  return events.toSorted((a, b) => a.at - b.at)
}

/** What others paid for after `from` and up to `to`: which offer of the show, and the how manieth of it. */
export function paidBetween(seed: string, show: Show, { offers }: ChatterFacts, from: Instant, to: Instant) {
  return offersOf(show).flatMap((offer, place) => {
    if (offer.kind === 'piece') return []
    // Whoever pays got it within the time it is held.
    const takings = soldBetween(seed, offerFactsOf(offers, offer.offerId), from - offer.holdMs, to)
    return takings.flatMap(({ rival, paidAt }) =>
      paidAt !== undefined && paidAt > from && paidAt <= to ? [{ at: paidAt, rival, offer, place }] : [],
    )
  })
}
