import { describe, expect, it } from 'vitest'
import { gtins } from '#seed/shelf-lots.ts'
import { type OnTheWay, onTheWay } from '../support/on-the-way.ts'
import { hour, minute } from '../support/shopper.ts'
import { openEvening, tonight } from '../support/show-goer.ts'

const gone = { gone: [gtins.pakChoi] }

async function asked(opening = gone): Promise<OnTheWay> {
  const way = await onTheWay({ opening })
  await way.until('itemMissing')
  return way
}
const reply = ({ order, world }: OnTheWay, answer: 'swap' | 'takeOff') =>
  world.call('answerMissing', { params: { orderId: order.id }, body: { gtin: gtins.pakChoi, answer } })
const pakChoi = async (way: OnTheWay) => (await way.parcel()).picks.find(({ gtin }) => gtin === gtins.pakChoi)

describe('something that is not on the shelf', () => {
  it('is asked about while the picker waits a minute; nobody answers: it is taken off, and its money is back', async () => {
    const way = await asked()
    const [missing] = await way.facts('itemMissing')
    expect(missing?.until).toBe((missing?.at ?? 0) + minute)
    expect(await way.parcel()).toMatchObject({ state: 'asking' })
    expect(await pakChoi(way)).toMatchObject({ state: 'asking', ask: { until: missing?.until, otherwise: 'takeOff' } })
    expect(await way.stock(gtins.pakChoi)).toBe(0)
    const promised = (await pakChoi(way))?.ask?.back
    const before = await way.balance()
    const out = await way.until('itemLeftOut')
    expect([out.at, out.because]).toEqual([missing?.until, 'gone'])
    const [refund] = await way.facts('refundPaid')
    expect(refund).toMatchObject({ because: 'notPicked', lines: [{ gtin: gtins.pakChoi, quantity: 1 }] })
    expect(refund?.amount).toEqual(promised)
    expect(await way.balance()).toBe(before + (refund?.amount.minor ?? 0))
    await way.until('parcelDelivered')
    expect(await way.facts('refundPaid')).toHaveLength(1)
    await way.balanced()
  })

  it('is swapped when the shopper says so, and what is cheaper comes back by itself', async () => {
    const way = await asked()
    const offer = (await pakChoi(way))?.ask?.offer
    const stock = await way.stock(offer?.gtin ?? '')
    await reply(way, 'swap')
    await reply(way, 'swap')
    const swapped = await way.until('itemSwapped')
    expect(swapped).toMatchObject({ for: offer?.gtin, back: offer?.back, because: 'asked' })
    expect(await way.stock(swapped.for)).toBe(stock - swapped.quantity)
    const refunds = await way.facts('refundPaid')
    expect(refunds.map(({ because, amount }) => [because, amount.minor])).toEqual(
      swapped.back.minor > 0 ? [['swapped', swapped.back.minor]] : [],
    )
    await way.until('parcelDelivered')
    await way.balanced()
  })

  it('goes back to the shelf as what it was swapped for, and never brings back more than was paid', async () => {
    const way = await asked({ ...gone })
    const offer = (await pakChoi(way))?.ask?.offer
    await reply(way, 'swap')
    await way.until('parcelPickedUp')
    const stock = await way.stock(offer?.gtin ?? '')
    await way.strike('refused')
    await way.until('parcelReturned')
    expect(await way.stock(offer?.gtin ?? '')).toBe(stock + 1)
    expect(await way.stock(gtins.pakChoi)).toBe(0)
    expect(await way.balance()).toBe(way.before - way.order.quote.delivery.minor)
    await way.balanced()
  })

  it('is found to be gone by the next thing looked for, when the Stage says so', async () => {
    const way = await onTheWay()
    await way.until('itemPicked')
    await way.strike('itemGone')
    const missing = await way.until('itemMissing')
    expect((await way.facts('itemPicked')).map(({ gtin }) => gtin)).not.toContain(missing.gtin)
    await way.until('parcelDelivered')
    expect(await way.facts('itemMissing')).toHaveLength(1)
    await way.balanced()
  })

  it('is swapped for nothing when it stands in no aisle: a numbered piece comes, or its money', async () => {
    const { world, hold, buy, pay, balance } = await openEvening('20:10:00', { gone: ['09521000001503'] })
    const before = await balance()
    await world.call('acceptInvitation', { body: { accept: true } })
    await pay((await buy(await hold(tonight.piece))).tradeNo)
    await world.crank(hour)
    const missing = (await world.facts()).filter(({ kind }) => kind === 'itemMissing')
    expect(missing).toMatchObject([{ otherwise: 'takeOff' }])
    expect(missing[0]).not.toHaveProperty('offer')
    expect(await balance()).toBe(before)
  })

  it('when nothing at all is there, nobody rides, and all the money is back, bag and ride too', async () => {
    const way = await onTheWay({ opening: gone, lines: { [gtins.pakChoi]: 1 } })
    await way.world.crank(2 * hour)
    expect(await way.orderNow()).toMatchObject({ state: 'closed', closedBecause: 'gone' })
    expect(await way.parcel()).toMatchObject({ state: 'cancelled', end: { because: 'gone' } })
    expect(await way.balance()).toBe(way.before)
    expect(await way.facts('riderAssigned')).toEqual([])
    await way.balanced()
  })
})

describe('something that weighs less than was paid for', () => {
  it('brings back the difference by itself, to the fen, and the rest of its price only once', async () => {
    const way = await onTheWay({ opening: { light: { [gtins.pakChoi]: 0.87 } } })
    const before = await way.balance()
    await way.until('refundPaid')
    const [refund] = await way.facts('refundPaid')
    const picked = (await way.facts('itemPicked')).find(({ gtin }) => gtin === gtins.pakChoi)
    expect(picked).toMatchObject({ grams: 348, back: refund?.amount })
    expect(refund).toMatchObject({ because: 'underweight', lines: [{ gtin: gtins.pakChoi, quantity: 0 }] })
    expect(await way.balance()).toBe(before + (refund?.amount.minor ?? 0))
    expect(await pakChoi(way)).toMatchObject({ paidGrams: 400, grams: 348, back: refund?.amount })
    await way.until('parcelDelivered')
    // Bruised all the same: what is left of its worth, and not its price again.
    const params = { orderId: way.order.id }
    const { amount } = await way.world.call('quoteRefund', { params, query: { lines: `${gtins.pakChoi}:1` } })
    const whole = Math.round((680 * (10_948 - 1_000)) / 10_948)
    expect(Math.abs(amount.minor + (refund?.amount.minor ?? 0) - whole)).toBeLessThanOrEqual(1)
    await way.world.call('refundLines', {
      params,
      body: { refundNo: 'bruised-1', lines: [{ gtin: gtins.pakChoi, quantity: 1 }], because: 'bruised' },
    })
    await way.balanced()
  })
})
