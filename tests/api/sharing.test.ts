import { describe, expect, it } from 'vitest'
import type { Answer } from '#contract/endpoints.ts'
import { hour, minute, openShopper, type Shopper } from '../support/shopper.ts'

/** Pays the story's basket, lets `passed` go by, and shares. */
async function shared(passed: number) {
  const shopper = await openShopper()
  const { id: orderId, tradeNo } = await shopper.order()
  await shopper.pay(tradeNo)
  await shopper.world.crank(passed)
  const { link } = await shopper.world.call('shareParcel', { params: { orderId } })
  return { shopper, orderId, shareId: link?.shareId ?? '', link }
}
const watch = ({ world }: Shopper, shareId: string): Promise<Answer<'watchParcel'>> =>
  world.call('watchParcel', { params: { shareId } })

/** Every text and number anywhere in an answer. */
const allIn = (answer: unknown): string => JSON.stringify(answer)

describe('A parcel shared by a link', () => {
  it('shows by initials and street who waits where, and how far it is', async () => {
    const { shopper, shareId, link } = await shared(14 * minute)
    expect(link?.path).toBe(`/watch/${shareId}`)
    const seen = await watch(shopper, shareId)
    expect(seen).toMatchObject({
      for: { en: 'L.\u00a0Y.', zh: '林*' },
      street: { en: 'Wutong Lane', zh: '梧桐里' },
      state: 'pickedUp',
      rider: { names: { en: 'Zhou Jian' } },
    })
    const metres = seen.way?.map((fix) => fix.metres) ?? []
    expect(metres.at(0)).toBeGreaterThan(1000)
    expect(metres.at(-1)).toBe(0)
    expect(metres).toEqual(metres.toSorted((a, b) => b - a))
  })

  it('tells nobody what, how much, which door, by which number, or where on a map', async () => {
    const { shopper, orderId, shareId } = await shared(14 * minute)
    const params = { orderId }
    await shopper.world.call('say', { params, body: { lineId: 'line-code', code: 'doorCode', text: '4827#' } })
    await shopper.world.crank(minute)
    const [seen, parcel] = [allIn(await watch(shopper, shareId)), await shopper.world.call('getParcel', { params })]
    for (const secret of [
      '4827',
      'Strawberries',
      '3-502',
      'Wutong Lane 18',
      'Lin Yue',
      '林月',
      orderId,
      'minor',
      '"x"',
    ])
      expect(seen).not.toContain(secret)
    if (parcel.rider?.phone) expect(seen).not.toContain(parcel.rider.phone.number)
    for (const { gtin } of parcel.picks) expect(seen).not.toContain(gtin)
    expect(parcel.leg).toBeDefined()
  })

  it('has one link at a time, which is taken back at will', async () => {
    const { shopper, orderId, shareId } = await shared(5 * minute)
    const params = { orderId }
    expect((await shopper.world.call('shareParcel', { params })).link?.shareId).toBe(shareId)
    expect(await shopper.world.call('withdrawShare', { params })).toEqual({ orderId, open: true })
    expect(await shopper.world.call('withdrawShare', { params })).toEqual({ orderId, open: true })
    expect(await shopper.world.refuse('watchParcel', { params: { shareId } })).toEqual({ code: 'shareOver' })
    const anew = await shopper.world.call('shareParcel', { params })
    expect(anew.link?.shareId).not.toBe(shareId)
    expect(await watch(shopper, anew.link?.shareId ?? '')).toMatchObject({ street: { en: 'Wutong Lane' } })
    expect(await shopper.world.refuse('watchParcel', { params: { shareId } })).toEqual({ code: 'shareOver' })
  })

  it('ends two hours after the delivery, and cannot be shared from then on', async () => {
    const { shopper, orderId, shareId } = await shared(5 * minute)
    await shopper.world.crank(25 * minute)
    const { deliveredAt = 0, until, way } = await watch(shopper, shareId)
    expect(until).toBe(deliveredAt + 2 * hour)
    expect(way).toBeUndefined()
    await shopper.world.crank(2 * hour)
    expect(await shopper.world.refuse('watchParcel', { params: { shareId } })).toEqual({ code: 'shareOver' })
    expect(await shopper.world.call('getSharing', { params: { orderId } })).toEqual({ orderId, open: false })
    expect(await shopper.world.refuse('shareParcel', { params: { orderId } })).toEqual({ code: 'shareOver' })
  })

  it('is known by no other name', async () => {
    const { shopper } = await shared(0)
    for (const shareId of ['', 'constructor', 'abcdefghjkmn'].filter(Boolean))
      expect(await shopper.world.refuse('watchParcel', { params: { shareId } })).toEqual({ code: 'shareUnknown' })
    expect(await shopper.world.refuse('shareParcel', { params: { orderId: 'nobody' } })).toEqual({
      code: 'orderUnknown',
    })
  })
})
