import { describe, expect, it } from 'vitest'
import { AnswerLost } from '#hosts/node.ts'
import { type OnTheWay, onTheWay } from '../support/on-the-way.ts'
import { hour, minute } from '../support/shopper.ts'

/** Nobody rides for so many minutes after it is packed. */
const nobodyFor = (minutes: number): Promise<OnTheWay> =>
  onTheWay({ opening: { incidents: [{ kind: 'noRider', minutes }] } })

describe('a parcel nobody is free to ride for', () => {
  it('says so after four minutes with a wider arrival, and asks after eight', async () => {
    const way = await nobodyFor(14)
    const { eta } = await way.parcel()
    const packed = await way.until('parcelPacked')
    await way.world.crank(minute)
    // Nobody foresees it.
    const soon = await way.parcel()
    expect(soon.eta.because).toBeUndefined()
    expect(Math.abs(soon.eta.at - eta.at)).toBeLessThanOrEqual(2 * minute)
    const first = await way.until('noRiderYet')
    expect([first.level, first.at - packed.at]).toEqual([1, 4 * minute])
    expect(await way.parcel()).toMatchObject({ state: 'noRider', eta: { because: 'noRider' }, can: { cancel: true } })
    const second = await way.until('noRiderYet')
    expect([second.level, second.at - packed.at]).toEqual([2, 8 * minute])
    expect((await way.parcel()).trouble).toMatchObject({ code: 'noRider', choices: ['wait', 'cancel'] })
    await way.until('parcelDelivered')
    expect((await way.parcel()).trouble).toBeUndefined()
    await way.balanced()
  })

  it('pays the first ¥5 at once to who agrees to wait, and no more for the same lateness', async () => {
    const way = await nobodyFor(11)
    await way.until('parcelPacked')
    expect(await way.world.refuse('answerTrouble', wait(way))).toEqual({ code: 'choiceNotOffered' })
    await way.until('noRiderYet')
    await way.until('noRiderYet')
    const before = await way.balance()
    await way.world.call('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'answerTrouble' } })
    await expect(way.choose('wait')).rejects.toThrow(AnswerLost)
    const waiting = await way.choose('wait')
    expect(waiting.waitMoney).toMatchObject({ tier: 1, amount: { minor: 500 } })
    expect(waiting.trouble?.choices).not.toContain('wait')
    expect(await way.balance()).toBe(before + 500)
    await way.until('parcelDelivered')
    const { lateBy = 0 } = await way.parcel()
    expect(lateBy).toBeGreaterThan(0)
    expect(lateBy).toBeLessThan(10 * minute)
    expect(await way.facts('waitMoneyPaid')).toHaveLength(1)
    await way.balanced()
  })

  it('is cancelled with everything back, ride and bag too, by who does not want to wait', async () => {
    const way = await nobodyFor(60)
    await way.until('noRiderYet')
    await way.until('noRiderYet')
    await way.world.call('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'answerTrouble' } })
    await expect(way.choose('cancel')).rejects.toThrow(AnswerLost)
    expect(await way.choose('cancel')).toMatchObject({ state: 'cancelled', end: { code: 'cancelled' } })
    expect(await way.balance()).toBe(way.before)
    await way.world.crank(2 * hour)
    expect(await way.facts('orderCancelled')).toHaveLength(1)
    expect([await way.facts('riderAssigned'), await way.facts('waitMoneyPaid')]).toEqual([[], []])
    await way.balanced()
  })

  it('is ridden as soon as somebody is free, however long that takes, and paid for by its tiers', async () => {
    const way = await nobodyFor(60)
    await way.until('parcelDelivered')
    expect((await way.facts('waitMoneyPaid')).map(({ tier }) => tier)).toEqual([1, 2, 3])
    await way.balanced()
  })
})

const wait = ({ order }: OnTheWay) => ({ params: { orderId: order.id }, body: { choice: 'wait' as const } })
