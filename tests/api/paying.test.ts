import { describe, expect, it } from 'vitest'
import type { Answer } from '#contract/endpoints.ts'
import { AnswerLost } from '#hosts/node.ts'
import { hour, minute, openShopper, rightPin, type Shopper, wrongPin } from '../support/shopper.ts'

const paidFacts = async ({ world }: Shopper) => (await world.facts()).filter(({ kind }) => kind === 'tradePaid')
const refusedPay = async (shopper: Shopper, tradeNo: string, pin: string) =>
  shopper.world.refuse('payTrade', await shopper.payment(tradeNo, { pin }))
const unhurried = ({ trade, wallet }: Answer<'payTrade'>) => ({
  trade,
  balance: wallet.balance,
  statement: wallet.statement,
})

describe('Paying', () => {
  it("takes exactly the order's total from the balance and says so", async () => {
    const shopper = await openShopper()
    const { tradeNo, id } = await shopper.order()
    const { trade, wallet } = await shopper.pay(tradeNo)
    const at = await shopper.world.now()
    expect(trade).toMatchObject({ status: 'TRADE_SUCCESS', paidAt: at, method: 'balance' })
    expect(wallet.balance.minor).toBe(31_206 - 9978)
    expect(wallet.statement[0]).toEqual({
      at,
      kind: 'payment',
      account: 'balance',
      method: 'balance',
      amount: { minor: -9978, currency: 'CNY' },
      balance: { minor: 21_228, currency: 'CNY' },
      orderId: id,
    })
    expect(await shopper.world.call('getOrder', { params: { orderId: id } })).toMatchObject({
      state: 'paid',
      paidAt: at,
    })
  })

  it('charges once when it is tapped twice at once', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    const answers = await Promise.all([shopper.pay(tradeNo), shopper.pay(tradeNo), shopper.pay(tradeNo)])
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await paidFacts(shopper)).toHaveLength(1)
    expect(await shopper.balance()).toBe(21_228)
  })

  it('answers the same success when the answer was lost and the payment is tried again', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    await world.call('setFaults', { body: { loseAnswers: 1 } })
    await expect(shopper.pay(tradeNo)).rejects.toThrow(AnswerLost)
    const asked = await world.call('getCashier', { params: { tradeNo } })
    await world.crank(7 * minute)
    const again = await shopper.pay(tradeNo)
    expect(unhurried(again)).toEqual(unhurried(asked))
    expect(await paidFacts(shopper)).toHaveLength(1)
  })

  it('answers a paid trade whatever PIN is sent after it, and counts no try', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    await shopper.pay(tradeNo)
    expect((await shopper.pay(tradeNo, { pin: wrongPin })).wallet.pin.triesLeft).toBe(3)
  })

  it("counts wrong PINs, locks at the third for three hours, and unlocks by the world's clock", async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    expect(await refusedPay(shopper, tradeNo, wrongPin)).toEqual({ code: 'pinWrong', triesLeft: 2 })
    expect(await refusedPay(shopper, tradeNo, wrongPin)).toEqual({ code: 'pinWrong', triesLeft: 1 })
    const until = (await world.now()) + 3 * hour
    expect(await refusedPay(shopper, tradeNo, wrongPin)).toEqual({ code: 'pinLocked', until })
    expect(await refusedPay(shopper, tradeNo, rightPin)).toEqual({ code: 'pinLocked', until })
    const { wallet } = await world.call('getCashier', { params: { tradeNo } })
    expect([wallet.methods[0]?.state, wallet.pin]).toEqual(['locked', { triesLeft: 0, lockedUntil: until }])
    await world.crank(3 * hour)
    expect((await world.call('getWallet')).pin).toEqual({ triesLeft: 3 })
    const { tradeNo: later } = await shopper.order()
    expect((await shopper.pay(later)).trade.status).toBe('TRADE_SUCCESS')
  })

  it('keeps no digit of any PIN in the log', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    await refusedPay(shopper, tradeNo, '739184')
    await shopper.pay(tradeNo)
    const kept = JSON.stringify([await shopper.world.world.record(), (await shopper.world.world.look()).states])
    expect(kept).toContain('pinRefused')
    expect(kept).not.toMatch(/739184|111111/)
  })

  it('closes an unpaid trade after fifteen minutes to the millisecond', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo, id, placedAt } = await shopper.order()
    await world.crank(15 * minute - 1)
    expect((await world.call('getCashier', { params: { tradeNo } })).trade.status).toBe('WAIT_BUYER_PAY')
    await world.crank(2 * hour)
    expect(await refusedPay(shopper, tradeNo, rightPin)).toEqual({ code: 'tradeClosed', because: 'expired' })
    expect(await world.call('getOrder', { params: { orderId: id } })).toMatchObject({
      state: 'closed',
      closedBecause: 'expired',
      closedAt: placedAt + 15 * minute,
    })
    expect(await shopper.balance()).toBe(31_206)
  })

  it('cancels an unpaid order once, and never a paid one', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo, id } = await shopper.order()
    const close = { params: { tradeNo } }
    expect((await world.call('closeTrade', close)).trade.status).toBe('TRADE_CLOSED')
    expect((await world.call('closeTrade', close)).trade.status).toBe('TRADE_CLOSED')
    expect(await refusedPay(shopper, tradeNo, rightPin)).toEqual({ code: 'tradeClosed', because: 'cancelled' })
    expect((await world.call('getOrder', { params: { orderId: id } })).closedBecause).toBe('cancelled')
    const paid = await shopper.order()
    await shopper.pay(paid.tradeNo)
    expect(await world.refuse('closeTrade', { params: { tradeNo: paid.tradeNo } })).toEqual({ code: 'alreadyPaid' })
  })

  it('cannot be both paid and cancelled, whoever is first', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    const payment = await shopper.payment(tradeNo)
    await Promise.all([world.raw('closeTrade', { params: { tradeNo } }), world.raw('payTrade', payment)])
    const ends = (await world.facts()).filter(({ kind }) => kind === 'tradePaid' || kind === 'tradeClosed')
    expect(ends).toHaveLength(1)
  })

  it('refuses an order that the balance does not reach and says by how much, taking nothing', async () => {
    const shopper = await openShopper()
    for (let i = 0; i < 3; i++) await shopper.pay((await shopper.order()).tradeNo)
    const { tradeNo } = await shopper.order()
    const left = 31_206 - 3 * 9978
    expect(await refusedPay(shopper, tradeNo, rightPin)).toEqual({
      code: 'methodShort',
      method: 'balance',
      available: { minor: left, currency: 'CNY' },
      by: { minor: 9978 - left, currency: 'CNY' },
    })
    expect((await shopper.world.call('getCashier', { params: { tradeNo } })).wallet.methods[0]?.state).toBe('short')
    expect(await shopper.balance()).toBe(left)
  })

  it('refuses a PIN that is not six digits before anything is counted', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    for (const pin of ['11111', '1111111', 'abcdef', '１１１１１１', '']) {
      expect(await refusedPay(shopper, tradeNo, pin)).toEqual({ code: 'badRequest', field: 'authorisation.pin' })
    }
    expect((await shopper.world.call('getWallet')).pin.triesLeft).toBe(3)
  })

  it('does not know trades that were never opened', async () => {
    const { world } = await openShopper()
    for (const tradeNo of ['LP20261109009999', 'constructor', '__proto__']) {
      expect(await world.refuse('getCashier', { params: { tradeNo } })).toEqual({ code: 'tradeUnknown' })
      expect(await world.refuse('closeTrade', { params: { tradeNo } })).toEqual({ code: 'tradeUnknown' })
    }
  })

  it('is undone by a rewind to before it, and can then be done again once', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo, placedAt } = await shopper.order()
    await world.crank(minute)
    await shopper.pay(tradeNo)
    await world.call('rewindWorld', { body: { at: placedAt + 1000 } })
    expect(await shopper.balance()).toBe(31_206)
    await shopper.pay(tradeNo)
    expect(await shopper.balance()).toBe(21_228)
    expect(await paidFacts(shopper)).toHaveLength(1)
  })
})
