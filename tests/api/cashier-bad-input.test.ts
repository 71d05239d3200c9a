import { describe, expect, it } from 'vitest'
import type { Input } from '#contract/endpoints.ts'
import { fen } from '#contract/money.ts'
import type { PayTrade } from '#contract/pay.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { minute, openShopper, rightPin, storyBasket, wrongPin } from '../support/shopper.ts'
import { cashierOf, refusedPay, storyTotal } from '../support/till.ts'

describe('At the till, when something is not as it was', () => {
  it('too late: closed to the millisecond, and the same basket can be ordered again', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    await shopper.world.crank(15 * minute)
    expect(await refusedPay(shopper, tradeNo)).toEqual({ code: 'tradeClosed', because: 'expired' })
    expect((await shopper.pay((await shopper.order(storyBasket)).tradeNo)).trade.status).toBe('TRADE_SUCCESS')
  })

  it('a second payer is refused, before and after it is paid, and no try of theirs counts', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    const theirs = { payerId: 'somebody-else', pin: wrongPin }
    expect(await refusedPay(shopper, tradeNo, theirs)).toEqual({ code: 'payerMismatch' })
    expect((await shopper.pay(tradeNo, { payerId: 'lin-yue' })).wallet.pin).toEqual({ triesLeft: 3 })
    expect(await refusedPay(shopper, tradeNo, theirs)).toEqual({ code: 'payerMismatch' })
  })

  it('a guest has no wallet: neither its methods nor the card kept in it pay for them, and a typed card does', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    await shopper.put(storyBasket)
    const guest = { email: 'wen@lane.example', name: 'Wen Li', phone: '137 0013 1234' }
    const { tradeNo } = await world.call('placeOrder', await shopper.wish({ guest }))
    expect((await cashierOf(shopper, tradeNo)).trade.buyerId).toBe('guest')
    expect(await refusedPay(shopper, tradeNo)).toEqual({ code: 'payerMismatch' })
    const byCard = (attemptId: string, card: Input<'payByCard'>['body']['card']) => ({
      params: { tradeNo },
      body: { attemptId, amount: fen(storyTotal), card, returnTo: '/' },
    })
    expect(await world.refuse('payByCard', byCard('guest-keeps', { stored: 'debit6018' }))).toEqual({
      code: 'payerMismatch',
    })
    const typed = { number: '4242424242424242', expiry: '12/28', cvv: '123', holder: 'Wen Li' }
    await world.call('payByCard', byCard('guest-types', typed))
    expect((await cashierOf(shopper, tradeNo)).trade).toMatchObject({ status: 'TRADE_SUCCESS', method: 'card' })
    expect(await shopper.balance()).toBe(31_206)
  })

  it('another amount than the person saw is refused with the right one, whatever it is, and no try counts', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    for (const minor of [
      0,
      -storyTotal,
      storyTotal - 1,
      storyTotal + 1,
      Number.MAX_SAFE_INTEGER,
      -Number.MAX_SAFE_INTEGER,
    ])
      expect(await refusedPay(shopper, tradeNo, { amount: fen(minor), pin: wrongPin })).toEqual({
        code: 'amountMismatch',
        amount: fen(storyTotal),
      })
    const euros = { minor: storyTotal, currency: 'EUR' } as const
    expect(await refusedPay(shopper, tradeNo, { amount: euros })).toMatchObject({ code: 'amountMismatch' })
    for (const minor of [0.5, 1e21, Number.NaN, Infinity, '9978' as unknown as number])
      expect(await refusedPay(shopper, tradeNo, { amount: { minor, currency: 'CNY' } })).toEqual({
        code: 'badRequest',
        field: 'amount.minor',
      })
    expect((await world.call('getWallet')).pin.triesLeft).toBe(3)
  })

  it('what is no payment at all is refused by the field that does not fit', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    const sent = await shopper.payment(tradeNo)
    const wrong: [object, string][] = [
      [{ authorisation: { by: 'pin', pin: 'abcdef' } }, 'authorisation.pin'],
      [{ authorisation: { by: 'pin', pin: '１１１１１１' } }, 'authorisation.pin'],
      [{ authorisation: { by: 'magic' } }, 'authorisation.by'],
      [{ authorisation: undefined }, 'authorisation'],
      [{ method: 'constructor' }, 'method'],
      [{ plan: 4 }, 'plan'],
      [{ attemptId: 'short' }, 'attemptId'],
      [{ attemptId: 'a b c d e f g' }, 'attemptId'],
      [{ amount: undefined }, 'amount'],
    ]
    for (const [change, field] of wrong) {
      const body = { ...sent.body, ...change } as PayTrade
      expect(await world.refuse('payTrade', { ...sent, body })).toEqual({ code: 'badRequest', field })
    }
    expect(await refusedPay(shopper, tradeNo, { method: 'card' })).toEqual({ code: 'methodNotOffered', method: 'card' })
    for (const ceilingMinor of [1, -20_000, 20_000.5, 1e9])
      expect(await world.refuse('setPassFree', { body: { ceilingMinor: ceilingMinor as 0, pin: rightPin } })).toEqual({
        code: 'badRequest',
        field: 'ceilingMinor',
      })
  })

  it('names that every object has are nobody’s attempt, trade or check', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    const other = await shopper.order({ [gtins.eggs]: 1 })
    for (const attemptId of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(await refusedPay(shopper, tradeNo, { attemptId, pin: wrongPin, amount: fen(1) })).toMatchObject({
        code: 'amountMismatch',
      })
    expect((await shopper.pay(tradeNo, { attemptId: '__proto__' })).trade.status).toBe('TRADE_SUCCESS')
    expect(await refusedPay(shopper, other.tradeNo, { attemptId: '__proto__' })).toEqual({ code: 'attemptReused' })
    for (const no of ['__proto__', 'constructor'])
      expect(await shopper.world.refuse('payTrade', await shopper.payment(no))).toEqual({ code: 'tradeUnknown' })
  })
})
