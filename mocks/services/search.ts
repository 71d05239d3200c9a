import type { Category, SearchResult } from '#contract/catalogue.ts'
import type { Instant } from '#contract/time.ts'
import { unsoldWords } from '#seed/aisle-words.ts'
import { seedCategories } from '#seed/categories.ts'
import type { SeedProduct } from '#seed/seed-product.ts'
import type { CatalogueState } from './catalogue-service.ts'
import { isTelling, type Meant, meantBy, nearestKnown } from './meant-word.ts'
import { searchIndex, worthOf } from './search-index.ts'
import { type Word, wordsOf } from './search-words.ts'
import { productFrom } from './shelf-view.ts'

/** Longest query looked at, in UTF-16 units, and the most words and letters of a word: what is beyond is not read. */
export const queryLimit = 80
const mostWords = 8
const mostLetters = 24
const mostAisles = 3

function readWords(query: string): Word[] {
  const cut = (text: string): string => text.slice(0, mostLetters)
  const words = wordsOf(query).slice(0, mostWords)
  const all = words.map(({ plain, shown, han }) => ({ plain: cut(plain), shown: cut(shown), han }))
  const telling = all.filter(isTelling)
  return telling.length > 0 ? telling : all
}

/** How the query reads when something was mended; places count over the whole of it. */
function mendedOf(meant: Meant[]): SearchResult['mended'] {
  if (!meant.some(({ mended }) => mended)) return undefined
  const changed: number[] = []
  let reads = ''
  for (const { word, changed: places } of meant) {
    if (reads !== '' && !word.han) reads += ' '
    changed.push(...places.map((place) => place + reads.length))
    reads += word.shown
  }
  return { word: reads, changed }
}

/** Products in which every word is found: best place first, then what sells most. */
function matching(words: Word[]): SeedProduct[] {
  return searchIndex()
    .entries.map((entry) => {
      const worths = words.map((word) => worthOf(word, entry))
      return { seed: entry.seed, worth: worths.includes(0) ? 0 : worths.reduce((sum, part) => sum + part, 0) }
    })
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || b.seed.sold - a.seed.sold)
    .map(({ seed }) => seed)
}

function unsoldAisles({ plain, han }: Word): string[] {
  if (!han) return [nearestKnown(plain)?.known.unsoldIn ?? []].flat()
  const names = (list: string): boolean => wordsOf(list).some((known) => known.han && plain.includes(known.plain))
  return Object.entries(unsoldWords).flatMap(([aisle, list]) => (names(list) ? [aisle] : []))
}

/** Aisles to offer when nothing was found: where it would stand, then where part of it was found, else the first few. */
function nearAisles(words: Word[]): Category[] {
  const parts = words.flatMap((word) => searchIndex().entries.filter((entry) => worthOf(word, entry) > 0))
  const ids = new Set([...words.flatMap(unsoldAisles), ...parts.map(({ seed }) => seed.categoryId)])
  const found = [...ids].flatMap((id) => seedCategories.find((aisle) => aisle.id === id) ?? [])
  return (found.length > 0 ? found : seedCategories).slice(0, mostAisles)
}

function byNumber(query: string): SeedProduct | undefined {
  const digits = query.replaceAll(/[\s-]/g, '')
  if (!/^\d{8,14}$/.test(digits)) return undefined
  return searchIndex().entries.find(({ seed }) => seed.gtin === digits.padStart(14, '0'))?.seed
}

/**
 * Looks for what somebody typed in names, aisles, lines and places, in three languages, or by GTIN. A word that stands
 * nowhere is mended to the nearest one the shop knows, within `editLimit`; `mended` says to what. Never throws.
 */
export function searchFor(typed: string, catalogue: CatalogueState, now: Instant): SearchResult {
  const query = typed.slice(0, queryLimit).trim()
  const product = (seed: SeedProduct) => productFrom(seed, catalogue, now)
  const words = readWords(query)
  if (words.length === 0) return { query, products: [], near: [...seedCategories] }
  const numbered = byNumber(query)
  if (numbered) return { query, products: [product(numbered)], near: [] }
  const meant = words.map(meantBy)
  const found = matching(meant.map(({ word }) => word))
  if (found.length === 0) return { query, products: [], near: nearAisles(meant.map(({ word }) => word)) }
  const mended = mendedOf(meant)
  return { query, ...(mended && { mended }), products: found.map(product), near: [] }
}
