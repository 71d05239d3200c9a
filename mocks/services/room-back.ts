import type { Instant } from '#contract/time.ts'
import { offerFactsOf } from './offer-view.ts'
import { keptWalk, standingAt } from './offer-walk.ts'
import { offerOf } from './room-prices.ts'
import type { Show } from './show-times.ts'
import type { States } from './states.ts'

/**
 * When a thing that is sold out in a show is back, if nobody does anything else: the first instant after `now` at which some is left.
 * Undefined when it is not sold out, or does not come back while it is offered.
 */
export function backAt(
  seed: string,
  show: Show,
  gtin: string,
  offers: States['offers'],
  now: Instant,
): Instant | undefined {
  const offer = offerOf(show, gtin, now)
  if (!offer || now < offer.opensAt) return undefined
  const walk = keptWalk(seed, offer, offerFactsOf(offers, offer.offerId))
  if (standingAt(walk, now).standing.left > 0) return undefined
  const back = walk.standings.find(({ at, left }) => at > now && left > 0)
  return back && back.at < offer.closesAt ? back.at : undefined
}
