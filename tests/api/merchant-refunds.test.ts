import { describe, expect, it } from 'vitest'
import type { Input } from '#contract/endpoints.ts'
import { delivered } from '../support/brought.ts'
import { hour } from '../support/shopper.ts'

const day = 24 * hour
const yuan = (minor: number) => ({ minor, currency: 'CNY' as const })

describe('The merchant’s refund', () => {
  it('is partial under numbers of its own, then whole: the trade closes', async () => {
    const { world, balance, ofTrade, trade, order } = await delivered()
    const before = await balance()
    const ask = (outRequestNo: string, minor: number) =>
      world.call('refundTrade', { ...ofTrade, body: { outRequestNo, amount: yuan(minor), reason: 'other' } })
    expect(await ask('P1', 100)).toMatchObject({ fundChange: 'Y', refunded: yuan(100), refund: { lines: [] } })
    expect(await ask('P1', 100)).toMatchObject({ fundChange: 'N', refunded: yuan(100) })
    expect((await trade()).status).toBe('TRADE_SUCCESS')
    const rest = order.quote.total.minor - 100
    expect(await ask('P2', rest)).toMatchObject({ fundChange: 'Y', refunded: order.quote.total })
    expect((await trade()).status).toBe('TRADE_CLOSED')
    expect(await balance()).toBe(before + order.quote.total.minor)
  })

  it('needs no number when it is all of it, once', async () => {
    const { world, balance, ofTrade, order, body, ofOrder } = await delivered()
    const before = await balance()
    const { total: amount } = order.quote
    const ask = { ...ofTrade, body: { amount, reason: 'other' as const } }
    expect((await world.call('refundTrade', ask)).fundChange).toBe('Y')
    expect((await world.call('refundTrade', ask)).fundChange).toBe('N')
    expect(await balance()).toBe(before + amount.minor)
    expect(await world.refuse('refundLines', { ...ofOrder, body: body('n') })).toEqual({
      code: 'refundTooMuch',
      left: yuan(0),
    })
  })

  it('is refused for more than was paid, for nothing, below nothing, huge, in another currency, without a number', async () => {
    const { world, ofTrade, order, balance } = await delivered()
    const before = await balance()
    const refuse = (amount: unknown, more: object = { outRequestNo: 'N' }) =>
      world.refuse('refundTrade', { ...ofTrade, body: { amount, reason: 'other', ...more } } as Input<'refundTrade'>)
    const { total } = order.quote
    expect(await refuse(yuan(total.minor + 1))).toEqual({ code: 'refundTooMuch', left: total })
    expect(await refuse(yuan(total.minor + 1), {})).toEqual({ code: 'refundTooMuch', left: total })
    expect(await refuse(yuan(Number.MAX_SAFE_INTEGER))).toEqual({ code: 'refundTooMuch', left: total })
    for (const amount of [yuan(0), yuan(-1), yuan(0.5), yuan(1e300), { minor: 1, currency: 'EUR' }, 1])
      expect((await refuse(amount)).code).toBe('badRequest')
    expect(await refuse(yuan(1), {})).toEqual({ code: 'refundNumberNeeded' })
    expect(await refuse(total, { outRequestNo: 'a'.repeat(65) })).toMatchObject({ code: 'badRequest' })
    const other = { params: { tradeNo: 'LP0' }, body: { amount: total, reason: 'other' as const } }
    expect(await world.refuse('refundTrade', other)).toEqual({ code: 'tradeUnknown' })
    expect(await balance()).toBe(before)
  })

  it('is over a year after paying: the trade is finished in that instant, and the Stage does not jump there', async () => {
    const { world, body, ofOrder, ofTrade, trade, order } = await delivered()
    expect(await world.refuse('setClock', { body: { to: 'next' } })).toEqual({ code: 'nothingAhead' })
    expect((await world.call('getWorld')).next).toBeUndefined()
    const { paidAt = 0 } = await trade()
    await world.call('setClock', { body: { to: 'instant', at: paidAt + 365 * day - 1 } })
    await world.call('refundLines', { ...ofOrder, body: body('in-time') })
    await world.crank(1)
    expect(await trade()).toMatchObject({ status: 'TRADE_FINISHED', finishedAt: paidAt + 365 * day })
    expect(await world.refuse('refundLines', { ...ofOrder, body: body('late') })).toEqual({ code: 'refundWindowOver' })
    const amount = { amount: yuan(1), reason: 'other' as const, outRequestNo: 'late' }
    expect(await world.refuse('refundTrade', { ...ofTrade, body: amount })).toEqual({ code: 'refundWindowOver' })
    expect(await world.refuse('cancelTrade', ofTrade)).toEqual({ code: 'refundWindowOver' })
    // What was asked for in time is answered as before.
    expect((await world.call('refundLines', { ...ofOrder, body: body('in-time') })).fundChange).toBe('N')
    expect((await world.call('getOrder', { params: { orderId: order.id } })).state).toBe('delivered')
  })
})
