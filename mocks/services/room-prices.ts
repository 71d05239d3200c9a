import type { Instant } from '#contract/time.ts'
import { piecesShown } from '#seed/show-words.ts'
import { priceMinorAt } from './night-price.ts'
import type { OfferPlan } from './offer-book.ts'
import { offersOf } from './room-events.ts'
import type { Show } from './show-times.ts'

/** The offer of a thing that counts at `at`: the one that is open or the latest that was; before all, the first that comes. Undefined without any. */
export function offerOf(show: Show, gtin: string, at: Instant): OfferPlan | undefined {
  const offers = offersOf(show).filter((one) => one.gtin === gtin)
  return (
    offers.findLast(({ warmAt, closesAt }) => warmAt <= at && at < closesAt) ??
    offers.findLast(({ warmAt }) => warmAt <= at) ??
    offers[0]
  )
}

/** What a thing costs in a show at `at`, in fen: its offer's price while that is on, else what the shelf says then. */
export function priceNow(show: Show, gtin: string, at: Instant): number {
  const offer = offerOf(show, gtin, at)
  if (offer && offer.opensAt <= at && at < offer.closesAt) return offer.priceMinor
  return piecesShown[gtin]?.priceMinor ?? priceMinorAt(gtin, at) ?? 0
}
