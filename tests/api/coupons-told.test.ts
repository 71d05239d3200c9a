import { describe, expect, it } from 'vitest'
import { lanterns } from '#contract/game.ts'
import { freshScore, tapAt } from '#contract/lantern-game.ts'
import { connectPush } from '#mockhttp/push-topics.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { claim, couponsIn } from '../support/coupon-hand.ts'
import { openedWith } from '../support/opened-with.ts'
import { hour, minute, openShopper, type Shopper } from '../support/shopper.ts'

const greens = 'greens-15-over-99'
const fruit = { [gtins.strawberries]: 3 }

/** Does something, and hears on which topics it was told; who has what must have changed by it. */
async function heard(shopper: Shopper, act: () => Promise<unknown>): Promise<string[]> {
  const told: string[] = []
  const push = connectPush(shopper.world.world, (event) => {
    if (event.type === 'changed') told.push(...event.topics)
  })
  push.receive(JSON.stringify({ type: 'subscribe', topics: ['coupons', 'basket'] }))
  const before = (await couponsIn(shopper)).map(({ id, state }) => [id, state])
  await act()
  expect((await couponsIn(shopper)).map(({ id, state }) => [id, state])).not.toEqual(before)
  push.close()
  return told
}
const both = expect.arrayContaining(['coupons', 'basket']) as string[]

describe('Another page that shows coupons, and one that shows a price with them, are told', () => {
  it('when an order has used one', async () => {
    const shopper = await openShopper()
    await claim(shopper, greens)
    await shopper.put(fruit)
    const wish = await shopper.wish()
    expect(await heard(shopper, () => shopper.world.call('placeOrder', wish))).toEqual(both)
  })

  it('when one is won in the game', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const body = { roundId: 'won-round' }
    const { seed, from } = await world.call('startRound', { body })
    const taps: number[] = []
    let score = freshScore(from)
    for (let t = 400; t < minute && score.turn <= lanterns; t += 200) {
      const next = tapAt(seed, score, t)
      if (next.did !== 'lit') continue
      taps.push(t)
      ;({ score } = next)
    }
    await world.crank(minute)
    expect(await heard(shopper, () => world.call('endRound', { params: body, body: { taps } }))).toEqual(both)
  })

  it('when it comes back with an order of which nothing was on the shelf', async () => {
    const shopper = await openShopper({ scenario: openedWith({ gone: [gtins.strawberries] }) })
    await claim(shopper, greens)
    const { tradeNo } = await shopper.order(fruit)
    await shopper.pay(tradeNo)
    expect(await heard(shopper, () => shopper.world.crank(hour))).toEqual(both)
  })

  it('when it comes back with an order that was refused at the door', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    await claim(shopper, greens)
    const { id: orderId, tradeNo } = await shopper.order(fruit)
    await shopper.pay(tradeNo)
    const isRidden = async () => (await world.facts()).some(({ kind }) => kind === 'parcelPickedUp')
    while (!(await isRidden())) await world.crank(minute)
    await world.call('declareIncident', { body: { kind: 'refused', orderId } })
    expect(await heard(shopper, () => world.crank(2 * hour))).toEqual(both)
  })
})
