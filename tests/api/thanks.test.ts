import { describe, expect, it } from 'vitest'
import type { Input } from '#contract/endpoints.ts'
import { openMoneyBook } from '../support/money-book.ts'
import { openedWith } from '../support/opened-with.ts'
import { factsOf } from '../support/till.ts'
import { hour, minute, openShopper, rightPin, type Shopper, wrongPin } from '../support/shopper.ts'

type Given = Input<'giveThanks'>['body']

/** An order that has been brought. */
async function brought(options: Parameters<typeof openShopper>[0] = {}) {
  const shopper = await openShopper(options)
  const { id: orderId, tradeNo } = await shopper.order()
  await shopper.pay(tradeNo)
  await shopper.world.crank(35 * minute)
  return { shopper, orderId, before: await shopper.balance() }
}
const tip = (change: Partial<Given> = {}): Given => ({
  thanksId: 'thanks-0001',
  stars: 4,
  tip: 200,
  pin: rightPin,
  ...change,
})
const thank = ({ world }: Shopper, orderId: string, change: Partial<Given> = {}) =>
  world.call('giveThanks', { params: { orderId }, body: tip(change) })
const refused = ({ world }: Shopper, orderId: string, change: Partial<Given> = {}) =>
  world.refuse('giveThanks', { params: { orderId }, body: tip(change) })
const withoutPin = (change: Partial<Given> = {}): Given => {
  const { pin: _pin, ...body } = tip(change)
  return body
}

describe('Thanks for a delivery', () => {
  it('give stars and a tip from the balance, all of it to the rider, and stand in the statement', async () => {
    const { shopper, orderId, before } = await brought()
    expect(await shopper.world.call('getThanks', { params: { orderId } })).toMatchObject({
      open: true,
      tips: [
        { amount: { minor: 0 }, needs: 'none' },
        { amount: { minor: 200 }, needs: 'pin' },
        { amount: { minor: 500 }, needs: 'pin' },
        { amount: { minor: 1000 }, needs: 'pin' },
      ],
    })
    expect(await thank(shopper, orderId)).toMatchObject({ open: false, given: { stars: 4, tip: { minor: 200 } } })
    expect(await shopper.balance()).toBe(before - 200)
    const { statement } = await shopper.world.call('getWallet')
    expect(statement[0]).toMatchObject({ kind: 'tip', account: 'balance', amount: { minor: -200 }, orderId })
    const [fact] = await factsOf(shopper, 'thanksGiven')
    expect(fact).toMatchObject({ riderId: 'zhou-jian', authorisedBy: 'pin' })
  })

  it('keep all money in the books', async () => {
    const { shopper, orderId } = await brought()
    await thank(shopper, orderId, { tip: 1000 })
    const facts = await shopper.world.facts()
    const book = openMoneyBook({}, facts[0]?.at ?? 0)
    for (const fact of facts) book.take(fact)
    expect(book.balances.riders).toBe(1000)
    expect(book.balances.wallet).toBe(await shopper.balance())
  })

  it('need no PIN without a tip', async () => {
    const { shopper, orderId, before } = await brought()
    const body = withoutPin({ tip: 0 })
    expect(await shopper.world.call('giveThanks', { params: { orderId }, body })).toMatchObject({
      given: { tip: { minor: 0 } },
    })
    expect(await shopper.balance()).toBe(before)
    expect((await shopper.world.call('getWallet')).statement.map(({ kind }) => kind)).not.toContain('tip')
  })

  it('ask for the PIN unless the ceiling lets it pass, and count it for the day', async () => {
    const asked = await brought()
    const body = withoutPin()
    const params = { orderId: asked.orderId }
    expect(await asked.shopper.world.refuse('giveThanks', { params, body })).toEqual({ code: 'pinNeeded' })
    const free = await brought()
    await free.shopper.world.call('setPassFree', { body: { ceilingMinor: 20_000, pin: rightPin } })
    const { leftToday } = (await free.shopper.world.call('getWallet')).passFree
    await free.shopper.world.call('giveThanks', { params: { orderId: free.orderId }, body })
    expect((await free.shopper.world.call('getWallet')).passFree.leftToday.minor).toBe(leftToday.minor - 200)
  })

  it('are given once: sent again the same, another refused', async () => {
    const { shopper, orderId, before } = await brought()
    await thank(shopper, orderId)
    expect(await thank(shopper, orderId)).toMatchObject({ given: { stars: 4 } })
    expect(await refused(shopper, orderId, { tip: 500 })).toEqual({ code: 'attemptReused' })
    expect(await refused(shopper, orderId, { thanksId: 'thanks-0002' })).toEqual({ code: 'thankedAlready' })
    expect(await shopper.balance()).toBe(before - 200)
  })

  it('cost a try with a wrong PIN, once per intention, and lock it with the third', async () => {
    const { shopper, orderId, before } = await brought()
    const wrong = (thanksId: string) => refused(shopper, orderId, { thanksId, pin: wrongPin })
    expect(await wrong('thanks-0001')).toEqual({ code: 'pinWrong', triesLeft: 2 })
    expect(await wrong('thanks-0001')).toEqual({ code: 'pinWrong', triesLeft: 2 })
    expect(await wrong('thanks-0002')).toEqual({ code: 'pinWrong', triesLeft: 1 })
    expect(await wrong('thanks-0003')).toMatchObject({ code: 'pinLocked' })
    expect(await refused(shopper, orderId, { thanksId: 'thanks-0004' })).toMatchObject({ code: 'pinLocked' })
    expect(await shopper.balance()).toBe(before)
    expect(JSON.stringify(await shopper.world.facts())).not.toContain(wrongPin)
  })

  it('are refused when the balance is short, and say by how much', async () => {
    const { shopper, orderId } = await brought({ scenario: openedWith({ balanceMinor: 9978 + 300 }) })
    expect(await refused(shopper, orderId, { tip: 500 })).toMatchObject({ code: 'methodShort', by: { minor: 200 } })
    const { tips } = await shopper.world.call('getThanks', { params: { orderId } })
    expect(tips.map(({ missing }) => missing?.minor)).toEqual([undefined, undefined, 200, 700])
  })

  it('come neither before the door nor more than a day after', async () => {
    const shopper = await openShopper()
    const { id: orderId, tradeNo } = await shopper.order()
    expect(await refused(shopper, orderId)).toEqual({ code: 'orderUnknown' })
    await shopper.pay(tradeNo)
    await shopper.world.crank(10 * minute)
    expect(await refused(shopper, orderId)).toEqual({ code: 'thanksTooEarly' })
    await shopper.world.crank(25 * hour)
    expect(await refused(shopper, orderId)).toEqual({ code: 'thanksTooLate' })
  })
})
