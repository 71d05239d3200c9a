import type { Instant } from '#contract/time.ts'
import type { reactions } from '#seed/show-chatter.ts'
import { type OfferPlan } from './offer-book.ts'
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
export declare const offersOf: ({ startsAt, endsAt, programme: { roomId } }: Show) => OfferPlan[]
/** What has happened in a show that its crowd talks about, in order: offers that open, sell out and come back, and what the shopper bought. */
export declare function eventsIn(seed: string, show: Show, { room, offers }: ChatterFacts): RoomEvent[]
/** What others paid for after `from` and up to `to`: which offer of the show, and the how manieth of it. */
export declare function paidBetween(
  seed: string,
  show: Show,
  { offers }: ChatterFacts,
  from: Instant,
  to: Instant,
): {
  at: number
  rival: number
  offer: OfferPlan
  place: number
}[]
