import type { Offer } from '#contract/live-offer.ts'
import type { Instant } from '#contract/time.ts'

/** The offer whose gate is next, of those not open yet. */
export const gateOf = (offers: readonly Offer[]): Offer | undefined =>
  offers
    .filter(({ kind, state }) => kind === 'flash' && (state === 'upcoming' || state === 'warm'))
    .toSorted((one, other) => one.opensAt - other.opensAt)[0]

/** The giant at `now`: whole seconds, rounded up, so that the last one seen is 1. One lamp more is lit at each of the last three. */
export function countedAt(opensAt: Instant, now: Instant): { count: number; lamps: number } {
  const count = Math.max(0, Math.ceil((opensAt - now) / 1000))
  return { count, lamps: Math.min(3, Math.max(0, 4 - count)) }
}
