import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { dispatchHand as store, goods, minute, second, startsAt } from './dispatch-hand.ts'
import { fetchStages } from './dispatch-machine.ts'

await fetchStages()

const asks = { gone: [gtins.pakChoi] }
describe('Something that is not on the shelf', () => {
  it('is asked about for a minute, and comes as something else that is not dearer when the shopper says so', () => {
    const w = store(asks)
    w.buy(0, 'A')
    for (let at = 0; w.of('itemMissing').length === 0 && at < 5 * minute; at += second) w.settle(at)
    const { at, until, offer } = w.of('itemMissing')[0]!
    expect(until - at).toBe(minute)
    const asked = w.view('A', at - startsAt)
    expect([asked.state, asked.picks.find(({ state }) => state === 'asking')?.gtin]).toEqual(['asking', gtins.pakChoi])
    const now = at - startsAt + 12 * second
    const say = { type: 'answerMissing', orderId: 'A', gtin: gtins.pakChoi, answer: 'swap' } as const
    expect(w.say(now, say)).toMatchObject({ facts: [{ kind: 'missingAnswered' }] })
    expect(w.say(now, say)).toEqual({ facts: [] })
    expect(w.say(now, { ...say, answer: 'takeOff' })).toMatchObject({ refusal: { code: 'nothingMissing' } })
    w.settle(60 * minute)
    expect(w.of('itemSwapped')).toMatchObject([{ for: offer?.gtin, because: 'asked', back: offer?.back }])
    expect(offer?.back.minor).toBeGreaterThanOrEqual(0)
    expect(w.view('A', 60 * minute).end?.code).toBe('delivered')
  })

  it.each([
    ['ask', 'itemLeftOut', minute],
    ['similar', 'itemSwapped', minute],
    ['refund', 'itemLeftOut', 0],
  ] as const)('without an answer ends as was set at checkout: %s', (substitution, kind, after) => {
    const w = store(asks)
    w.buy(0, 'A', { substitution })
    w.settle(60 * minute)
    const [gone] = w.of('itemMissing')
    expect(w.of(kind).map(({ at, gtin }) => [gtin, at - gone!.at])).toEqual([[gtins.pakChoi, after]])
    expect(w.say(60 * minute, { type: 'answerMissing', orderId: 'A', gtin: gtins.pakChoi, answer: 'swap' })).toEqual({
      refusal: { code: 'nothingMissing', gtin: gtins.pakChoi },
    })
    expect(w.of('parcelDelivered')).toHaveLength(1)
  })

  it('calls the parcel off when it was all there was', () => {
    const w = store({ gone: goods })
    w.buy(0, 'A', { substitution: 'refund' })
    w.settle(60 * minute)
    expect(w.of('parcelCalledOff')).toMatchObject([{ because: 'gone' }])
    expect(w.of('riderAssigned')).toEqual([])
    expect(
      [w.state().pickers, w.state().active].flatMap((all) => Object.values(all)).some((one) => 'orderId' in one),
    ).toBe(false)
  })

  it('weighs what is weighed, and owes what the scale says is less', () => {
    const w = store({ light: { [gtins.strawberries]: 0.9 } })
    w.buy(0, 'A')
    w.settle(10 * minute)
    const picked = w.of('itemPicked').find(({ gtin }) => gtin === gtins.strawberries)
    expect(picked).toMatchObject({ grams: 270, back: fen(400) })
    expect(w.of('itemPicked').find(({ gtin }) => gtin === gtins.eggs)).not.toHaveProperty('grams')
  })
})

describe('Those who pick and ride', () => {
  it('are finite: who comes second waits for the only picker and the only rider, and is told', () => {
    const w = store({ staff: { pickers: 1, riders: 1 } })
    w.buy(0, 'A')
    w.buy(10 * second, 'B')
    const { eta } = w.view('B', 10 * second)
    w.settle(14 * minute)
    const [a, b] = w.of('pickingStarted')
    expect(b?.at).toBe(w.of('bagsOnBelt').find(({ orderId }) => orderId === a?.orderId)?.at)
    w.settle(24 * minute)
    const waiting = w.view('B', 24 * minute)
    expect([waiting.state, waiting.trouble?.choices]).toEqual(['noRider', ['wait', 'cancel']])
    expect(waiting.eta).toMatchObject({ because: 'noRider' })
    expect(waiting.eta.at).toBeGreaterThan(eta.at)
    w.settle(3 * 60 * minute)
    expect(w.of('parcelDelivered').map(({ orderId }) => orderId)).toEqual(['A', 'B'])
    expect(w.of('riderAssigned')[1]!.at).toBeGreaterThan(w.of('parcelDelivered')[0]!.at)
  })

  it('come nearest first', () => {
    const w = store()
    for (const id of ['A', 'B', 'C']) w.buy(0, id)
    w.settle(9 * minute)
    const lengths = w
      .of('riderAssigned')
      .map(({ leg }) =>
        leg.reduce((sum, { x, y }, i) => sum + Math.hypot(x - (leg[i - 1]?.x ?? x), y - (leg[i - 1]?.y ?? y)), 0),
      )
    expect(lengths).toHaveLength(3)
    expect(lengths).toEqual(lengths.toSorted((one, other) => one - other))
  })

  it('are hurried once, and somebody else’s parcel waits then', () => {
    const w = store({ staff: { pickers: 1 } })
    for (const id of ['A', 'B', 'C']) w.buy(0, id)
    expect(w.say(minute, { type: 'hurry', orderId: 'C' })).toMatchObject({ facts: [{ kind: 'hurried', moved: true }] })
    expect(w.say(minute, { type: 'hurry', orderId: 'C' })).toEqual({ refusal: { code: 'hurriedAlready' } })
    w.settle(20 * minute)
    expect(w.of('pickingStarted').map(({ orderId }) => orderId)).toEqual(['A', 'C', 'B'])
    const calm = store()
    calm.buy(0, 'A')
    expect(calm.say(minute, { type: 'hurry', orderId: 'A' })).toMatchObject({ facts: [{ moved: false }] })
    expect(calm.say(15 * minute, { type: 'hurry', orderId: 'A' })).toMatchObject({
      refusal: { code: 'hurriedAlready' },
    })
  })
})

describe('Another address', () => {
  it('is free until a rider has it, then only near the way’s end, and not at the door', () => {
    const w = store()
    w.buy(0, 'A')
    const to = (at: number, addressId: string) => w.say(at, { type: 'changeAddress', orderId: 'A', addressId })
    expect(to(minute, 'nowhere')).toMatchObject({ refusal: { code: 'addressUnknown' } })
    expect(to(minute, 'work')).toMatchObject({ refusal: { code: 'addressOutOfRange' } })
    expect(to(minute, 'home')).toEqual({ facts: [] })
    expect(to(minute, 'mother')).toMatchObject({ facts: [{ kind: 'parcelReaddressed' }] })
    w.settle(12 * minute)
    const [end] = w.of('parcelPickedUp')[0]!.leg.slice(-1)
    expect(w.view('A', 12 * minute).home).toMatchObject({ x: end?.x, y: end?.y })
    const back = to(12 * minute, 'home')
    expect('refusal' in back && back.refusal.code).toBe('addressTooFar')
    expect('refusal' in back && back.refusal.code === 'addressTooFar' && back.refusal.beyondMetres).toBeGreaterThan(0)
    w.settle(27 * minute + 40 * second)
    expect(to(27 * minute + 40 * second, 'home')).toMatchObject({ refusal: { code: 'addressTooLate' } })
  })
})

describe('A parcel at the door', () => {
  it('can be refused, and only there; then it goes back to the store', () => {
    const w = store()
    w.buy(0, 'A')
    const refuse = (at: number) => w.say(at, { type: 'refuseAtDoor', orderId: 'A' })
    expect(refuse(5 * minute)).toEqual({ refusal: { code: 'notAtDoor' } })
    w.settle(26 * minute)
    const there = w.view('A', 26 * minute).eta.at - startsAt
    expect(refuse(there + second)).toMatchObject({ facts: [{ kind: 'parcelRefused' }] })
    w.settle(2 * 60 * minute)
    expect(w.of('parcelDelivered')).toEqual([])
    expect(w.view('A', 2 * 60 * minute)).toMatchObject({ state: 'returned', end: { because: 'refused' } })
    expect(w.state().riders.every(({ orderId }) => orderId === undefined)).toBe(true)
  })
})
