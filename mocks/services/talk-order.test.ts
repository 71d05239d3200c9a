import { describe, expect, it } from 'vitest'
import type { Fact, FactBody, FactOf } from '#contract/facts.ts'
import type { AskCode } from '#contract/talk.ts'
import { answerTo } from './talk-answers.ts'
import { answering, goOnTalking, placeOnLeg, type TalkOrder, talkUntil } from './talk-order.ts'

const leg = [
  { x: 0, y: 0, at: 1000 },
  { x: 600, y: 0, at: 61_000 },
  { x: 600, y: 400, at: 121_000 },
]
const order = (): TalkOrder => ({
  by: 'rider',
  planned: false,
  door: 'bell',
  phase: 'begin',
  gtins: ['a', 'b', 'c'],
  picked: [],
  gone: [],
  hasRider: false,
  stops: [],
})
type Told = FactBody extends infer Body ? (Body extends { orderId: string } ? Omit<Body, 'orderId'> : never) : never

/** An order after these facts, a second apart from `at`. */
function after(facts: Told[], at = 0): TalkOrder {
  const known = order()
  facts.forEach((fact, i) => goOnTalking(known, { ...fact, orderId: 'o', seq: i + 1, at: at + i * 1000 } as Fact))
  return known
}
const picking: Told = { kind: 'pickingStarted', pickerId: 'wen-li' }
const assigned: Told = { kind: 'riderAssigned', riderId: 'zhou-jian', leg, stops: [] }
const pickedUp: Told = {
  kind: 'parcelPickedUp',
  leg,
  stops: [
    { at: 30_000, x: 0, y: 0 },
    { at: 90_000, x: 0, y: 0 },
  ],
}
const said = (facts: Told[], asked: AskCode | 'text', now = 0) => answerTo(after(facts), asked, now)

describe('whoever has a parcel', () => {
  it('is the store, the picker while picking, and the rider from being found on', () => {
    expect(answering(after([]))).toBe('store')
    expect(answering(after([picking]))).toBe('picker')
    expect(answering(after([picking, { kind: 'bagsOnBelt' }]))).toBe('store')
    expect(answering(after([picking, assigned]))).toBe('rider')
  })

  it('knows what is in the bag, what is next and what is gone', () => {
    const facts: Told[] = [picking, { kind: 'itemPicked', gtin: 'a' }]
    expect(said(facts, 'howFar')).toMatchObject({ from: 'picker', code: 'pickedSoFar', picked: 1, count: 3 })
    expect(said(facts, 'choose')).toMatchObject({ code: 'willChoose', gtin: 'b' })
    expect(said(facts, 'anyGone')).toMatchObject({ code: 'nothingGone' })
    const gone: Told[] = [...facts, { kind: 'itemLeftOut', gtin: 'b', because: 'gone' }]
    expect(said(gone, 'anyGone')).toMatchObject({ code: 'someGone', gtin: 'b' })
    expect(said(gone, 'howFar')).toMatchObject({ picked: 1, count: 2 })
    expect(said([...gone, { kind: 'itemPicked', gtin: 'c' }], 'choose')).toMatchObject({ code: 'baggedAlready' })
  })

  it('is the store again until a rider is found', () => {
    expect(said([picking, { kind: 'bagsOnBelt' }], 'howFar')).toMatchObject({ from: 'store', code: 'packing' })
    expect(said([picking, { kind: 'parcelPacked', bags: [] }], 'howFar')).toMatchObject({ code: 'looksForRider' })
  })

  it('says of the ride where it is, how far it is still, and which doors come first', () => {
    expect(said([assigned], 'where')).toMatchObject({ code: 'toStore' })
    const told = said([assigned, pickedUp], 'where', 61_000)
    expect(told).toMatchObject({ code: 'onStreet', place: { x: 600, y: 0 }, metres: 400, stops: 1, minutes: 1 })
    expect(said([assigned, pickedUp, { kind: 'riderNearby' }], 'where', 100_000)).toMatchObject({ code: 'near' })
    expect(said([assigned, pickedUp, { kind: 'riderReachedDoor' }], 'where')).toMatchObject({ code: 'atDoor' })
  })

  it('goes by the new way after a turn round, not by the old', () => {
    const round = [...leg.slice(0, 2), { x: 2600, y: 0, at: 121_000 }]
    const told = said([assigned, pickedUp, { kind: 'rideDelayed', reason: 'lorry', leg: round }], 'where', 61_000)
    expect(told.metres).toBe(2000)
  })

  it('leaves it where it was told, unless it has rung already', () => {
    expect(said([assigned, pickedUp], 'leave')).toMatchObject({ code: 'willLeave' })
    const there: Told[] = [assigned, pickedUp, { kind: 'riderReachedDoor' }]
    expect(said(there, 'leave')).toMatchObject({ code: 'tooLateToLeave' })
    expect(said([{ kind: 'doorChosen', door: 'leave' }, ...there], 'leave')).toMatchObject({ code: 'willLeave' })
    expect(said([{ kind: 'doorChosen', door: 'leave' }, ...there], 'where')).toMatchObject({ code: 'leftAtDoor' })
  })

  it('does not read while riding, and reads where it stands', () => {
    expect(said([assigned, pickedUp], 'text')).toMatchObject({ code: 'readsAtLight' })
    expect(said([assigned, { kind: 'riderReachedStore' }], 'text')).toMatchObject({ code: 'hasRead' })
  })

  it('keeps nothing of the way once it has ended, and talks two hours more', () => {
    const over = after([assigned, pickedUp, { kind: 'parcelDelivered', photo: 'mat' }], 5000)
    expect(over).toMatchObject({ phase: 'over', gtins: [], stops: [] })
    expect(over.leg).toBeUndefined()
    expect(talkUntil(over)).toBe(7000 + 2 * 3_600_000)
    expect(answerTo(over, 'where', 0)).toMatchObject({ from: 'rider', code: 'isThere' })
    const {
      orderId: _order,
      ...cancelled
    }: Pick<FactOf<'orderCancelled'>, 'kind' | 'orderId' | 'tradeNo'> = {
      kind: 'orderCancelled',
      orderId: 'o',
      tradeNo: 't',
    }
    expect(said([cancelled], 'howFar')).toMatchObject({ from: 'store', code: 'isOver' })
  })

  it('is at its ends before and after a leg', () => {
    expect(placeOnLeg(leg, 0)).toEqual({ place: { x: 0, y: 0 }, metres: 1000 })
    expect(placeOnLeg(leg, 31_000)).toEqual({ place: { x: 300, y: 0 }, metres: 700 })
    expect(placeOnLeg(leg, 999_000)).toEqual({ place: { x: 600, y: 400 }, metres: 0 })
    expect(placeOnLeg([], 0)).toBeUndefined()
  })
})
