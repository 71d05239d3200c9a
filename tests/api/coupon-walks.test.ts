import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Answer } from '#contract/endpoints.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { scenarioNamed } from '#scenarios/scenarios.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import { memoryStore } from '#world/memory-store.ts'
import type { Opening } from '#world/service.ts'
import { tonightsRain } from '../support/coupon-hand.ts'
import { openMoneyBook } from '../support/money-book.ts'
import { openedWith } from '../support/opened-with.ts'
import { minute, type Shopper, shopperIn } from '../support/shopper.ts'

type Placed = Answer<'placeOrder'>
type Step =
  | { do: 'order'; goods: number; tab: number }
  | { do: 'pay' | 'cancelOrder' | 'cancelTrade' | 'closeTrade' | 'refused' | 'itemGone'; nth: number; tab: number }
  | { do: 'claim' | 'follow' | 'rain' | 'recall' | 'lift'; tab: number }
  | { do: 'wait'; ms: number }

const baskets: Record<string, number>[] = [
  { [gtins.strawberries]: 3 },
  { [gtins.hairyCrab]: 4, [gtins.pakChoi]: 1 },
  { [gtins.eggs]: 2, [gtins.strawberries]: 1 },
]
const tab = fc.nat({ max: 1 })
const nth = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 2 }) })
const order = fc.record({ do: fc.constant('order' as const), goods: fc.nat({ max: 2 }), tab })
const pay = fc.record({ do: fc.constant('pay' as const), nth, tab })
const ends = ['cancelOrder', 'cancelTrade', 'closeTrade', 'refused', 'itemGone'] as const
const end = fc.record({ do: fc.constantFrom(...ends), nth, tab })
const other = fc.record({ do: fc.constantFrom('claim' as const, 'follow', 'rain', 'recall', 'lift'), tab })
const wait = fc.record({
  do: fc.constant('wait' as const),
  ms: fc.constantFrom(1000, 12_000, minute, 5 * minute, 15 * minute),
})
const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof(order, order, pay, pay, end, other, wait), {
  minLength: 6,
  maxLength: 24,
  size: 'max',
})
const openings = fc.constantFrom<Opening>(
  { pending: 'thenPaid' },
  { pending: 'thenClosed' },
  {},
  { gone: [gtins.eggs] },
)
const starts = fc.constantFrom('2026-11-09T19:59:40', '2026-11-09T20:15:05', '2026-11-10T23:52:00')

/** Two tabs over one log, at an instant of the evening, with the vouchers of the night in hand. */
async function openTabs(scenario: string, start: string): Promise<[Shopper, Shopper]> {
  const store = memoryStore()
  const open = async () => shopperIn(await openNodeWorld({ store, scenario }))
  const tabs: [Shopper, Shopper] = [await open(), await open()]
  const [{ world }] = tabs
  await world.call('setClock', { body: { to: 'rate', rate: 0 } })
  await world.call('setClock', { body: { to: 'instant', at: instantOf(`${start}+08:00`) } })
  for (const couponId of ['greens-15-over-99', 'seafood-30-over-199'])
    await world.call('claimCoupon', { params: { couponId } })
  return tabs
}

/** The same basket is ordered in both tabs at once: one of them gets it. */
async function orderTwice(
  mine: Shopper,
  theirs: Shopper,
  lines: Record<string, number>,
  no: number,
): Promise<Placed[]> {
  for (const [gtin, quantity] of Object.entries(lines))
    await mine.world.raw('setBasketLine', { params: { gtin }, body: { quantity } })
  const { quote, address } = await mine.world.call('getCheckout')
  if (!quote) return []
  const wish = { quoteHash: quote.hash, addressId: address.id, door: 'bell' as const }
  const answers = await Promise.all([
    mine.world.raw('placeOrder', { body: { requestId: `order-${no}-mine`, ...wish } }),
    theirs.world.raw('placeOrder', { body: { requestId: `order-${no}-theirs`, ...wish } }),
  ])
  const placed = answers.flatMap(({ status, body }) => (status === 200 ? [body as Placed] : []))
  expect(placed.length, 'both tabs ordered one basket').toBeLessThan(2)
  return placed
}

async function take(step: Step, tabs: [Shopper, Shopper], placed: Placed[], no: number): Promise<void> {
  if (step.do === 'wait') {
    await tabs[0].world.call('setClock', { body: { to: 'by', ms: step.ms } })
    return
  }
  const [mine, theirs] = step.tab === 0 ? tabs : [tabs[1], tabs[0]]
  const { world } = mine
  if (step.do === 'order') placed.push(...(await orderTwice(mine, theirs, baskets[step.goods] ?? {}, no)))
  else if (step.do === 'claim') await world.raw('claimCoupon', { params: { couponId: 'live-kitchen-8-over-59' } })
  else if (step.do === 'follow')
    await world.raw('followHost', { params: { roomId: 'kitchen' }, body: { follow: true } })
  else if (step.do === 'rain')
    await world.raw('openPackets', { params: { rainId: tonightsRain }, body: { openId: `opening-${no}`, all: true } })
  else if (step.do === 'recall')
    await world.raw('declareRecall', {
      body: { gtin: gtins.hairyCrab, severity: 'I', hazard: 'spoiled', action: 'return' },
    })
  else if (step.do === 'lift') {
    const [recallId] = Object.keys((await world.world.look()).states.recall.active)
    if (recallId !== undefined) await world.raw('liftRecall', { params: { recallId } })
  } else if ('nth' in step) await takeWith(step, mine, theirs, placed.at(-1 - step.nth))
}

async function takeWith(
  { do: what }: Step,
  mine: Shopper,
  theirs: Shopper,
  { id: orderId, tradeNo }: Partial<Pick<Placed, 'id' | 'tradeNo'>> = {},
): Promise<void> {
  if (orderId === undefined || tradeNo === undefined) return
  const { world } = mine
  if (what === 'pay') {
    const both = [mine, theirs].map(async (one) => one.world.raw('payTrade', await one.payment(tradeNo)))
    await Promise.all(both)
  } else if (what === 'refused' || what === 'itemGone')
    await world.raw('declareIncident', { body: { kind: what, orderId } })
  else if (what === 'cancelOrder') await world.raw('cancelOrder', { params: { orderId } })
  else if (what === 'cancelTrade' || what === 'closeTrade') await world.raw(what, { params: { tradeNo } })
}

/** What was claimed is in one order that lives, or with the shopper; and the money is right. */
async function audit({ world }: Shopper, scenario: string): Promise<void> {
  const { states } = await world.world.look()
  const orders = [...Object.values(states.orders.active), ...Object.values(states.orders.past)]
  for (const couponId of Object.keys(states.coupons.claims)) {
    const living = orders.filter(
      ({ state, quote }) => state !== 'closed' && quote.discounts.some(({ id }) => id === couponId),
    )
    expect(living.length, `${couponId} is in two orders`).toBeLessThan(2)
    expect(states.coupons.usedBy[couponId], `${couponId} is lost, or comes twice`).toBe(living[0]?.id)
  }
  for (const { quote, refunds } of orders) {
    for (const { off, shares } of quote.discounts)
      expect(shares.reduce((sum, share) => sum + share.off.minor, 0)).toBe(off.minor)
    const back = refunds.reduce((sum, { amount }) => sum + amount.minor, 0)
    expect(back).toBeLessThanOrEqual(quote.total.minor)
  }
  const { opening = {}, startsAt = 0 } = scenarioNamed(scenario) ?? {}
  const book = openMoneyBook(opening, startsAt)
  for (const fact of await world.facts()) book.take(fact)
  expect(states.pay.ledger.balances).toEqual(book.balances)
}

/** `npm run soak` walks more of them. */
const walks = Number(process.env.WALKS ?? 150)

it('loses no coupon and uses none twice, whatever becomes of the orders it is in', async () => {
  await fc.assert(
    fc.asyncProperty(steps, openings, starts, async (all, opening, start) => {
      const scenario = openedWith({ balanceMinor: 10_000_000, ...opening })
      const tabs = await openTabs(scenario, start)
      const placed: Placed[] = []
      for (const [no, step] of all.entries()) {
        await take(step, tabs, placed, no)
        await audit(tabs[0], scenario)
      }
      // Everything comes to its end.
      await tabs[0].world.call('setClock', { body: { to: 'by', ms: 180 * minute } })
      await audit(tabs[0], scenario)
    }),
    { numRuns: walks, endOnFailure: true },
  )
}, 3_600_000)
