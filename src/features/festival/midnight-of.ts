import type { Festival, NightPrice } from '#contract/festival.ts'
import type { Instant } from '#contract/time.ts'

/** How many seconds before midnight the digits begin. */
export const lastSeconds = 10

/** The digit that stands at `now`: the whole seconds left, rounded up, so that the last one is 1; null before the last ten and from midnight on. */
export function digitAt(opensAt: Instant, now: Instant): number | null {
  const left = Math.ceil((opensAt - now) / 1_000)
  return left > 0 && left <= lastSeconds ? left : null
}

/** What turns under the digits: the thing whose page is open, or else, of what has a large picture, what the night takes most from by its share. */
export function turningFirst({ night, products }: Pick<Festival, 'night' | 'products'>, gtin: string | undefined) {
  const share = ({ price, was }: NightPrice): number => price.minor / was.minor
  const shown = (one: NightPrice): boolean => products.some((product) => product.gtin === one.gtin && product.hasHero)
  const [most] = night.filter(shown).toSorted((a, b) => share(a) - share(b))
  const turning = night.find((one) => one.gtin === gtin) ?? most
  const product = products.find((one) => one.gtin === turning?.gtin)
  return turning && product ? { ...turning, product } : null
}
