import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { AnswerLost } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { minute, openShopper } from '../support/shopper.ts'
import { cashierOf, factsOf, methodOf, refusedPay, storyTotal } from '../support/till.ts'

describe('At the till, when money is short', () => {
  it('the balance says by how much, and every other way is still there', async () => {
    const shopper = await openShopper({ scenario: 'balance-short' })
    const { tradeNo } = await shopper.order()
    const { wallet } = await cashierOf(shopper, tradeNo)
    expect(wallet.methods.map(({ id, state, missing }) => [id, state, missing?.minor])).toEqual([
      ['balance', 'short', 3738],
      ['pot', 'ready', undefined],
      ['later', 'ready', undefined],
      ['debit6018', 'ready', undefined],
      ['credit2290', 'ready', undefined],
      ['topUp', 'ready', undefined],
    ])
    expect(wallet.methods.find(({ id }) => id === 'debit6018')?.leftToday).toEqual(fen(200_000))
    expect(await refusedPay(shopper, tradeNo)).toEqual({
      code: 'methodShort',
      method: 'balance',
      available: fen(6240),
      by: fen(3738),
    })
  })

  it('topping up takes what is missing from the card, and the rest from the balance, to the last fen', async () => {
    const shopper = await openShopper({ scenario: 'balance-short' })
    const { tradeNo } = await shopper.order()
    const { wallet } = await shopper.pay(tradeNo, { method: 'topUp' })
    expect(wallet.balance).toEqual(fen(0))
    expect(wallet.statement.slice(0, 3).map(({ account, kind, amount }) => [account, kind, amount.minor])).toEqual([
      ['balance', 'payment', -storyTotal],
      ['balance', 'topUp', 3738],
      ['debit6018', 'topUp', -3738],
    ])
    const [paid] = await factsOf(shopper, 'tradePaid')
    expect(paid).toMatchObject({
      funds: [
        { account: 'debit6018', minor: 3738 },
        { account: 'wallet', minor: 6240 },
      ],
    })
  })

  it('a card at its limit says what is left today, and has it all again after midnight in Shanghai', async () => {
    const shopper = await openShopper({ scenario: 'thin-wallet' })
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    const debit = await methodOf(shopper, tradeNo, 'debit6018')
    expect(debit).toMatchObject({ state: 'overLimit', leftToday: fen(7000), missing: fen(storyTotal - 7000) })
    expect(await refusedPay(shopper, tradeNo, { method: 'debit6018' })).toEqual({
      code: 'methodLimit',
      method: 'debit6018',
      left: fen(7000),
    })
    // Twenty milliseconds before midnight, and at it.
    await world.call('setClock', { body: { to: 'instant', at: Date.parse('2026-11-09T23:59:59.980+08:00') } })
    const late = await shopper.order()
    expect(await refusedPay(shopper, late.tradeNo, { method: 'debit6018' })).toMatchObject({ code: 'methodLimit' })
    await world.crank(20)
    const { wallet } = await shopper.pay(late.tradeNo, { method: 'debit6018' })
    expect(wallet.methods.find(({ id }) => id === 'debit6018')?.leftToday).toEqual(fen(200_000 - storyTotal))
  })

  it('Lane Later lends to its limit, the fee among it', async () => {
    const shopper = await openShopper({ scenario: 'thin-wallet' })
    const { tradeNo } = await shopper.order()
    // 100.00 are left: three parts cost 99.78, six cost 104.28.
    expect((await methodOf(shopper, tradeNo, 'later'))?.plans?.map(({ months }) => months)).toEqual([3])
    expect(await refusedPay(shopper, tradeNo, { method: 'later', plan: 6 })).toEqual({ code: 'planNotOffered' })
    expect((await shopper.pay(tradeNo, { method: 'later', plan: 3 })).wallet.later.used).toEqual(fen(299_978))
  })
})

describe('At the till, when the result is not known', () => {
  it('held, then paid: neither paid again nor given up meanwhile, and paid twelve seconds later', async () => {
    const shopper = await openShopper({ scenario: 'pending-then-paid' })
    const { world } = shopper
    const { tradeNo, id } = await shopper.order()
    const { trade, wallet } = await shopper.pay(tradeNo)
    expect([trade.status, trade.processing, wallet.balance.minor]).toEqual(['WAIT_BUYER_PAY', true, 31_206])
    expect((await methodOf(shopper, tradeNo, 'balance'))?.available).toEqual(fen(31_206 - storyTotal))
    expect((await shopper.pay(tradeNo, { method: 'pot' })).trade.processing).toBe(true)
    const until = (await world.now()) + 12_000
    const close = { params: { tradeNo } }
    expect(await world.refuse('closeTrade', close)).toEqual({ code: 'paymentProcessing', until })
    await world.crank(11_999)
    expect((await cashierOf(shopper, tradeNo)).trade.processing).toBe(true)
    await world.crank(1)
    const after = await cashierOf(shopper, tradeNo)
    expect(after.trade).toMatchObject({ status: 'TRADE_SUCCESS', paidAt: until, method: 'balance' })
    expect(after.trade.processing).toBeUndefined()
    expect(after.wallet.balance.minor).toBe(31_206 - storyTotal)
    expect((await world.call('getOrder', { params: { orderId: id } })).state).toBe('paid')
  })

  it('held, then closed: nothing is taken, and the basket can be filled again from the order', async () => {
    const shopper = await openShopper({ scenario: 'pending-then-closed' })
    const { world } = shopper
    const { tradeNo, id } = await shopper.order()
    await shopper.pay(tradeNo, { method: 'debit6018' })
    await world.crank(12_000)
    const { trade, wallet } = await cashierOf(shopper, tradeNo)
    expect(trade).toMatchObject({ status: 'TRADE_CLOSED', closedBecause: 'declined' })
    expect(wallet.methods.find((one) => one.id === 'debit6018')?.leftToday).toEqual(fen(200_000))
    const { lines, state, closedBecause } = await world.call('getOrder', { params: { orderId: id } })
    expect([state, closedBecause]).toEqual(['closed', 'declined'])
    const again = await shopper.order(Object.fromEntries(lines.map(({ gtin, quantity }) => [gtin, quantity])))
    expect((await shopper.pay(again.tradeNo)).trade.status).toBe('TRADE_SUCCESS')
  })

  it('a held payment outlives the end of its trade’s time', async () => {
    const shopper = await openShopper({ scenario: 'pending-then-paid' })
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    await world.crank(15 * minute - 1000)
    await shopper.pay(tradeNo)
    await world.crank(11_000)
    expect((await cashierOf(shopper, tradeNo)).trade.status).toBe('WAIT_BUYER_PAY')
    await world.crank(1000)
    expect((await cashierOf(shopper, tradeNo)).trade.status).toBe('TRADE_SUCCESS')
  })

  it('answer lost after the deed: paid, and asking again says so', async () => {
    const shopper = await openShopper({ scenario: 'unknown-payment' })
    const { tradeNo } = await shopper.order()
    const payment = await shopper.payment(tradeNo)
    await expect(shopper.world.call('payTrade', payment)).rejects.toThrow(AnswerLost)
    expect((await cashierOf(shopper, tradeNo)).trade.status).toBe('TRADE_SUCCESS')
    expect((await shopper.world.call('payTrade', payment)).trade.status).toBe('TRADE_SUCCESS')
    expect(await factsOf(shopper, 'tradePaid')).toHaveLength(1)
  })

  it('request lost before the deed: nothing happened, and the same attempt pays once when it is sent again', async () => {
    const shopper = await openShopper({ scenario: 'lost-request' })
    const { tradeNo } = await shopper.order()
    const payment = await shopper.payment(tradeNo)
    await expect(shopper.world.call('payTrade', payment)).rejects.toThrow(AnswerLost)
    expect((await cashierOf(shopper, tradeNo)).trade.status).toBe('WAIT_BUYER_PAY')
    expect(await factsOf(shopper, 'tradePaid')).toEqual([])
    expect((await shopper.world.call('payTrade', payment)).trade.status).toBe('TRADE_SUCCESS')
    expect((await shopper.world.call('payTrade', payment)).trade.status).toBe('TRADE_SUCCESS')
    expect(await factsOf(shopper, 'tradePaid')).toHaveLength(1)
  })

  it('sent twice, by two tabs and two ways at once: one payment, and both are told the same', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    const [one, other] = [await shopper.payment(tradeNo), await shopper.payment(tradeNo, { method: 'pot' })]
    const answers = await Promise.all([one, other, one, other].map((each) => shopper.world.call('payTrade', each)))
    expect(new Set(answers.map(({ trade }) => JSON.stringify(trade))).size).toBe(1)
    expect(await factsOf(shopper, 'tradePaid')).toHaveLength(1)
  })

  it('an attempt is one intention: with another content, or for another trade, it is refused', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    const other = await shopper.order({ [gtins.eggs]: 1 })
    const sent = await shopper.payment(tradeNo)
    await world.call('payTrade', sent)
    const changed = { ...sent, body: { ...sent.body, method: 'pot' as const } }
    expect(await world.refuse('payTrade', changed)).toEqual({ code: 'attemptReused' })
    const elsewhere = { params: { tradeNo: other.tradeNo }, body: sent.body }
    expect(await world.refuse('payTrade', elsewhere)).toEqual({ code: 'attemptReused' })
  })
})
