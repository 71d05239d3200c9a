import { describe, expect, it } from 'vitest'
import type { PushEvent, Topic } from '#contract/push.ts'
import { AnswerLost, type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { connectPush } from '#mockhttp/push-topics.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { boughtIn as bought, declare, milkLot as lot, orderIn, productIn as product } from '../support/recall.ts'
import { hour, minute, openShopper, shopperIn } from '../support/shopper.ts'

const day = 24 * hour
const refund = (world: NodeWorld, orderId: string, gtin: string = gtins.milk) =>
  world.call('refundRecall', { params: { orderId }, body: { gtin } })

describe('while somebody looks', () => {
  it('an open page, a basket and the orders are told at once, and other goods are not', async () => {
    const { world } = await openShopper()
    const told = async (topics: Topic[]) => {
      const events: PushEvent[] = []
      const line = connectPush(world.world, (event) => events.push(event))
      line.receive(JSON.stringify({ type: 'subscribe', topics }))
      const { id } = await declare(world)
      await world.call('liftRecall', { params: { recallId: id } })
      line.close()
      return events.flatMap((event) => (event.type === 'changed' ? [event.topics.toSorted()] : []))
    }
    const batch = `batch:${gtins.milk}` as const
    expect(await told([batch])).toEqual([[batch], [batch]])
    expect(await told(['basket', 'orders', 'stock', batch])).toHaveLength(2)
    expect(await told([`batch:${gtins.eggs}`, 'wallet'])).toEqual([])
  })

  it('a basket that holds it can no longer be bought as it was', async () => {
    const shopper = await openShopper()
    const { world, put, wish } = shopper
    await put({ [gtins.milk]: 1, [gtins.eggs]: 1 })
    const wanted = await wish()
    await declare(world)
    expect(await world.refuse('placeOrder', wanted)).toEqual({ code: 'soldOut', gtin: gtins.milk })
    const { lines } = await world.call('getCheckout')
    expect(lines.map(({ state }) => state)).toEqual(['soldOut', 'ok'])
    expect((await world.call('placeOrder', await wish())).lines.map(({ gtin }) => gtin)).toEqual([gtins.eggs])
  })

  it('an order nobody has paid for is closed, takes no money and gives the rest back to the shelf', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const eggs = (await product(world, gtins.eggs)).stock
    const order = await shopper.order({ [gtins.milk]: 1, [gtins.eggs]: 2 })
    const other = await shopper.order({ [gtins.eggs]: 1 })
    await declare(world)
    expect(await orderIn(world, order.id)).toMatchObject({ state: 'closed', closedBecause: 'recalled', recalls: [] })
    expect((await orderIn(world, other.id)).state).toBe('awaitingPayment')
    const params = { tradeNo: order.tradeNo }
    expect(await world.refuse('payTrade', await shopper.payment(order.tradeNo))).toEqual({
      code: 'tradeClosed',
      because: 'recalled',
    })
    expect((await world.call('getCashier', { params })).trade).toMatchObject({ closedBecause: 'recalled' })
    expect((await product(world, gtins.eggs)).stock).toBe(eggs - 1)
    expect(await shopper.balance()).toBe(31_206)
    expect(await world.refuse('refundRecall', { params: { orderId: order.id }, body: { gtin: gtins.milk } })).toEqual({
      code: 'notRecalled',
      gtin: gtins.milk,
    })
  })
})

describe('an owner of it', () => {
  it('has every line’s batch on the order, scanned or not, and is told what is recalled and what comes back', async () => {
    const { world, order } = await bought({ [gtins.milk]: 2, [gtins.strawberries]: 2, '09521000001084': 1 })
    expect(order.lines.map(({ lot: sold }) => sold)).toEqual([lot, 'HZ-1109-C12', undefined])
    expect(order.recalls).toEqual([])
    const { id } = await declare(world, { severity: 'II' })
    await declare(world, { gtin: gtins.eggs, lots: ['LY-1108-07'] })
    const { recalls, state } = await orderIn(world, order.id)
    expect(state).toBe('paid')
    const { quote } = order
    const price = 2 * 1890
    const share = Math.round((price * (quote.discounts[0]?.off.minor ?? 0)) / quote.goods.minor)
    expect(recalls).toEqual([
      { recallId: id, gtin: gtins.milk, lot, severity: 'II', amount: { minor: price - share, currency: 'CNY' } },
    ])
    expect((await world.call('getOrders')).orders[0]?.recalls).toEqual(recalls)
  })

  it('who bought another batch is not concerned, nor is one whose piece is not named', async () => {
    const { world, order } = await bought()
    await world.crank(day)
    await declare(world, { lots: ['HB-1110-01'] })
    await declare(world, { serials: ['M-1'] })
    expect((await orderIn(world, order.id)).recalls).toEqual([])
  })

  it('gets it back where it came from, once, however often it is asked for', async () => {
    const { world, order, balance } = await bought()
    const { id } = await declare(world)
    const before = await balance()
    await world.crank(minute)
    const answer = await refund(world, order.id)
    const refundedAt = await world.now()
    expect(answer.recalls).toMatchObject([{ recallId: id, gtin: gtins.milk, refundedAt }])
    const amount = answer.recalls[0]?.amount.minor ?? 0
    expect(await balance()).toBe(before + amount)
    await world.crank(hour)
    for (let i = 0; i < 3; i++) expect((await refund(world, order.id)).recalls).toEqual(answer.recalls)
    expect(await balance()).toBe(before + amount)
    const paid = (await world.facts()).filter(({ kind }) => kind === 'refundPaid')
    expect(paid).toEqual([
      {
        kind: 'refundPaid',
        refundNo: `${order.tradeNo}R01`,
        tradeNo: order.tradeNo,
        orderId: order.id,
        lines: [{ gtin: gtins.milk, quantity: 1, amount: { minor: amount, currency: 'CNY' } }],
        amount: { minor: amount, currency: 'CNY' },
        because: 'recall',
        recallId: id,
        seq: expect.any(Number) as number,
        at: refundedAt,
      },
    ])
    const { statement } = await world.call('getWallet')
    expect(statement[0]).toEqual({
      at: refundedAt,
      kind: 'refund',
      account: 'balance',
      method: 'balance',
      amount: { minor: amount, currency: 'CNY' },
      balance: { minor: before + amount, currency: 'CNY' },
      orderId: order.id,
    })
    const { trade } = await world.call('getCashier', { params: { tradeNo: order.tradeNo } })
    expect(trade).toMatchObject({ status: 'TRADE_SUCCESS', refunded: { minor: amount, currency: 'CNY' } })
  })

  it('gets it back once when the answer is lost, and when two tabs ask together', async () => {
    const { world, order, balance } = await bought()
    await declare(world)
    const before = await balance()
    await world.call('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'refundRecall' } })
    await expect(refund(world, order.id)).rejects.toThrow(AnswerLost)
    const tab = shopperIn(await openNodeWorld({ store: world.store }))
    const [one, two] = await Promise.all([refund(world, order.id), refund(tab.world, order.id)])
    expect(one).toEqual(two)
    expect(await balance()).toBe(before + (one.recalls[0]?.amount.minor ?? 0))
    expect((await world.facts()).filter(({ kind }) => kind === 'refundPaid')).toHaveLength(1)
  })

  it('gets back, line by line, what the goods cost less the coupon to the fen; bag and ride stay paid', async () => {
    const lines = { [gtins.milk]: 1, [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 }
    const { world, order } = await bought(lines)
    const { tags } = await world.call('getDemoTags')
    for (const gtin of Object.keys(lines)) {
      const { lot: hanging = '' } = tags.find((tag) => tag.gtin === gtin) ?? {}
      await declare(world, { gtin, lots: [hanging] })
    }
    for (const gtin of Object.keys(lines)) await refund(world, order.id, gtin)
    const { recalls } = await orderIn(world, order.id)
    const { goods, discounts, bag, delivery } = order.quote
    expect(discounts.map(({ off }) => off.minor)).toEqual([1000])
    const back = recalls.reduce((sum, { amount }) => sum + amount.minor, 0)
    expect(back).toBe(goods.minor - 1000)
    expect((await world.call('getWallet')).balance.minor).toBe(31_206 - bag.minor - delivery.minor)
    const { trade } = await world.call('getCashier', { params: { tradeNo: order.tradeNo } })
    expect(trade).toMatchObject({ status: 'TRADE_SUCCESS', refunded: { minor: back } })
  })

  it('keeps what came back when the recall is lifted; who had not asked gets nothing any more', async () => {
    const { world, order, put, wish, pay } = await bought()
    await put({ [gtins.milk]: 1 })
    const later = await world.call('placeOrder', await wish())
    await pay(later.tradeNo)
    const { id } = await declare(world)
    const { recalls } = await refund(world, order.id)
    await world.call('liftRecall', { params: { recallId: id } })
    expect((await orderIn(world, order.id)).recalls).toEqual(recalls)
    expect((await refund(world, order.id)).recalls).toEqual(recalls)
    expect((await orderIn(world, later.id)).recalls).toEqual([])
    const late = { params: { orderId: later.id }, body: { gtin: gtins.milk } }
    expect(await world.refuse('refundRecall', late)).toEqual({ code: 'notRecalled', gtin: gtins.milk })
    // Recalled once more, it is still paid back only once.
    await declare(world, { severity: 'II' })
    expect((await refund(world, order.id)).recalls).toEqual(recalls)
  })

  it('cannot have back what was not bought, not recalled, or in no order', async () => {
    const { world, order } = await bought()
    await declare(world)
    const ask = (orderId: string, gtin: string) => world.refuse('refundRecall', { params: { orderId }, body: { gtin } })
    expect(await ask(order.id, gtins.strawberries)).toEqual({ code: 'notRecalled', gtin: gtins.strawberries })
    expect(await ask(order.id, gtins.eggs)).toEqual({ code: 'notRecalled', gtin: gtins.eggs })
    expect(await ask('LL07-1109-0999', gtins.milk)).toEqual({ code: 'orderUnknown' })
    expect(await ask(order.id, 'milk')).toEqual({ code: 'badRequest', field: 'gtin' })
  })
})
