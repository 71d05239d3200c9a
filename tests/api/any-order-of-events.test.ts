import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#contract/endpoints.ts'
import { seedProducts } from '#seed/products.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { hour, minute, openShopper, rightPin, type Shopper, wrongPin } from '../support/shopper.ts'

const opening = 31_206
const wanted = [gtins.strawberries, gtins.eggs, gtins.hairyCrab]
const openingUnits = Object.fromEntries(seedProducts.map(({ gtin, units }) => [gtin, units]))

const nth = fc.nat({ max: 5 })
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      gtin: fc.constantFrom(...wanted),
      quantity: fc.integer({ min: 0, max: 5 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('place' as const), repeat: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('pay' as const),
      nth,
      pin: fc.constantFrom(rightPin, rightPin, wrongPin),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), answers: fc.integer({ min: 1, max: 2 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(1000, 5 * minute, 15 * minute, 30 * minute, 3 * hour),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('rewind' as const), ms: fc.constantFrom(1000, 10 * minute, 40 * minute) }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function take(
  shopper: Shopper,
  one: Step,
  last: { order?: Awaited<ReturnType<Shopper['wish']>> },
): Promise<void> {
  const { world } = shopper
  const { orders } = await world.call('getOrders')
  const tradeNo = 'nth' in one ? (orders[one.nth]?.tradeNo ?? 'LP0') : ''
  if (one.do === 'put')
    await world.raw('setBasketLine', { params: { gtin: one.gtin }, body: { quantity: one.quantity } })
  if (one.do === 'place') {
    last.order =
      one.repeat && last.order
        ? last.order
        : await shopper.wish({ requestId: `request-${orders.length}-${await world.now()}` })
    await world.raw('placeOrder', last.order)
  }
  if (one.do === 'pay') {
    const payment = await shopper.payment(tradeNo, { pin: one.pin })
    await Promise.all(Array.from({ length: one.times }, () => world.raw('payTrade', payment)))
  }
  if (one.do === 'close') await world.raw('closeTrade', { params: { tradeNo } })
  if (one.do === 'lose') await world.call('setFaults', { body: { loseAnswers: one.answers } })
  if (one.do === 'wait') await world.crank(one.ms)
  if (one.do === 'rewind') await world.call('rewindWorld', { body: { at: (await world.now()) - one.ms } })
}

/** Everything the shop says must agree with itself, asked over the API alone. */
async function check({ world }: Shopper): Promise<void> {
  const { orders } = await world.call('getOrders')
  const wallet = await world.call('getWallet')
  const spent = orders
    .filter(({ paidAt }) => paidAt !== undefined)
    .reduce((sum, { quote }) => sum + quote.total.minor, 0)
  expect(wallet.balance.minor).toBe(opening - spent)
  const moved = wallet.statement.filter(({ account }) => account === 'balance')
  expect(moved.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(wallet.balance.minor)
  for (const order of orders) {
    const { trade } = await world.call('getCashier', { params: { tradeNo: order.tradeNo } })
    const states: Record<Answer<'getCashier'>['trade']['status'], string[]> = {
      WAIT_BUYER_PAY: ['awaitingPayment'],
      TRADE_SUCCESS: ['paid', 'delivered'],
      TRADE_CLOSED: ['closed'],
      TRADE_FINISHED: [],
    }
    expect(states[trade.status]).toContain(order.state)
    const parcel = await world.raw('getParcel', { params: { orderId: order.id } })
    expect(parcel.status === 200).toBe(order.paidAt !== undefined)
    if (order.deliveredAt !== undefined) expect(order.deliveredAt).toBeLessThan((order.paidAt ?? 0) + 30 * minute)
  }
  for (const gtin of wanted) {
    const { product } = await world.call('getProduct', { params: { gtin } })
    const taken = orders
      .filter(({ state }) => state !== 'closed')
      .flatMap(({ lines }) => lines)
      .reduce((sum, line) => sum + (line.gtin === gtin ? line.quantity : 0), 0)
    expect(product.stock).toBe((openingUnits[gtin] ?? 0) - taken)
  }
}

describe('In whatever order things happen', () => {
  it('orders, money, stock and parcels agree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25, size: 'max' }), async (steps) => {
        const shopper = await openShopper()
        const last = {}
        for (const one of steps) {
          await take(shopper, one, last)
          await check(shopper)
        }
      }),
      { numRuns: Number(process.env.WALKS ?? 60) },
    )
  }, 300_000)
})
