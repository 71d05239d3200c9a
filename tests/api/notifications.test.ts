import { describe, expect, it } from 'vitest'
import { gtins } from '#seed/shelf-lots.ts'
import { hour, minute, openShopper } from '../support/shopper.ts'

const story = { eggs: gtins.eggs }

describe('The merchant is told', () => {
  it('of each change, under a number that stays the same however often it has to be sent', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo, id } = await shopper.order()
    const told = async () => (await world.call('getNotifications', { params: { tradeNo } })).notifications
    expect(await told()).toEqual([])
    await world.call('setFaults', { body: { loseNotifications: 5 } })
    expect((await world.call('getWorld')).faults.loseNotifications).toBe(5)
    await shopper.pay(tradeNo)
    const paidAt = await world.now()
    const [lost] = await told()
    expect(lost).toMatchObject({ tradeNo, status: 'TRADE_SUCCESS', nextAt: paidAt + 4 * minute })
    expect(lost?.attempts.map(({ heard }) => heard)).toEqual([false, false, false, false])
    expect((await world.call('getWorld')).faults.loseNotifications).toBe(1)
    // Whoever asks knows without having been told: the trade is the truth.
    expect((await world.call('getOrder', { params: { orderId: id } })).state).toBe('paid')
    await world.crank(hour)
    const [heard] = await told()
    expect(heard?.notifyId).toBe(lost?.notifyId)
    expect(heard?.attempts.map(({ at }) => at - paidAt)).toEqual([0, 0, 0, 0, 4 * minute, 14 * minute])
    expect(heard?.attempts.at(-1)?.heard).toBe(true)
    const lines = [{ gtin: story.eggs, quantity: 1 }]
    await world.call('refundLines', { params: { orderId: id }, body: { refundNo: 'n', lines, because: 'missing' } })
    expect((await told())[1]).toMatchObject({ status: 'TRADE_SUCCESS', outRequestNo: 'n', attempts: [{ heard: true }] })
    await world.call('cancelTrade', { params: { tradeNo } })
    expect((await told())[2]).toMatchObject({ status: 'TRADE_CLOSED' })
    expect(new Set((await told()).map(({ notifyId }) => notifyId)).size).toBe(3)
  })
})
