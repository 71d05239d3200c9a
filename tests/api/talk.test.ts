import { describe, expect, it } from 'vitest'
import type { Answer, Input } from '#contract/endpoints.ts'
import { memoryStore } from '#world/memory-store.ts'
import { hour, minute, openShopper, type Shopper } from '../support/shopper.ts'

const second = 1000
let lines = 0

/** Pays the story's basket and lets `passed` go by. */
async function onTheWay(passed: number, options: Parameters<typeof openShopper>[0] = {}) {
  const shopper = await openShopper(options)
  const { id, tradeNo } = await shopper.order()
  await shopper.pay(tradeNo)
  await shopper.world.crank(passed)
  return { shopper, orderId: id }
}

const line = (what: Partial<Input<'say'>['body']>): Input<'say'>['body'] => ({
  lineId: `line-${(lines += 1)}-abc`,
  ...what,
})
const say = ({ world }: Shopper, orderId: string, what: Partial<Input<'say'>['body']>) =>
  world.call('say', { params: { orderId }, body: line(what) })
const refusedSay = ({ world }: Shopper, orderId: string, what: Partial<Input<'say'>['body']>) =>
  world.refuse('say', { params: { orderId }, body: line(what) })
const talkOf = ({ world }: Shopper, orderId: string): Promise<Answer<'getTalk'>> =>
  world.call('getTalk', { params: { orderId } })

/** Says it, waits as long as an answer may take, and gives the answer. */
async function answerTo(shopper: Shopper, orderId: string, what: Partial<Input<'say'>['body']>) {
  await say(shopper, orderId, what)
  await shopper.world.crank(20 * second)
  return (await talkOf(shopper, orderId)).lines.at(-1)
}

describe('The talk about a delivery', () => {
  it('is with the store, then the picker, then the rider, and each is asked what they can know', async () => {
    const { shopper, orderId } = await onTheWay(0)
    expect(await talkOf(shopper, orderId)).toMatchObject({ with: 'store', open: true, lines: [], waiting: false })
    expect(await answerTo(shopper, orderId, { code: 'begin' })).toMatchObject({ from: 'store', code: 'begins' })
    await shopper.world.crank(2 * minute)
    expect(await talkOf(shopper, orderId)).toMatchObject({
      with: 'picker',
      quick: ['howFar', 'choose', 'anyGone', 'thanks'],
    })
    expect(await answerTo(shopper, orderId, { code: 'howFar' })).toMatchObject({
      from: 'picker',
      code: 'pickedSoFar',
      params: { count: 3 },
    })
    await shopper.world.crank(10 * minute)
    expect((await talkOf(shopper, orderId)).with).toBe('rider')
  })

  it('says where the rider is: which street, how far, and how many doors come before', async () => {
    const { shopper, orderId } = await onTheWay(13 * minute)
    const told = await answerTo(shopper, orderId, { code: 'where' })
    expect(told).toMatchObject({ from: 'rider', code: 'onStreet' })
    const { features } = await shopper.world.call('getDistrict')
    const streets = features.map(({ properties }) => properties.layer === 'street' && properties.names?.en)
    expect(streets).toContain(told?.params?.street?.en)
    expect(told?.params?.metres).toBeGreaterThan(300)
    expect(told?.params?.stops).toBeGreaterThanOrEqual(0)
    await shopper.world.crank(8 * minute)
    const later = await answerTo(shopper, orderId, { code: 'where' })
    expect(later?.params?.metres).toBeLessThan(told?.params?.metres ?? 0)
  })

  it('takes a few seconds of the world, and says meanwhile that an answer is on its way', async () => {
    const { shopper, orderId } = await onTheWay(12 * minute)
    expect(await say(shopper, orderId, { code: 'where' })).toMatchObject({
      waiting: true,
      lines: [{ from: 'shopper' }],
    })
    await shopper.world.crank(2 * second)
    expect((await talkOf(shopper, orderId)).lines).toHaveLength(1)
    await shopper.world.crank(13 * second)
    expect(await talkOf(shopper, orderId)).toMatchObject({ waiting: false, lines: [{}, { from: 'rider' }] })
  })

  it('leaves it at the door when the rider is told so, and not when the rider stands there and has rung', async () => {
    const { shopper, orderId } = await onTheWay(12 * minute)
    expect(await answerTo(shopper, orderId, { code: 'leave' })).toMatchObject({ code: 'willLeave' })
    expect(await shopper.world.call('getParcel', { params: { orderId } })).toMatchObject({ door: 'leave' })
    expect((await talkOf(shopper, orderId)).quick).not.toContain('leave')

    const other = await onTheWay(0)
    const { steps } = await other.shopper.world.call('getParcel', { params: { orderId: other.orderId } })
    const due = steps.find(({ step }) => step === 'atDoor')?.dueAt ?? 0
    await other.shopper.world.crank(due - (await other.shopper.world.now()) + second)
    expect(await answerTo(other.shopper, other.orderId, { code: 'leave' })).toMatchObject({ code: 'tooLateToLeave' })
    expect(await other.shopper.world.call('getParcel', { params: { orderId: other.orderId } })).toMatchObject({
      door: 'bell',
    })
  })

  it('keeps what was typed as it was typed, and answers honestly that a rider reads at the next light', async () => {
    const { shopper, orderId } = await onTheWay(12 * minute)
    const text = ' The <b>left</b> stairs,\n please\u202e! '
    expect(await answerTo(shopper, orderId, { text })).toMatchObject({ code: 'readsAtLight' })
    expect((await talkOf(shopper, orderId)).lines[0]?.text).toBe('The <b>left</b> stairs, please !')
  })

  it.each([
    ['4242 4242 4242 4242', 'noteHasCard'],
    ['see https://lane.example/x', 'noLinks'],
    ['go to www.lane.example', 'noLinks'],
    ['pay.lane.example/now', 'noLinks'],
    ['ｗｗｗ．ｌａｎｅ．ｃｏｍ', 'noLinks'],
    ['写给 lane。com', 'noLinks'],
    ['javascript:alert(1)', 'noLinks'],
    ['   ', 'badRequest'],
    ['\u200b', 'badRequest'],
  ])('does not take %s', async (text, code) => {
    const { shopper, orderId } = await onTheWay(12 * minute)
    expect(await refusedSay(shopper, orderId, { text })).toMatchObject({ code })
    expect((await talkOf(shopper, orderId)).lines).toEqual([])
  })

  it('takes sentences with stops, prices and times', async () => {
    const { shopper, orderId } = await onTheWay(12 * minute)
    for (const text of ['Thanks.See you at 14.30', 'It was ¥99.78, no?', '好的。谢谢', 'a...b', 'e.g. the left one'])
      await say(shopper, orderId, { text })
    expect((await talkOf(shopper, orderId)).lines).toHaveLength(5)
  })

  it('answers several sentences with one', async () => {
    const { shopper, orderId } = await onTheWay(12 * minute)
    await say(shopper, orderId, { text: 'One' })
    await say(shopper, orderId, { text: 'Two' })
    await shopper.world.crank(minute)
    expect((await talkOf(shopper, orderId)).lines.map(({ from }) => from)).toEqual(['shopper', 'shopper', 'rider'])
  })

  it("keeps a door's code until the parcel has ended, and tells it no longer", async () => {
    const { shopper, orderId } = await onTheWay(12 * minute)
    expect(await refusedSay(shopper, orderId, { code: 'doorCode' })).toMatchObject({ code: 'badRequest' })
    expect(await refusedSay(shopper, orderId, { code: 'doorCode', text: 'ring twice please, thanks' })).toMatchObject({
      code: 'badRequest',
    })
    expect(await answerTo(shopper, orderId, { code: 'doorCode', text: '4827#' })).toMatchObject({ code: 'keepsCode' })
    expect((await talkOf(shopper, orderId)).lines[0]).toMatchObject({ code: 'doorCode', text: '4827#' })
    await shopper.world.crank(30 * minute)
    expect((await talkOf(shopper, orderId)).lines[0]).not.toHaveProperty('text')
  })

  it('says a line once, however often it is sent, and refuses another under its number', async () => {
    const { shopper, orderId } = await onTheWay(12 * minute)
    const body = line({ code: 'thanks' })
    const params = { orderId }
    await shopper.world.call('say', { params, body })
    await shopper.world.crank(minute)
    expect((await shopper.world.call('say', { params, body })).lines).toHaveLength(2)
    expect(await shopper.world.refuse('say', { params, body: { ...body, code: 'where' } })).toEqual({
      code: 'requestReused',
    })
  })

  it('has no answer while the rider has no signal, and one soon after', async () => {
    const { shopper, orderId } = await onTheWay(12 * minute)
    await shopper.world.call('declareIncident', { body: { kind: 'riderQuiet', orderId, minutes: 3 } })
    await shopper.world.crank(second)
    await say(shopper, orderId, { code: 'where' })
    await shopper.world.crank(minute)
    expect(await talkOf(shopper, orderId)).toMatchObject({ waiting: true, lines: [{ from: 'shopper' }] })
    await shopper.world.crank(4 * minute)
    expect(await talkOf(shopper, orderId)).toMatchObject({ waiting: false, lines: [{}, { from: 'rider' }] })
  })

  it('ends two hours after the delivery', async () => {
    const { shopper, orderId } = await onTheWay(40 * minute)
    expect(await answerTo(shopper, orderId, { text: 'Was it you?' })).toMatchObject({ from: 'rider', code: 'isThere' })
    await shopper.world.crank(2 * hour)
    expect(await talkOf(shopper, orderId)).toMatchObject({ open: false, quick: [] })
    expect(await refusedSay(shopper, orderId, { code: 'thanks' })).toEqual({ code: 'talkOver' })
  })

  it('has no talk before it is paid, and is full at sixty lines', async () => {
    const shopper = await openShopper()
    const { id, tradeNo } = await shopper.order()
    expect(await shopper.world.refuse('getTalk', { params: { orderId: id } })).toEqual({ code: 'orderUnknown' })
    expect(await refusedSay(shopper, id, { code: 'leave' })).toEqual({ code: 'orderUnknown' })
    await shopper.pay(tradeNo)
    for (let said = 0; said < 60; said += 1) await say(shopper, id, { text: 'Hello' })
    expect(await refusedSay(shopper, id, { text: 'Hello' })).toEqual({ code: 'talkFull' })
  })

  it('is the same after a reload', async () => {
    const store = memoryStore()
    const { shopper, orderId } = await onTheWay(12 * minute, { store })
    await answerTo(shopper, orderId, { code: 'where' })
    const again = await openShopper({ store, wallStart: 1_000_000 + 12 * minute + 20 * second })
    expect(await talkOf(again, orderId)).toEqual(await talkOf(shopper, orderId))
  })
})
