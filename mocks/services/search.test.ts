import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchResult } from '#contract/catalogue.ts'
import { seedProducts } from '#seed/products.ts'
import { instantOf } from '#world/calendar.ts'
import { catalogueService } from './catalogue-service.ts'
import { queryLimit, searchFor } from './search.ts'

const now = instantOf('2026-11-09T14:00:00+08:00')
const catalogue = catalogueService.initial({ seed: 'lantern', startsAt: now, opening: {} })
const find = (query: string): SearchResult => searchFor(query, catalogue, now)
const names = (query: string) => find(query).products.map((product) => product.names.en)
const near = (query: string) => find(query).near.map(({ id }) => id)

describe('looking for something', () => {
  it('mends strawbery to strawberries, marks the letter put in, and finds six things in their order', () => {
    const result = find('strawbery')
    expect(result.mended).toEqual({ word: 'strawberries', changed: [8] })
    expect(result.products.map((product) => product.names.en)).toEqual([
      'Strawberries',
      'Strawberry shortcake',
      'Strawberry ice cream',
      'Strawberry rice balls',
      'Strawberry cup cake',
      'Strawberries, crate',
    ])
  })

  it.each([
    ['brocolli', 'Broccoli', 'broccoli'],
    ['mlik', 'Haibei milk', 'milk'],
    ['lobstre', 'Live lobster', 'lobster'],
    ['cofee', 'Pu’er coffee', 'coffee'],
    ['seafod', 'Hairy crab, live', 'seafood'],
    ['myrtiles', 'Blueberries', 'myrtilles'],
    ['strwab', 'Strawberries', 'strawberries'],
    ['草梅', 'Strawberries', '草莓'],
    ['大闸谢', 'Hairy crab, live', '大闸蟹'],
  ])('takes %s for %s', (typed, found, mended) => {
    const result = find(typed)
    expect(result.products[0]?.names.en).toBe(found)
    expect(result.mended?.word).toBe(mended)
    expect(result.mended!.changed.length).toBeGreaterThan(0)
  })

  it.each([
    ['straw', 'Strawberries'],
    ['STRAWBERRY', 'Strawberries'],
    ['œufs', 'Free-range eggs'],
    ['oeufs', 'Free-range eggs'],
    ['huitre', 'Oysters'],
    ['草莓', 'Strawberries'],
    ['新鲜草莓', 'Strawberries'],
    ['高邮湖大闸蟹', 'Hairy crab, live'],
    ['fresh crab', 'Hairy crab, live'],
    ['chongming', 'Pak choi'],
    ['shrimp', 'White prawns'],
    ['mandarin 1kg', 'Mandarins'],
    ['9521000000179', 'Pak choi'],
    ['0952 1000 0001 79', 'Pak choi'],
  ])('finds by %s, as typed', (typed, found) => {
    expect(names(typed)[0]).toBe(found)
    expect(find(typed).mended).toBeUndefined()
  })

  it('finds every product by each of its names', () => {
    for (const product of seedProducts) {
      for (const name of Object.values(product.names)) expect(names(name), name).toContain(product.names.en)
    }
  })

  it('wants every word of the query', () => {
    expect(names('strawberry ice cream')).toEqual(['Strawberry ice cream'])
    expect(names('apple juice')).toEqual([])
  })

  it('offers the aisle where the thing would stand, and never takes it for another', () => {
    for (const typed of ['durian', 'durain', '榴莲', 'durian jam']) {
      expect(names(typed)).toEqual([])
      expect(near(typed)[0]).toBe('fruit')
    }
    expect(near('salmon')).toEqual(['seafood'])
    expect(near('apple juice')).toEqual(['fruit', 'drinks'])
  })

  it('offers aisles even for nonsense, and every aisle when nothing was typed', () => {
    expect(near('xyzzyqq').length).toBeGreaterThan(0)
    expect(near('  ').length).toBe(8)
  })

  it('answers every string there is', () => {
    for (const unit of ['grapheme', 'binary'] as const) {
      assert(
        property(string({ unit, maxLength: 200 }), (typed) => {
          const { products, near: aisles, mended, query } = find(typed)
          expect(query.length).toBeLessThanOrEqual(queryLimit)
          expect(products.length > 0 || aisles.length > 0).toBe(true)
          for (const place of mended?.changed ?? []) expect(mended!.word[place]).toBeDefined()
        }),
        { numRuns: 150 },
      )
    }
  })

  it('answers the longest and oddest quickly and plainly', () => {
    for (const typed of [
      'a'.repeat(1e6),
      '草'.repeat(1e5),
      'constructor',
      '__proto__',
      'toString',
      '\ud800',
      '.*+?^${}()|[]\\',
      '%00',
      '<script>',
    ]) {
      expect(() => find(typed)).not.toThrow()
    }
  })
})
