import type { Freshness, Product } from '#contract/catalogue.ts'
import type { Formats } from '#messages/formats.ts'
import type { Messages } from '#messages/messages-context.tsx'

/** The most of one thing a basket takes (contract/basket.ts says the same to the world). */
export const fullBasket = 20
const dayMs = 86_400_000

/** How many of it a basket may hold now. */
export const mostOf = (product: Pick<Product, 'stock'>): number => Math.min(fullBasket, product.stock)

/** "14 h" for the chip on a tile; nothing where age says nothing: what was packed, and what is older than three days. */
export function freshnessOf(freshness: Freshness | undefined, now: number, formats: Formats): string | undefined {
  if (!freshness || freshness.basis === 'packed') return undefined
  const age = now - freshness.at
  return age < 0 || age >= 3 * dayMs ? undefined : formats.age(age)
}

/** "9 h out of the water" for the product's page. */
export function freshnessSentence(
  freshness: Freshness | undefined,
  now: number,
  { t, formats }: Messages,
): string | undefined {
  const age = freshnessOf(freshness, now, formats)
  return freshness && age !== undefined ? t(`market.since.${freshness.basis}`, { age }) : undefined
}

/** What a sold-out tag says: when it is back, if the store knows. */
export function backWords({ backAt }: Product, now: number, { t, formats }: Messages): string {
  if (backAt === undefined || backAt <= now) return t('market.soldOut')
  const day = formats.day(backAt, now)
  if (day === formats.day(now, now)) return t('market.backAt', { time: formats.time(backAt) })
  // "Tomorrow" stands inside a line here; a date keeps its capitals.
  return t('market.backOn', { day: day === formats.weekday(backAt) ? day : day.toLowerCase() })
}

/** "300 g · Huize" */
export function factsOf(product: Product, { t, formats }: Messages): string {
  const measure = formats.names(product.measure)
  return product.shelf === 'soldOut'
    ? t('market.soldOutFact', { fact: measure })
    : `${measure} · ${formats.names(product.place)}`
}
