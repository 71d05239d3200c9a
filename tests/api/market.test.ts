import { describe, expect, it } from 'vitest'
import { TagShows } from '#contract/catalogue.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import { hour, minute } from '../support/shopper.ts'

describe('the market', () => {
  it('opens at home with the promise, the aisles, and strawberries, crab, pak choi and eggs in front', async () => {
    const world = await openNodeWorld()
    const { store, promise, categories, products } = await world.call('getHome')
    expect(store).toMatchObject({ names: { en: 'Store 07' }, distanceMetres: 1200 })
    expect(promise.minutes).toBe(30)
    expect(promise.window.to).toBeLessThanOrEqual((await world.now()) + 30 * minute)
    expect(categories.slice(0, 5).map(({ names }) => names.en)).toEqual([
      'Seafood',
      'Fruit',
      'Greens',
      'Dairy',
      'Kitchen',
    ])
    expect(products.slice(0, 4).map(({ gtin, price }) => [gtin, price.minor])).toEqual([
      [gtins.strawberries, 3990],
      [gtins.hairyCrab, 5800],
      [gtins.pakChoi, 680],
      [gtins.eggs, 2288],
    ])
  })

  it('has everything in exactly one aisle, and opens each thing with others beside it', async () => {
    const world = await openNodeWorld()
    const { categories, products: front } = await world.call('getHome')
    const pages = await Promise.all(
      categories.map(({ id }) => world.call('getCategory', { params: { categoryId: id } })),
    )
    const all = pages.flatMap(({ products }) => products)
    expect(all.length).toBeGreaterThanOrEqual(28)
    expect(new Set(all.map(({ gtin }) => gtin)).size).toBe(all.length)
    expect(all.map(({ gtin }) => gtin)).toEqual(expect.arrayContaining(front.map(({ gtin }) => gtin)))
    for (const { gtin } of all) {
      const { product, also } = await world.call('getProduct', { params: { gtin } })
      expect(also.length).toBeGreaterThan(0)
      expect(
        also.every(
          (other) => other.gtin !== gtin && other.shelf !== 'soldOut' && other.categoryId === product.categoryId,
        ),
      ).toBe(true)
    }
  })

  it('says what is left of a crab, what batch it is of, and when it left the lake', async () => {
    const world = await openNodeWorld()
    const { product } = await world.call('getProduct', { params: { gtin: gtins.hairyCrab } })
    expect(product).toMatchObject({ stock: 23, shelf: 'inStock', batch: { lot: 'GY-1109-T4', hasOrigin: true } })
    expect(Math.round(((await world.now()) - product.batch!.freshness!.at) / hour)).toBe(9)
  })

  it('says that the ice cream is back at 16:00, and sells it from then on', async () => {
    const world = await openNodeWorld()
    const iceCream = { params: { gtin: '09521000001251' } }
    expect((await world.call('getProduct', iceCream)).product).toMatchObject({
      stock: 0,
      shelf: 'soldOut',
      backAt: instantOf('2026-11-09T16:00:00+08:00'),
    })
    expect(await world.refuse('setBasketLine', { ...iceCream, body: { quantity: 1 } })).toMatchObject({
      code: 'soldOut',
    })
    await world.crank(3 * hour)
    const { product } = await world.call('getProduct', iceCream)
    expect(product.shelf).toBe('inStock')
    expect(product.backAt).toBeUndefined()
    expect((await world.call('setBasketLine', { ...iceCream, body: { quantity: 1 } })).lines[0]?.state).toBe('ok')
  })

  it('refuses what is not carried: an unknown number, a name of an object, an aisle that is none', async () => {
    const world = await openNodeWorld()
    for (const gtin of ['09521000000248', 'constructor', '__proto__', '🍓', '952100000017']) {
      expect(await world.refuse('getProduct', { params: { gtin } })).toEqual({ code: 'productUnknown', gtin })
    }
    expect(await world.refuse('getCategory', { params: { categoryId: 'toString' } })).toEqual({
      code: 'categoryUnknown',
    })
  })

  it('lends tags of what is on the shelf, of what is on file, and of one lot that nobody knows; each says what it opens', async () => {
    const world = await openNodeWorld()
    const { tags } = await world.call('getDemoTags')
    expect(tags.length).toBeGreaterThanOrEqual(6)
    expect(new Set(tags.map(({ gtin, lot }) => `${gtin}/${lot}`)).size).toBe(tags.length)
    for (const { gtin, lot, price, measure, place, bestBefore, shows } of tags) {
      const { product } = await world.call('getProduct', { params: { gtin } })
      expect([price, measure, place]).toEqual([product.price, product.measure, product.place])
      if (shows === 'unknownLot') {
        expect(await world.refuse('getOrigin', { params: { gtin, lot } })).toEqual({ code: 'batchUnknown', gtin, lot })
        continue
      }
      const origin = await world.call('getOrigin', { params: { gtin, lot } })
      expect(origin.product.price).toEqual(price)
      expect(bestBefore, lot).toBe(origin.bestBefore)
      if (product.batch) expect([product.batch.lot, product.batch.bestBefore]).toEqual([lot, bestBefore])
    }
    expect(tags.filter(({ shows }) => shows === 'unknownLot')).toHaveLength(1)
    expect(new Set(tags.map(({ shows }) => shows))).toEqual(new Set(TagShows.options))
  })
})

describe('search', () => {
  it('mends a typo, shows the stock that is there, and leaves the sold-out one in the row', async () => {
    const world = await openNodeWorld()
    const { query, mended, products } = await world.call('search', { query: { q: ' strawbery ' } })
    expect(query).toBe('strawbery')
    expect(mended).toEqual({ word: 'strawberries', changed: [8] })
    expect(products.map(({ shelf }) => shelf)).toEqual(['inStock', 'low', 'soldOut', 'inStock', 'inStock', 'inStock'])
  })

  it('offers an aisle when nothing goes by that name', async () => {
    const world = await openNodeWorld()
    expect(await world.call('search', { query: { q: 'durian' } })).toMatchObject({
      products: [],
      near: [{ id: 'fruit' }],
    })
  })

  it('refuses a query too long to mean anything, naming the field', async () => {
    const world = await openNodeWorld()
    expect(await world.refuse('search', { query: { q: 'a'.repeat(81) } })).toMatchObject({
      code: 'badRequest',
      field: expect.stringContaining('q'),
    })
  })
})
