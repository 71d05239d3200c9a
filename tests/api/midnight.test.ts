import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { connectPush } from '#mockhttp/push-topics.ts'
import type { PushEvent } from '#contract/push.ts'
import { festivalGtins } from '#seed/festival.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { memoryStore } from '#world/memory-store.ts'
import { type Shopper, shopperIn } from '../support/shopper.ts'
import { hour } from '../support/shopper.ts'

const crab = gtins.hairyCrab

async function onTheEve(): Promise<
  Shopper & { opensAt: number; endsAt: number; at: (instant: number) => Promise<void> }
> {
  const world = await openNodeWorld({ scenario: 'double-eleven-eve' })
  const { opensAt, endsAt } = await world.call('getFestival')
  return { ...shopperIn(world), opensAt, endsAt, at: async (instant) => world.crank(instant - (await world.now())) }
}

describe('at midnight', () => {
  it('every night price turns in the same millisecond on every page that shows it, and back a day later', async () => {
    const { world, at, opensAt, endsAt, put } = await onTheEve()
    await put({ [crab]: 1 })
    const shown = async () => {
      const { product } = await world.call('getProduct', { params: { gtin: crab } })
      const { products } = await world.call('getFestival')
      const { products: aisle } = await world.call('getCategory', { params: { categoryId: 'seafood' } })
      const { products: found } = await world.call('search', { query: { q: 'hairy crab' } })
      const { lines } = await world.call('getBasket')
      const { quote } = await world.call('getCheckout')
      const places = [products, aisle, found, lines.map((line) => line.product)]
      return [
        product.price.minor,
        ...places.map((list) => list.find(({ gtin }) => gtin === crab)?.price.minor),
        lines[0]?.total.minor,
        quote?.lines[0]?.unitPrice.minor,
      ]
    }
    const all = (minor: number) => Array.from({ length: 7 }, () => minor)
    await at(opensAt - 1)
    expect(await shown()).toEqual(all(5_800))
    await at(opensAt)
    expect(await shown()).toEqual(all(3_990))
    await at(endsAt - 1)
    expect(await shown()).toEqual(all(3_990))
    await at(endsAt)
    expect(await shown()).toEqual(all(5_800))
  })

  it('was told beforehand, so that a page can turn at the instant: price, and from when to when', async () => {
    const { world, at, opensAt, endsAt } = await onTheEve()
    const before = (await world.call('getProduct', { params: { gtin: crab } })).product
    expect(before).toMatchObject({ price: fen(5_800), night: { price: fen(3_990), from: opensAt, to: endsAt } })
    expect(before.wasPrice).toBeUndefined()
    const { night } = await world.call('getFestival')
    expect(night).toContainEqual({ gtin: crab, price: fen(3_990), was: fen(5_800) })
    expect(night.map(({ gtin }) => gtin).toSorted()).toEqual(festivalGtins.toSorted())
    for (const { price, was } of night) expect(price.minor).toBeLessThan(was.minor)
    await at(opensAt)
    expect((await world.call('getProduct', { params: { gtin: crab } })).product).toMatchObject({
      price: fen(3_990),
      wasPrice: fen(5_800),
      night: { from: opensAt, to: endsAt },
    })
    // What has no night price costs what it did.
    expect((await world.call('getProduct', { params: { gtin: gtins.milk } })).product.night).toBeUndefined()
  })

  it('a quote of the evening is refused with the night’s, which can be ordered', async () => {
    const { world, at, opensAt, put, wish, pay } = await onTheEve()
    await put({ [crab]: 2 })
    await at(opensAt - 1)
    const evening = await wish()
    await at(opensAt)
    const refused = await world.refuse('placeOrder', evening)
    expect(refused).toMatchObject({ code: 'quoteStale', quote: { goods: fen(7_980) } })
    const order = await world.call('placeOrder', await wish())
    expect(order.quote.lines).toMatchObject([{ unitPrice: fen(3_990), was: fen(5_800), why: 'night' }])
    await pay(order.tradeNo)
  })

  it('an order placed before it keeps its price, and is paid after', async () => {
    const { at, opensAt, order, pay } = await onTheEve()
    await at(opensAt - 1)
    const { tradeNo, quote } = await order({ [crab]: 1 })
    expect(quote.goods).toEqual(fen(5_800))
    await at(opensAt)
    expect((await pay(tradeNo)).trade.amount).toEqual(quote.total)
  })

  it('tells every listener, once, at the instant and not before', async () => {
    const { world, at, opensAt, endsAt } = await onTheEve()
    const heard: PushEvent[] = []
    const push = connectPush(world.world, (event) => void heard.push(event))
    push.receive(JSON.stringify({ type: 'subscribe', topics: ['stock', 'basket', 'festival', 'deposits'] }))
    await at(opensAt - 1)
    expect(heard.filter(({ type }) => type === 'changed')).toEqual([])
    await at(opensAt)
    expect(heard.filter(({ type }) => type === 'changed')).toMatchObject([
      { topics: ['stock', 'basket', 'festival', 'deposits'] },
    ])
    push.close()
    const turns = async () => (await world.facts()).filter(({ kind }) => kind.startsWith('night'))
    await at(endsAt + hour)
    expect((await turns()).map(({ kind, at: when }) => [kind, when])).toEqual([
      ['nightOpened', opensAt],
      ['nightClosed', endsAt],
    ])
  })

  it('is the same instant in two tabs over one log', async () => {
    const store = memoryStore()
    const open = () => openNodeWorld({ store, scenario: 'double-eleven-eve' })
    const tabs = [await open(), await open()]
    const price = async (tab: Awaited<ReturnType<typeof open>>) =>
      (await tab.call('getProduct', { params: { gtin: crab } })).product.price.minor
    const { opensAt } = await (tabs[0] as (typeof tabs)[0]).call('getFestival')
    for (const tab of tabs) await tab.crank(opensAt - 1 - (await tab.now()))
    expect(await Promise.all(tabs.map(price))).toEqual([5_800, 5_800])
    for (const tab of tabs) await tab.crank(1)
    expect(await Promise.all(tabs.map(price))).toEqual([3_990, 3_990])
  })

  it('is one jump or many: the same facts', async () => {
    const [one, many] = [await onTheEve(), await onTheEve()]
    await one.at(one.endsAt + hour)
    for (let part = 1; part <= 25; part += 1) await many.at(many.opensAt + part * hour)
    expect(await one.world.facts()).toEqual(await many.world.facts())
  })

  it('every 300 takes 50 across the stores inside the sale windows, and not on 9 November', async () => {
    const { at, opensAt, endsAt, put, world } = await onTheEve()
    await put({ '09521000001091': 4 })
    const across = async () =>
      (await world.call('getCheckout')).quote?.discounts.find(({ kind }) => kind === 'crossStore')?.off.minor
    await at(opensAt - 1)
    expect(await across()).toBeUndefined()
    await at(opensAt)
    // Four lobsters at the night's price, ¥512.00.
    expect(await across()).toBe(5_000)
    await at(endsAt)
    expect(await across()).toBeUndefined()
  })
})
