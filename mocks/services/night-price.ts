import type { Product } from '#contract/catalogue.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { nightMinor } from '#seed/festival.ts'
import { seedProductOf } from '#seed/products.ts'
import type { SeedProduct } from '#seed/seed-product.ts'
import { lanternNight } from './sale-calendar.ts'

/**
 * What a trade item costs at `now` because of Lantern Night, in fen: from 11 November 00:00:00.000 to 24:00 by the world's clock. Undefined
 * for one without a night price, and at any other time.
 */
export const nightPriceOf = (gtin: string, now: Instant): number | undefined =>
  lanternNight(now).open && Object.hasOwn(nightMinor, gtin) ? nightMinor[gtin] : undefined

/** A seed product's price at `now`, in fen: the night's while it lasts, else its own. Undefined for what the store does not carry. */
export const priceMinorAt = (gtin: string, now: Instant): number | undefined =>
  nightPriceOf(gtin, now) ?? seedProductOf(gtin)?.priceMinor

/** The part of a product that the night changes: its price, what it was, and the night's price told beforehand. */
export function priceView(
  { gtin, priceMinor, wasMinor }: Pick<SeedProduct, 'gtin' | 'priceMinor' | 'wasMinor'>,
  now: Instant,
): Pick<Product, 'price' | 'wasPrice' | 'night'> {
  const onTheNight = Object.hasOwn(nightMinor, gtin) ? nightMinor[gtin] : undefined
  const { opensAt: from, endsAt: to, open } = lanternNight(now)
  const was = open && onTheNight !== undefined ? priceMinor : wasMinor
  return {
    price: fen(open ? (onTheNight ?? priceMinor) : priceMinor),
    ...(was !== undefined && { wasPrice: fen(was) }),
    ...(onTheNight !== undefined && { night: { price: fen(onTheNight), from, to } }),
  }
}
