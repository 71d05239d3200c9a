import { describe, expect, it } from 'vitest'
import { openCardHolder, printed } from '../support/card-holder.ts'
import { onTheWay } from '../support/on-the-way.ts'
import { openedWith } from '../support/opened-with.ts'
import { hour, minute, storyBasket } from '../support/shopper.ts'

describe('money for the wait', () => {
  it.each([
    ['nothing, when it comes in time', 0, []],
    ['¥5, when it comes a little late', 9, [[1, 500]]],
    [
      '¥10 in all, when it comes more than ten minutes late',
      16,
      [
        [1, 500],
        [2, 500],
      ],
    ],
    [
      '¥20 in all, when it comes more than twenty minutes late, and never more',
      55,
      [
        [1, 500],
        [2, 500],
        [3, 1000],
      ],
    ],
  ] as const)('is %s', async (_what, rideDelayMinutes, tiers) => {
    const late = await onTheWay({ opening: { rideDelayMinutes } })
    await late.until('parcelDelivered')
    const paid = await late.facts('waitMoneyPaid')
    expect(paid.map(({ tier, amount }) => [tier, amount.minor])).toEqual(tiers)
    const inAll = paid.reduce((sum, { amount }) => sum + amount.minor, 0)
    expect(await late.balance()).toBe(late.before - late.order.quote.total.minor + inAll)
    await late.balanced()
  })

  it('is in the balance the moment the promise has passed, without anybody asking, and says so in the statement', async () => {
    const late = await onTheWay({ opening: { rideDelayMinutes: 9 } })
    const [accepted] = [await late.until('parcelAccepted')]
    await late.world.call('setClock', { body: { to: 'instant', at: accepted.window.to } })
    expect(await late.facts('waitMoneyPaid')).toEqual([])
    const before = await late.balance()
    await late.world.crank(1)
    expect(await late.balance()).toBe(before + 500)
    const [line] = (await late.world.call('getWallet')).statement
    expect(line).toMatchObject({
      kind: 'waitMoney',
      account: 'balance',
      amount: { minor: 500 },
      orderId: late.order.id,
    })
    expect(await late.parcel()).toMatchObject({
      waitMoney: { tier: 1, amount: { minor: 500 }, at: line?.at, to: 'wallet' },
    })
  })

  it('stays with somebody who cancels after waiting, and no more comes', async () => {
    const late = await onTheWay({ opening: { rideDelayMinutes: 0, incidents: [{ kind: 'noRider', minutes: 60 }] } })
    await late.world.crank(31 * minute)
    await late.world.call('cancelOrder', { params: { orderId: late.order.id } })
    await late.world.crank(60 * minute)
    expect((await late.facts('waitMoneyPaid')).map(({ tier }) => tier)).toEqual([1])
    expect(await late.balance()).toBe(late.before + 500)
    await late.balanced()
  })

  it('goes to the card of a guest, who has no balance', async () => {
    const holder = await openCardHolder({ scenario: openedWith({ rideDelayMinutes: 9 }) })
    const before = await holder.balance()
    await holder.put(storyBasket)
    const guest = { email: 'chen.wei@lane.example', name: 'Chen Wei', phone: '138 0013 8000' }
    const { id: orderId, tradeNo } = await holder.world.call('placeOrder', await holder.wish({ guest }))
    await holder.payByCard(tradeNo, printed('frictionless'))
    await holder.world.crank(hour)
    expect(await holder.factsOf('waitMoneyPaid')).toMatchObject([{ tier: 1, amount: { minor: 500 }, to: 'card' }])
    expect(await holder.balance()).toBe(before)
    const { waitMoney } = await holder.world.call('getParcel', { params: { orderId } })
    expect(waitMoney).toMatchObject({ tier: 1, amount: { minor: 500 }, to: 'card' })
  })
})
