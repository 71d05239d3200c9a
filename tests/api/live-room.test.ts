import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#contract/endpoints.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { showGtins } from '#seed/show-programme.ts'
import { instantOf } from '#world/calendar.ts'
import { minute, shopperIn } from '../support/shopper.ts'

const second = 1000
const params = { roomId: 'kitchen' }
const at = (time: string, day = '09') => instantOf(`2026-11-${day}T${time}+08:00`)
const languages = ['en', 'zh', 'fr'] as const

/** A world whose clock stands at a time of the evening. */
async function worldAt(time: string, day?: string): Promise<NodeWorld> {
  const world = await openNodeWorld()
  await world.call('setClock', { body: { to: 'rate', rate: 0 } })
  await world.call('setClock', { body: { to: 'instant', at: at(time, day) } })
  return world
}
const goTo = (world: NodeWorld, time: string, day?: string) =>
  world.call('setClock', { body: { to: 'instant', at: at(time, day) } })
const roomIn = (world: NodeWorld) => world.call('getRoom', { params })
const itemIn = (room: Answer<'getRoom'>, gtin: string) => room.items.find((one) => one.gtin === gtin)

describe('a room through its evening', () => {
  it.each([
    ['13:58:46', 'preview', 'night-kitchen-2026-11-09', undefined],
    ['19:29:59.999', 'preview', 'night-kitchen-2026-11-09', undefined],
    ['19:30:00', 'live', 'night-kitchen-2026-11-09', 'welcome'],
    ['19:42:00', 'live', 'night-kitchen-2026-11-09', 'crab'],
    ['20:00:00', 'live', 'night-kitchen-2026-11-09', 'gate'],
    ['20:28:00', 'paused', 'night-kitchen-2026-11-09', 'lobster-again'],
    ['20:28:40', 'live', 'night-kitchen-2026-11-09', 'lobster-again'],
    ['20:42:39.999', 'live', 'night-kitchen-2026-11-09', 'goodbye'],
    ['20:42:40', 'ended', 'night-kitchen-2026-11-09', undefined],
    ['21:10:00', 'ended', 'night-kitchen-2026-11-09', undefined],
  ])('at %s it is %s', async (time, state, showId, chapterId) => {
    const room = await roomIn(await worldAt(time))
    expect([room.state, room.showId, room.chapterId]).toEqual([state, showId, chapterId])
    expect(room.backAt).toBe(state === 'paused' ? at('20:28:40') : undefined)
  })

  it('tells the price of the night before it begins, and none for what the show has at its own price', async () => {
    const world = await worldAt('23:59:59', '10')
    const told = itemIn(await roomIn(world), showGtins.crab)
    expect(told).toMatchObject({
      price: { minor: 5800 },
      night: { price: { minor: 3990 }, from: at('00:00:00', '11') },
    })
    await goTo(world, '00:00:00', '11')
    expect(itemIn(await roomIn(world), showGtins.crab)).toMatchObject({ price: { minor: 3990 }, was: { minor: 5800 } })
    const offered = itemIn(await roomIn(await worldAt('19:42:00', '10')), showGtins.crab)
    expect(offered?.offerId).toBeDefined()
    expect(offered).not.toHaveProperty('night')
  })

  it('goes on from the evening to the last hour before Lantern Night, in the same room', async () => {
    const world = await worldAt('20:43:00', '10')
    expect(await roomIn(world)).toMatchObject({ state: 'ended', showId: 'night-kitchen-2026-11-10' })
    await goTo(world, '22:30:00', '10')
    expect(await roomIn(world)).toMatchObject({ state: 'preview', showId: 'lantern-night-2026-11-10' })
    await goTo(world, '00:00:00', '11')
    expect(await roomIn(world)).toMatchObject({ state: 'live', scene: 'midnight', chapterId: 'midnight' })
    await goTo(world, '00:45:00', '11')
    expect((await roomIn(world)).state).toBe('ended')
    await goTo(world, '06:45:00', '11')
    expect(await roomIn(world)).toMatchObject({ state: 'preview', showId: 'night-kitchen-2026-11-11' })
  })

  it('has chapters without a gap, things with their numbers, stills that are there, and words in three languages', async () => {
    const world = await worldAt('19:42:00')
    for (const show of ['night-kitchen-2026-11-09', 'lantern-night-2026-11-10']) {
      const room = await world.call('getRoom', { params, query: { show } })
      let until = 0
      for (const { fromMs, toMs, names: called, line } of room.chapters) {
        expect([fromMs, fromMs % 2000]).toEqual([until, 0])
        until = toMs
        for (const language of languages) expect([called[language], line[language]]).not.toContain(undefined)
      }
      expect(until).toBe(room.endsAt - room.startsAt)
      expect(existsSync(`public/${room.poster}`)).toBe(true)
      expect(room.captions.length).toBeGreaterThan(25)
      for (const [i, { atMs, toMs, text }] of room.captions.entries()) {
        expect(toMs).toBeGreaterThan(atMs)
        expect(atMs).toBeGreaterThanOrEqual(room.captions[i - 1]?.toMs ?? 0)
        for (const language of languages) expect(text[language]?.trim()).not.toBe('')
      }
    }
  })

  it('says who watches as the stills have it, breathing, and hearts that only grow', async () => {
    const world = await worldAt('19:42:00')
    for (const [time, shown] of [
      ['19:42:00', '12.4'],
      ['19:59:00', '18.9'],
      ['20:00:00', '21.3'],
      ['20:05:00', '20.8'],
    ] as const) {
      await goTo(world, time)
      expect(((await roomIn(world)).viewers / 1000).toFixed(1)).toBe(shown)
    }
    await goTo(world, '20:09:00')
    const seen = new Set<number>()
    let hearts = 0
    for (let i = 0; i < 10; i++) {
      await world.call('setClock', { body: { to: 'by', ms: second } })
      const { viewers, likes } = await roomIn(world)
      seen.add(viewers)
      expect(likes).toBeGreaterThan(hearts)
      hearts = likes
    }
    expect(seen.size).toBeGreaterThan(6)
    await goTo(world, '20:42:40')
    expect((await roomIn(world)).viewers).toBe(0)
  })

  it('makes a crowd when the Stage wants one, over some seconds, and lets it go again', async () => {
    const world = await worldAt('19:42:00')
    const { viewers } = await roomIn(world)
    expect((await world.call('setLive', { body: { rate: 'flood', rivals: 'rush' } })).live).toEqual({
      rate: 'flood',
      rivals: 'rush',
    })
    expect((await roomIn(world)).viewers).toBeCloseTo(viewers, -2)
    await world.call('setClock', { body: { to: 'by', ms: minute / 2 } })
    expect((await roomIn(world)).viewers).toBeGreaterThan(30 * viewers)
    await world.call('setLive', { body: { rate: 'quiet' } })
    await world.call('setClock', { body: { to: 'by', ms: minute / 2 } })
    expect((await roomIn(world)).viewers).toBeLessThan(2 * viewers)
  })
})

describe('what lies on the counter', () => {
  it('is explained, comes, or is sold out, at the price the room has for it', async () => {
    const room = await roomIn(await worldAt('19:42:00'))
    expect(room.pinned).toBe(showGtins.crab)
    expect(room.offerId).toBe('crab-live-2026-11-09')
    expect(itemIn(room, showGtins.crab)).toMatchObject({
      no: 3,
      state: 'now',
      price: { minor: 5800 },
      was: { minor: 6800 },
    })
    expect(itemIn(room, showGtins.strawberries)).toMatchObject({ no: 1, state: 'explained', explainedFromMs: minute })
    expect(itemIn(room, showGtins.lobster)).toMatchObject({
      no: 4,
      state: 'coming',
      comesAt: at('19:50:00'),
      price: { minor: 12_800 },
    })
    const broccoli = itemIn(room, showGtins.broccoli)
    expect(broccoli).toMatchObject({ no: 5, state: 'soldOut', price: { minor: 650 } })
    expect(broccoli?.soldOutAt).toBeGreaterThanOrEqual(at('19:34:00'))
    expect(broccoli?.soldOutAt).toBeLessThan(at('19:35:00'))
    expect(room.items[0]?.gtin).toBe(showGtins.crab)
  })

  it('has the flash price when the gate is warm, and no room price once the show is over', async () => {
    const world = await worldAt('19:59:30')
    expect(await roomIn(world)).toMatchObject({ pinned: showGtins.crab, offerId: 'crab-flash-2026-11-09' })
    expect(itemIn(await roomIn(world), showGtins.crab)).toMatchObject({ price: { minor: 4800 } })
    await goTo(world, '21:10:00')
    const after = await roomIn(world)
    expect(after.offerId).toBeUndefined()
    const { product } = await world.call('getProduct', { params: { gtin: showGtins.lobster } })
    expect(itemIn(after, showGtins.lobster)).toMatchObject({ state: 'explained', price: product.price })
  })

  it('reminds of what is still to come, once, on the phone', async () => {
    const world = await worldAt('19:42:00')
    const body = { gtin: showGtins.lobster, on: true }
    expect(itemIn(await world.call('remindItem', { params, body }), showGtins.lobster)?.reminded).toBe(true)
    await world.call('remindItem', { params, body })
    expect((await world.facts()).filter(({ kind }) => kind === 'itemReminded')).toHaveLength(1)
    await goTo(world, '19:50:00')
    const came = (await world.facts()).filter(({ kind }) => kind === 'reminderCame')
    expect(came).toMatchObject([{ at: at('19:50:00'), gtin: showGtins.lobster, because: 'comes' }])
    const item = itemIn(await roomIn(world), showGtins.lobster)
    expect([item?.told, item?.reminded]).toEqual([at('19:50:00'), undefined])
    expect((await world.call('getMessages')).notes).toMatchObject([{ kind: 'itemComes', gtin: showGtins.lobster }])
    expect(await world.refuse('remindItem', { params, body: { gtin: '09521000001466', on: true } })).toMatchObject({
      code: 'productUnknown',
    })
  })

  it('reminds of what is sold out when some is back, and then there is some', async () => {
    const world = await worldAt('19:35:30')
    const { broccoli } = showGtins
    expect(itemIn(await roomIn(world), broccoli)?.state).toBe('now')
    const offer = () => world.call('getOffer', { params: { offerId: 'broccoli-live-2026-11-09' } })
    expect((await offer()).left).toBe(0)
    await world.call('remindItem', { params, body: { gtin: broccoli, on: true } })
    const { ahead } = await world.call('getWorld')
    const back = ahead.find(({ kind }) => kind === 'reminderCame')
    await world.call('setClock', { body: { to: 'instant', at: back?.at ?? 0 } })
    expect((await offer()).left).toBeGreaterThan(0)
    expect((await world.call('getMessages')).notes).toMatchObject([{ kind: 'itemBack', gtin: broccoli }])
  })

  it('promises no return any more when the Stage makes others come', async () => {
    const world = await worldAt('19:35:30')
    const body = { gtin: showGtins.broccoli, on: true }
    await world.call('remindItem', { params, body })
    await world.call('setLive', { body: { rivals: 'frenzy' } })
    await goTo(world, '20:42:00')
    expect((await world.facts()).some(({ kind }) => kind === 'reminderCame')).toBe(false)
    await goTo(world, '19:34:00', '10')
    expect((await world.facts()).filter(({ kind }) => kind === 'reminderCame')).toMatchObject([{ because: 'comes' }])
  })

  it('is not reminded of when the shopper takes it back', async () => {
    const world = await worldAt('19:42:00')
    for (const on of [true, false]) await world.call('remindItem', { params, body: { gtin: showGtins.lobster, on } })
    await goTo(world, '20:10:00')
    expect((await world.facts()).some(({ kind }) => kind === 'reminderCame')).toBe(false)
  })
})

describe('following, hearts and the rooms of the lane', () => {
  it('follows once and no longer, and counts itself', async () => {
    const world = await worldAt('19:42:00')
    const before = await roomIn(world)
    const after = await world.call('followHost', { params, body: { follow: true } })
    await world.call('followHost', { params, body: { follow: true } })
    expect([after.following, after.host.followers]).toEqual([true, before.host.followers + 1])
    expect(before.coupons.filter((id) => !after.coupons.includes(id))).toEqual(['follow-kitchen-5-over-39'])
    expect((await world.call('followHost', { params, body: { follow: false } })).following).toBe(false)
    expect((await world.facts()).filter(({ kind }) => kind === 'hostFollowed')).toHaveLength(2)
  })

  it('counts a bundle of hearts once, however often it is sent, and refuses what is no bundle', async () => {
    const world = await worldAt('19:42:00')
    const { likes } = await roomIn(world)
    const body = { likesId: 'hearts-0001', n: 50 }
    for (let i = 0; i < 3; i++) expect((await world.call('likeRoom', { params, body })).likes).toBe(likes + 50)
    for (const n of [0, 51, 1.5, -1]) {
      expect(await world.refuse('likeRoom', { params, body: { likesId: 'hearts-0002', n } })).toMatchObject({
        field: 'n',
      })
    }
  })

  it('tells of the kitchen alone until the invitation is taken', async () => {
    const world = await worldAt('20:15:00')
    const { rooms } = await world.call('getRooms')
    expect(rooms).toMatchObject([{ roomId: 'kitchen', state: 'live', scene: 'welcome' }])
    const pavilion = { params: { roomId: 'pavilion' } }
    expect(await world.refuse('getRoom', pavilion)).toEqual({ code: 'notInvited' })
    expect(await world.refuse('getFeed', pavilion)).toEqual({ code: 'notInvited' })
    const hearts = { ...pavilion, body: { likesId: 'hearts-0001', n: 1 } }
    expect(await world.refuse('likeRoom', hearts)).toEqual({ code: 'notInvited' })
    expect((await world.call('getInvitation')).invited).toBe(false)
    expect(await world.call('acceptInvitation', { body: { accept: true } })).toMatchObject({ invited: true })
    expect((await world.call('getRooms')).rooms.map(({ roomId }) => roomId)).toEqual(['kitchen', 'pavilion'])
    const room = await world.call('getRoom', pavilion)
    expect(room).toMatchObject({ state: 'live', scene: 'pavilion', rains: [], coupons: [] })
    expect(room.items).toMatchObject([{ no: 7, state: 'now', price: { minor: 1_880_000 } }])
    expect(room.viewers).toBeLessThan(60)
  })

  it('knows no other room and no other show', async () => {
    const world = await worldAt('19:42:00')
    for (const roomId of ['nowhere', 'constructor', '__proto__'])
      expect(await world.refuse('getRoom', { params: { roomId } })).toEqual({ code: 'roomUnknown' })
    for (const show of ['pavilion-2026-11-09', 'night-kitchen-2026-13-01', 'x'])
      expect(await world.refuse('getRoom', { params, query: { show } })).toEqual({ code: 'showUnknown' })
    expect((await world.call('getRoom', { params, query: { show: 'night-kitchen-2026-11-08' } })).state).toBe('ended')
  })

  it('says in the room that the shopper got one', async () => {
    const world = await worldAt('19:32:00')
    const shopper = shopperIn(world)
    const order = await shopper.order({ [showGtins.strawberries]: 2 })
    await shopper.pay(order.tradeNo)
    const { frames } = await world.call('getFeed', { params })
    expect(frames.filter(({ mine }) => mine)).toMatchObject([{ id: `p-${order.id}`, k: 'bought', role: 'you' }])
  })
})
