import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { instantOf } from '#world/calendar.ts'
import { seedCategories } from './categories.ts'
import { festivalGtins } from './festival.ts'
import { seedProductOf, seedProducts } from './products.ts'
import { shelfLots } from './shelf-lots.ts'

/** GS1 General Specifications 7.9: weights 3 and 1 from the right. */
function checkDigit(body: string): number {
  const sum = [...body].toReversed().reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}
const picture = (file: string) => fileURLToPath(new URL(`../../public/img/${file}.webp`, import.meta.url))

describe('what the store carries', () => {
  it('is at least 28 things in at least 7 aisles, none of them empty', () => {
    expect(seedProducts.length).toBeGreaterThanOrEqual(28)
    const aisles = seedCategories.map(({ id }) => seedProducts.filter(({ categoryId }) => categoryId === id).length)
    expect(aisles.length).toBeGreaterThanOrEqual(7)
    expect(Math.min(...aisles)).toBeGreaterThanOrEqual(4)
  })

  it.each(seedProducts.map((product) => [product.names.en, product] as const))(
    '%s can be printed, priced and shown',
    (_, product) => {
      expect(product.gtin).toMatch(/^0952\d{10}$/)
      expect(Number(product.gtin.at(-1))).toBe(checkDigit(product.gtin.slice(0, -1)))
      expect(Number.isSafeInteger(product.priceMinor) && product.priceMinor > 0).toBe(true)
      expect(product.wasMinor ?? Infinity).toBeGreaterThan(product.priceMinor)
      expect(existsSync(picture(product.picture)), product.picture).toBe(true)
      if (product.hasHero) expect(existsSync(picture(`${product.picture}-hero`))).toBe(true)
      for (const names of [product.names, product.line, product.place, product.measure, product.storage]) {
        expect(names.en && names.zh && names.fr).toBeTruthy()
      }
      expect(product.names.zh).toMatch(/\p{Script=Han}/u)
      expect(product.names.en).not.toMatch(/\p{Script=Han}/u)
    },
  )

  it('gives every thing a number and a name of its own', () => {
    expect(new Set(seedProducts.map(({ gtin }) => gtin)).size).toBe(seedProducts.length)
    for (const language of ['en', 'zh', 'fr'] as const) {
      expect(new Set(seedProducts.map(({ names }) => names[language])).size).toBe(seedProducts.length)
    }
  })

  it('has a picture for every aisle', () => {
    for (const { picture: code } of seedCategories) expect(existsSync(picture(code)), code).toBe(true)
  })

  it('opens with something low, something sold out that comes back at 16:00, and one price cut', () => {
    expect(seedProducts.filter(({ units }) => units > 0 && units <= 5).length).toBeGreaterThanOrEqual(2)
    const gone = seedProducts.filter(({ units }) => units === 0)
    expect(gone.map(({ names, restock }) => [names.en, restock?.at])).toEqual([
      ['Strawberry ice cream', instantOf('2026-11-09T16:00:00+08:00')],
    ])
    expect(
      seedProducts.filter(({ wasMinor }) => wasMinor).map(({ priceMinor, wasMinor }) => [priceMinor, wasMinor]),
    ).toEqual([[3600, 4200]])
  })
})

describe('the batches on the shelf', () => {
  it('are of things the store carries, one each, with lots that GS1 AI 10 allows', () => {
    for (const { gtin, lot } of shelfLots) {
      expect(seedProductOf(gtin)).toBeDefined()
      expect(lot).toMatch(/^[A-Z0-9-]{1,20}$/)
    }
    expect(new Set(shelfLots.map(({ gtin }) => gtin)).size).toBe(shelfLots.length)
  })

  it('are 14, 9 and 6 hours old at 13:58, to the nearest hour, and none is past its date', () => {
    const now = instantOf('2026-11-09T13:58:46+08:00')
    const hours = shelfLots.map(({ freshness }) => Math.round((now - (freshness?.at ?? 0)) / 3_600_000))
    expect(hours.slice(0, 3)).toEqual([14, 9, 6])
    for (const { freshness, bestBefore } of shelfLots) {
      expect(freshness!.at).toBeLessThan(now)
      expect(bestBefore!).toBeGreaterThan(now)
    }
  })

  it('have origin pages for at least five, the pak choi and the eggs among them', () => {
    const lots = shelfLots.filter(({ hasOrigin }) => hasOrigin).map(({ lot }) => lot)
    expect(lots).toEqual(
      expect.arrayContaining(['HZ-1109-C12', 'GY-1109-T4', 'CM-1109-A7', 'LY-1108-07', 'ZS-1109-K2', 'MZ-1108-B4']),
    )
  })
})

it('shows on Lantern Night only what the store carries', () => {
  for (const gtin of festivalGtins) expect(seedProductOf(gtin)).toBeDefined()
})
