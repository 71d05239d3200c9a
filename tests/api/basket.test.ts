import { describe, expect, it } from 'vitest'
import { openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { hour, minute, openShopper, storyBasket } from '../support/shopper.ts'

const lobster = '09521000001091'

describe('the basket', () => {
  it('prices two boxes of strawberries, pak choi and eggs at ¥99.78, delivered free', async () => {
    const { world, put } = await openShopper()
    await put(storyBasket)
    const { lines, count, quote, address, window } = await world.call('getCheckout')
    expect(lines.map(({ product, total }) => [product.gtin, total.minor])).toEqual([
      [gtins.strawberries, 7980],
      [gtins.pakChoi, 680],
      [gtins.eggs, 2288],
    ])
    expect(count).toBe(4)
    expect(quote).toMatchObject({
      goods: { minor: 10948 },
      bag: { minor: 30 },
      delivery: { minor: 0 },
      total: { minor: 9978 },
    })
    expect(address.door.en).toBe('Wutong Lane 18, 3-502')
    expect(window.to).toBeLessThanOrEqual((await world.now()) + 30 * minute)
  })

  it('outlives a reload and is the same in a second tab', async () => {
    const first = await openShopper()
    await first.put(storyBasket)
    const second = await openNodeWorld({ store: first.world.store })
    expect(await second.call('getBasket')).toEqual(await first.world.call('getBasket'))
    await second.call('setBasketLine', { params: { gtin: gtins.milk }, body: { quantity: 1 } })
    expect((await first.world.call('getBasket')).lines.map(({ product }) => product.gtin)).toEqual([
      ...Object.keys(storyBasket),
      gtins.milk,
    ])
  })

  it('goes back with the lane when time is dragged back', async () => {
    const { world, put } = await openShopper()
    await put({ [gtins.pakChoi]: 1 })
    const then = await world.now()
    await world.crank(5 * minute)
    await put({ [gtins.eggs]: 1, [gtins.pakChoi]: 3 })
    await world.call('rewindWorld', { body: { at: then } })
    expect((await world.call('getBasket')).lines.map(({ product, quantity }) => [product.gtin, quantity])).toEqual([
      [gtins.pakChoi, 1],
    ])
  })

  it('records a wish once, however often it is sent', async () => {
    const { world, put } = await openShopper()
    await put({ [gtins.pakChoi]: 2 })
    await put({ [gtins.pakChoi]: 2 })
    expect((await world.facts()).length).toBe(1)
  })

  it('is emptied by the order, whose goods are off the shelf until the trade runs out unpaid', async () => {
    const { world, order } = await openShopper()
    await order({ [lobster]: 4 })
    expect((await world.call('getBasket')).lines).toEqual([])
    expect((await world.call('getProduct', { params: { gtin: lobster } })).product).toMatchObject({
      stock: 0,
      shelf: 'soldOut',
    })
    await world.crank(24 * hour)
    expect((await world.call('getProduct', { params: { gtin: lobster } })).product).toMatchObject({
      stock: 4,
      shelf: 'low',
    })
  })

  it('sells the last lobster and refuses a second, saying how many there are', async () => {
    const { world, put, order } = await openShopper()
    await order({ [lobster]: 3 })
    await put({ [lobster]: 1 })
    expect((await world.call('getBasket')).lines.map(({ state, quantity }) => [state, quantity])).toEqual([['ok', 1]])
    expect(await world.refuse('setBasketLine', { params: { gtin: lobster }, body: { quantity: 2 } })).toEqual({
      code: 'notEnoughStock',
      gtin: lobster,
      available: 1,
    })
  })

  it('changes nothing when it refuses: half a fish, a minus, too many, a batch nobody has', async () => {
    const { world } = await openShopper()
    const refused = (gtin: string, body: { quantity: number; lot?: string }) =>
      world.refuse('setBasketLine', { params: { gtin }, body })
    for (const quantity of [0.5, -1, 21]) {
      expect(await refused(gtins.pakChoi, { quantity })).toMatchObject({
        code: 'badRequest',
        field: expect.stringContaining('quantity'),
      })
    }
    expect(await refused('09521000000248', { quantity: 1 })).toMatchObject({ code: 'productUnknown' })
    expect(await refused(gtins.pakChoi, { quantity: 1, lot: 'XX-0000-00' })).toMatchObject({ code: 'batchUnknown' })
    expect(await world.facts()).toEqual([])
    expect(await world.call('getCheckout')).toMatchObject({ lines: [], count: 0 })
    expect((await world.call('getCheckout')).quote).toBeUndefined()
  })
})
