import type { Product } from '#contract/catalogue.ts'
import type { Money } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'

/** What of a product says its price: now, before, and on Lantern Night. */
export type Priced = Pick<Product, 'price' | 'wasPrice' | 'night'>

/** Whether `now` is on the night that was told of; its last instant is not. */
export const isOnTheNight = ({ night }: Pick<Priced, 'night'>, now: Instant): boolean =>
  night !== undefined && now >= night.from && now < night.to

/**
 * A product's price at `now`, and what it was before, from an answer that may be older than the night's beginning or its end:
 * both prices were told beforehand, so that a page turns at the instant and the next answer only says the same.
 */
export function priceAt({ price, wasPrice, night }: Priced, now: Instant): { price: Money; was?: Money } {
  const asTold = wasPrice ? { price, was: wasPrice } : { price }
  if (!night) return asTold
  const toldInTheNight = price.minor === night.price.minor
  if (isOnTheNight({ night }, now)) return toldInTheNight ? asTold : { price: night.price, was: price }
  return toldInTheNight && wasPrice && now >= night.to ? { price: wasPrice } : asTold
}

/** Whether an answer says another price than the one that holds at `now`: the next answer is on its way. */
export const isOutOfDate = (product: Priced, now: Instant): boolean =>
  priceAt(product, now).price.minor !== product.price.minor
