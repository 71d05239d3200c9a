import { expect, test } from 'vitest'
import type { Product } from '#contract/catalogue.ts'
import { createFormats } from '#messages/formats.ts'
import { loadedMessages } from '#messages/languages.ts'
import type { Messages } from '#messages/messages-context.tsx'
import { createTranslator } from '#messages/translator.ts'
import { filtered } from './search-filters.ts'
import { backWords, freshnessOf, mostOf } from './shelf-words.ts'

const translator = createTranslator(loadedMessages('en') ?? {}, 'en-GB')
const english: Messages = { ...translator, language: 'en', formats: createFormats('en', translator) }
/** Monday 9 November 2026, 13:58 in Shanghai. */
const now = Date.UTC(2026, 10, 9, 5, 58)
const hour = 3_600_000

test('a tile says how fresh a thing is only where that says something', () => {
  const age = (basis: 'picked' | 'packed', hours: number) =>
    freshnessOf({ basis, at: now - hours * hour }, now, english.formats)
  expect(age('picked', 14.9)).toBe('14 h')
  expect(age('picked', 60)).toBe('2 days')
  expect(age('picked', 72)).toBeUndefined()
  expect(age('packed', 2)).toBeUndefined()
  expect(age('picked', -1)).toBeUndefined()
  expect(freshnessOf(undefined, now, english.formats)).toBeUndefined()
})

test('a sold-out tag promises a time today, a day later on, and nothing once that has passed', () => {
  const words = (backAt?: number) => backWords({ backAt } as Product, now, english)
  expect(words(now + 2 * hour + 120_000)).toBe('Back at 16:00')
  expect(words(now + 24 * hour)).toBe('Back tomorrow')
  expect(words(now + 48 * hour)).toBe('Back Wed 11 Nov')
  expect(words(now - 1)).toBe('Sold out')
  expect(words()).toBe('Sold out')
})

test('nobody is offered more than the store has or a basket takes', () => {
  expect([mostOf({ stock: 3 }), mostOf({ stock: 60 }), mostOf({ stock: 0 })]).toEqual([3, 20, 0])
})

test('pressed filters narrow what was found and keep its order', () => {
  const make = (gtin: string, more: Partial<Product>) =>
    ({ gtin, shelf: 'inStock', price: { minor: 5000, currency: 'CNY' }, ...more }) as Product
  const fresh = { lot: 'x', freshness: { basis: 'picked', at: now - 2 * hour } } as NonNullable<Product['batch']>
  const products = [
    make('dear', { batch: fresh }),
    make('gone', { shelf: 'soldOut', price: { minor: 3999, currency: 'CNY' } }),
    make('cheap', { price: { minor: 3999, currency: 'CNY' }, batch: fresh }),
    make('forty', { price: { minor: 4000, currency: 'CNY' } }),
  ]
  const found = (...pressed: Parameters<typeof filtered>[1]) => filtered(products, pressed, now).map(({ gtin }) => gtin)
  expect(found()).toEqual(['dear', 'gone', 'cheap', 'forty'])
  expect(found('under40')).toEqual(['gone', 'cheap'])
  expect(found('under40', 'inStore')).toEqual(['cheap'])
  expect(found('under24h')).toEqual(['dear', 'cheap'])
})
