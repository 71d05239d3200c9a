import { describe, expect, it } from 'vitest'
import { AnswerLost, openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { declare } from '../support/recall.ts'
import { openedWith } from '../support/opened-with.ts'
import { hour, minute, openShopper, type Shopper, shopperIn } from '../support/shopper.ts'

const ask = (orderId: string) => ({ params: { orderId } })
const trade = (tradeNo: string) => ({ params: { tradeNo } })
const stockOf = async ({ world }: Shopper, gtin: string) =>
  (await world.call('getProduct', { params: { gtin } })).product.stock
const kinds = async ({ world }: Shopper, ...wanted: string[]) =>
  (await world.facts()).filter(({ kind }) => wanted.includes(kind))

/** Somebody whose order of the story is paid. */
async function paid(options: Parameters<typeof openShopper>[0] = {}) {
  const shopper = await openShopper(options)
  const before = await shopper.balance()
  const stock = await stockOf(shopper, gtins.strawberries)
  const order = await shopper.order()
  await shopper.pay(order.tradeNo)
  return { shopper, world: shopper.world, order, before, stock }
}

describe('An order cancelled before it is paid', () => {
  it('is closed, takes nothing, and gives its things back to the shelf; asked again it answers the same', async () => {
    const shopper = await openShopper()
    const stock = await stockOf(shopper, gtins.strawberries)
    const { id, tradeNo } = await shopper.order()
    expect(await stockOf(shopper, gtins.strawberries)).toBe(stock - 2)
    const answer = await shopper.world.call('cancelOrder', ask(id))
    expect(answer).toMatchObject({ state: 'closed', closedBecause: 'cancelled', refunds: [] })
    expect(await shopper.world.call('cancelOrder', ask(id))).toEqual(answer)
    expect(await stockOf(shopper, gtins.strawberries)).toBe(stock)
    expect(await shopper.world.refuse('payTrade', await shopper.payment(tradeNo))).toMatchObject({
      code: 'tradeClosed',
    })
    expect(await shopper.balance()).toBe(31_206)
  })
})

describe('An order cancelled after it was paid', () => {
  it('gives all the money back at once, bag and ride too, stops the parcel and fills the shelf', async () => {
    const { shopper, world, order, before, stock } = await paid()
    await world.crank(8 * minute)
    const answer = await world.call('cancelOrder', ask(order.id))
    expect(answer).toMatchObject({ state: 'closed', closedBecause: 'cancelled' })
    expect(answer.refunds).toMatchObject([{ amount: order.quote.total, because: 'cancelled', to: 'balance' }])
    expect(await shopper.balance()).toBe(before)
    expect(await stockOf(shopper, gtins.strawberries)).toBe(stock)
    const { trade: closed } = await world.call('getCashier', trade(order.tradeNo))
    expect(closed).toMatchObject({ status: 'TRADE_CLOSED', refunded: order.quote.total })
    await world.crank(2 * hour)
    expect(await kinds(shopper, 'parcelPickedUp', 'parcelDelivered')).toEqual([])
    expect(await world.call('getParcel', ask(order.id))).toMatchObject({
      state: 'cancelled',
      end: { code: 'cancelled', because: 'byShopper', back: order.quote.total },
    })
  })

  it('is cancelled once, from two tabs and when the answer is lost', async () => {
    const { shopper, world, order, before } = await paid()
    const tab = shopperIn(await openNodeWorld({ store: world.store }))
    await world.call('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'cancelOrder' } })
    await expect(world.call('cancelOrder', ask(order.id))).rejects.toThrow(AnswerLost)
    const answers = await Promise.all([
      world.call('cancelOrder', ask(order.id)),
      tab.world.call('cancelOrder', ask(order.id)),
    ])
    expect(answers[0]).toEqual(answers[1])
    expect(await kinds(shopper, 'orderCancelled', 'refundPaid')).toHaveLength(2)
    expect(await shopper.balance()).toBe(before)
  })

  it('is too late once the rider has it', async () => {
    const { shopper, world, order, before } = await paid()
    while ((await kinds(shopper, 'parcelPickedUp')).length === 0) {
      await world.call('setClock', { body: { to: 'next' } })
    }
    expect(await world.refuse('cancelOrder', ask(order.id))).toEqual({ code: 'cancelTooLate' })
    await world.crank(hour)
    expect(await world.refuse('cancelOrder', ask(order.id))).toEqual({ code: 'cancelTooLate' })
    expect(await shopper.balance()).toBe(before - order.quote.total.minor)
  })

  it('gives back what is left when something recalled in it came back before', async () => {
    const { shopper, world, order, before } = await paid()
    const { tags } = await world.call('getDemoTags')
    const { lot = '' } = tags.find(({ gtin }) => gtin === gtins.eggs) ?? {}
    await declare(world, { gtin: gtins.eggs, lots: [lot] })
    await world.call('refundRecall', { ...ask(order.id), body: { gtin: gtins.eggs } })
    const { refunds } = await world.call('cancelOrder', ask(order.id))
    expect(refunds.map(({ because }) => because)).toEqual(['recall', 'cancelled'])
    expect(refunds[1]?.lines.map(({ gtin }) => gtin)).toEqual([gtins.strawberries, gtins.pakChoi])
    expect(await shopper.balance()).toBe(before)
  })

  it('does not know an order of nobody', async () => {
    const { world } = await openShopper()
    for (const id of ['LL07-1109-0999', 'constructor', '__proto__'])
      expect(await world.refuse('cancelOrder', ask(id))).toEqual({ code: 'orderUnknown' })
  })
})

describe('The merchant’s cancel', () => {
  it('closes an unpaid trade and pays a paid one back, and answers success either way and again', async () => {
    const { shopper, world, order, before } = await paid()
    const unpaid = await shopper.order({ [gtins.milk]: 1 })
    for (let i = 0; i < 2; i++) {
      expect(await world.call('cancelTrade', trade(unpaid.tradeNo))).toMatchObject({
        action: 'close',
        refunded: { minor: 0 },
      })
      expect(await world.call('cancelTrade', trade(order.tradeNo))).toMatchObject({
        action: 'refund',
        refunded: order.quote.total,
      })
    }
    expect(await kinds(shopper, 'refundPaid')).toHaveLength(1)
    expect(await shopper.balance()).toBe(before)
    expect((await world.call('getOrder', ask(order.id))).state).toBe('closed')
    expect(await world.refuse('cancelTrade', trade('LP0'))).toEqual({ code: 'tradeUnknown' })
  })

  it('pays back also when the order is delivered already, and leaves it delivered', async () => {
    const { shopper, world, order, before } = await paid()
    await world.crank(hour)
    await world.call('cancelTrade', trade(order.tradeNo))
    const after = await world.call('getOrder', ask(order.id))
    expect(after).toMatchObject({ state: 'delivered', refunds: [{ amount: order.quote.total }] })
    expect(await shopper.balance()).toBe(before)
  })

  it('closes a trade whose payment is held; the payment that comes after all goes straight back', async () => {
    const shopper = await openShopper({ scenario: openedWith({ pending: 'thenPaid' }) })
    const { world } = shopper
    const before = await shopper.balance()
    const { tradeNo, id } = await shopper.order()
    const held = await holdNext(shopper, tradeNo)
    expect(await world.refuse('cancelOrder', ask(id))).toMatchObject({ code: 'paymentProcessing', until: held })
    expect(await world.call('cancelTrade', trade(tradeNo))).toMatchObject({ action: 'close' })
    await world.crank(minute)
    const order = await world.call('getOrder', ask(id))
    expect(order).toMatchObject({ state: 'closed', closedBecause: 'cancelled', paidWith: { method: 'balance' } })
    expect(order.refunds).toMatchObject([{ amount: order.quote.total, because: 'cancelled', to: 'balance', at: held }])
    expect(await shopper.balance()).toBe(before)
    const { trade: known, wallet } = await world.call('getCashier', trade(tradeNo))
    expect(known).toMatchObject({ status: 'TRADE_CLOSED', paidAt: held, refunded: order.quote.total })
    expect(wallet.statement.slice(0, 2).map(({ kind, amount }) => [kind, amount.minor])).toEqual([
      ['refund', order.quote.total.minor],
      ['payment', -order.quote.total.minor],
    ])
    await world.crank(2 * hour)
    expect(await kinds(shopper, 'parcelAccepted')).toEqual([])
  })
})

/** Pays while results take a while; gives when this one is known. */
async function holdNext(shopper: Shopper, tradeNo: string): Promise<number> {
  await shopper.pay(tradeNo)
  const [held] = await kinds(shopper, 'paymentHeld')
  return held && 'until' in held ? held.until : Number.NaN
}
