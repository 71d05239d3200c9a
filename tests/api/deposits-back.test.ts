import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { printed } from '../support/card-holder.ts'
import { lobster, openDepositHolder } from '../support/deposit-holder.ts'
import { hour, minute } from '../support/shopper.ts'

describe('a deposit whose balance nobody pays', () => {
  it('is forfeited at the end of the window, not a millisecond before, and its money stays with the merchant', async () => {
    const { world, hold, at, night, deposit, balance, factsOf } = await openDepositHolder()
    const { depositId } = await hold()
    const money = await balance()
    await at(night.endsAt - 1)
    expect((await deposit(depositId)).state).toBe('balanceDueSoon')
    await world.crank(1)
    expect(await deposit(depositId)).toMatchObject({ state: 'forfeited', endedAt: night.endsAt })
    await world.crank(24 * hour)
    expect(await balance()).toBe(money)
    expect(await factsOf('depositForfeited')).toMatchObject([{ depositId, at: night.endsAt }])
    expect(await world.refuse('getCheckout', { query: { deposit: depositId } })).toEqual({ code: 'depositForfeited' })
  })

  it('is forfeited with the order that was placed in the last minute and not paid: that one waits no longer either', async () => {
    const { hold, at, night, deposit, orderBalance, world } = await openDepositHolder()
    const { depositId } = await hold()
    await at(night.endsAt - minute)
    const { tradeNo, id } = await orderBalance(depositId)
    expect((await world.call('getCashier', { params: { tradeNo } })).trade.expiresAt).toBe(night.endsAt)
    await at(night.endsAt)
    expect((await world.call('getOrder', { params: { orderId: id } })).closedBecause).toBe('expired')
    expect(await deposit(depositId)).toMatchObject({ state: 'forfeited', endedAt: night.endsAt })
  })

  it('is not forfeited while a payment made in time is held', async () => {
    const { world, place, at, night, deposit, orderBalance, pay } = await openDepositHolder({
      scenario: 'pending-then-paid',
    })
    const { depositId, tradeNo: own, deposit: amount } = await place()
    // By card, since the wallet's first payment is the one that is held: that shall be the balance's.
    const card = printed('frictionless')
    const body = { attemptId: 'deposit-by-card', amount, card, returnTo: '/' }
    await world.call('payByCard', { params: { tradeNo: own }, body })
    await at(night.endsAt - 1_000)
    expect((await deposit(depositId)).state).toBe('balanceDueSoon')
    const { tradeNo } = await orderBalance(depositId)
    await pay(tradeNo)
    await at(night.endsAt)
    expect((await world.call('getCashier', { params: { tradeNo } })).trade.processing).toBe(true)
    expect((await deposit(depositId)).state).toBe('balanceDueSoon')
    await at(night.endsAt + minute)
    expect(await deposit(depositId)).toMatchObject({ state: 'done', endedAt: night.endsAt - 1_000 + 12_000 })
  })
})

describe('the deposit comes back', () => {
  it('whole with a balance’s order that is cancelled, once', async () => {
    const { world, hold, at, night, deposit, orderBalance, pay, balance } = await openDepositHolder()
    const before = await balance()
    const { depositId } = await hold()
    await at(night.opensAt)
    const { id: orderId, tradeNo } = await orderBalance(depositId)
    await pay(tradeNo)
    await world.call('cancelOrder', { params: { orderId } })
    expect(await balance()).toBe(before)
    expect(await deposit(depositId)).toMatchObject({ state: 'done', refunded: fen(2_000) })
    await world.call('cancelOrder', { params: { orderId } })
    await world.crank(24 * hour)
    expect(await balance()).toBe(before)
  })

  it('with what is refunded after delivery, bag and all never more than was paid', async () => {
    const { world, hold, at, night, deposit, orderBalance, pay, balance, factsOf } = await openDepositHolder()
    const before = await balance()
    const { depositId } = await hold()
    await at(night.opensAt)
    const { id: orderId, tradeNo } = await orderBalance(depositId)
    await pay(tradeNo)
    await world.crank(40 * minute)
    const lines = [{ gtin: lobster, quantity: 1 }]
    const told = await world.call('quoteRefund', { params: { orderId }, query: { lines: `${lobster}:1` } })
    expect(told).toMatchObject({ amount: fen(8_800), deposit: fen(2_000) })
    const { refund } = await world.call('refundLines', {
      params: { orderId },
      body: { refundNo: 'wrong-lobster', lines, because: 'wentOff', photoBytes: 1_000 },
    })
    expect(refund.amount).toEqual(fen(8_800))
    expect(await balance()).toBe(before - 30)
    expect((await deposit(depositId)).refunded).toEqual(fen(2_000))
    // The merchant gives the bag back as well: nothing more of the deposit moves.
    await world.call('refundTrade', {
      params: { tradeNo },
      body: { outRequestNo: 'the-bag', amount: fen(30), reason: 'other' },
    })
    await world.crank(hour)
    expect(await balance()).toBe(before)
    expect((await factsOf('refundPaid')).map(({ amount }) => amount.minor)).toEqual([8_800, 2_000, 30])
  })

  it('in part with a part of the money for the goods', async () => {
    const { world, hold, at, night, deposit, orderBalance, pay } = await openDepositHolder()
    const { depositId } = await hold()
    await at(night.opensAt)
    const { tradeNo } = await orderBalance(depositId)
    await pay(tradeNo)
    const give = (outRequestNo: string, minor: number) =>
      world.call('refundTrade', { params: { tradeNo }, body: { outRequestNo, amount: fen(minor), reason: 'other' } })
    await give('a-quarter', 2_200)
    expect((await deposit(depositId)).refunded).toEqual(fen(500))
    await give('nearly-all', 6_599)
    expect((await deposit(depositId)).refunded).toEqual(fen(1_999))
    await give('the-last-fen', 1)
    expect((await deposit(depositId)).refunded).toEqual(fen(2_000))
  })

  it('when the thing is recalled before the night, at once', async () => {
    const { world, hold, deposit, balance } = await openDepositHolder()
    const before = await balance()
    const { depositId } = await hold()
    await world.call('declareRecall', {
      body: { gtin: lobster, severity: 'I', hazard: 'spoiled', action: 'do_not_eat' },
    })
    expect(await deposit(depositId)).toMatchObject({
      state: 'closed',
      closedBecause: 'undeliverable',
      refunded: fen(2_000),
    })
    expect(await balance()).toBe(before)
    expect(await world.refuse('placeDeposit', { body: { requestId: 'while-recalled', gtin: lobster } })).toEqual({
      code: 'soldOut',
      gtin: lobster,
    })
  })

  it('when it is recalled while the balance waits to be paid: the order closes, and the deposit comes back', async () => {
    const { world, hold, at, night, deposit, orderBalance, balance } = await openDepositHolder()
    const before = await balance()
    const { depositId } = await hold()
    await at(night.opensAt)
    const { id: orderId } = await orderBalance(depositId)
    await world.call('declareRecall', {
      body: { gtin: lobster, severity: 'I', hazard: 'spoiled', action: 'do_not_eat' },
    })
    expect((await world.call('getOrder', { params: { orderId } })).state).toBe('closed')
    expect((await deposit(depositId)).closedBecause).toBe('undeliverable')
    expect(await balance()).toBe(before)
  })

  it('when nothing of it may be sold at the end of the window, though not all of it for ever is recalled', async () => {
    const { world, hold, at, night, deposit, balance } = await openDepositHolder()
    const before = await balance()
    const gtin = gtins.hairyCrab
    const { depositId } = await hold(gtin)
    await at(night.endsAt - hour)
    const onShelf = async () => (await world.call('getProduct', { params: { gtin } })).product
    for (let shown = await onShelf(); !shown.recalled; shown = await onShelf()) {
      const lots = [shown.batch?.lot ?? '']
      await world.call('declareRecall', { body: { gtin, lots, severity: 'II', hazard: 'spoiled', action: 'return' } })
    }
    expect((await deposit(depositId)).state).toBe('balanceDueSoon')
    expect(await world.refuse('getCheckout', { query: { deposit: depositId } })).toEqual({ code: 'soldOut', gtin })
    await at(night.endsAt)
    expect(await deposit(depositId)).toMatchObject({ state: 'closed', closedBecause: 'undeliverable' })
    expect(await balance()).toBe(before)
  })

  it('by the merchant: the balance’s order that waits is for another price then, and closes', async () => {
    const { world, hold, at, night, deposit, orderBalance, balance } = await openDepositHolder()
    const before = await balance()
    const { depositId, tradeNo } = await hold()
    await at(night.opensAt)
    const { id: orderId } = await orderBalance(depositId)
    await world.call('refundTrade', {
      params: { tradeNo },
      body: { outRequestNo: 'half', amount: fen(1_000), reason: 'other' },
    })
    expect((await world.call('getOrder', { params: { orderId } })).closedBecause).toBe('cancelled')
    expect(await deposit(depositId)).toMatchObject({ state: 'balanceOpen', balance: fen(10_800), refunded: fen(1_000) })
    const { quote } = await world.call('getCheckout', { query: { deposit: depositId } })
    expect(quote?.discounts.find(({ kind }) => kind === 'depositPaid')?.off).toEqual(fen(1_000))
    await world.call('cancelTrade', { params: { tradeNo } })
    expect(await deposit(depositId)).toMatchObject({ state: 'closed', closedBecause: 'givenBack' })
    expect(await balance()).toBe(before)
  })
})
