import { describe, expect, it } from 'vitest'
import type { Frame } from '#contract/live-chat.ts'
import type { RoomRate } from '#contract/live.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { chatterBetween } from '#services/chatter.ts'
import { showNow } from '#services/show-times.ts'
import { inRoom } from '../support/room-line.ts'

const second = 1000
const params = { roomId: 'kitchen' }

/** What was said in the room between two instants, as the world itself has it. */
async function said(world: NodeWorld, from: number, to: number): Promise<Frame[]> {
  const { states, setup } = await world.world.look()
  return chatterBetween(setup.seed, showNow('kitchen', to), states, from, to)
}

const ids = (frames: readonly Frame[]): string[] => frames.map(({ id }) => id)

async function evening(rate: RoomRate = 'quiet'): Promise<NodeWorld> {
  const world = await openNodeWorld({ scenario: 'live-evening' })
  await world.call('setLive', { body: { rate } })
  return world
}

describe('the lines of a room', () => {
  it('come as time goes by, each once, in order, and are all that was said', async () => {
    const world = await evening('busy')
    const line = await inRoom(world, 'kitchen', { feed: false })
    await line.pass(second)
    const from = line.kept().at(-1)?.at ?? 0
    await line.pass(20 * second)
    const pushed = line.heard.flatMap((event) => (event.type === 'frames' ? event.frames : []))
    expect(new Set(ids(pushed)).size).toBe(pushed.length)
    expect(pushed).toEqual(line.kept())
    const until = (await world.now()) - 1
    expect(pushed.filter(({ at }) => at > from)).toEqual(await said(world, from, until))
    expect(pushed.length).toBeGreaterThan(100)
  })

  it('are told to who comes late by the feed: the last forty, and only what is later when asked', async () => {
    const world = await evening('busy')
    await world.crank(3 * 60 * second)
    const { now, frames } = await world.call('getFeed', { params })
    expect(frames).toHaveLength(40)
    expect(frames).toEqual((await said(world, now - 60 * second, now)).slice(-40))
    const after = frames[30]?.at ?? 0
    const later = await world.call('getFeed', { params, query: { after } })
    expect(later.frames).toEqual(frames.filter(({ at }) => at > after))
    expect((await world.call('getFeed', { params, query: { after: now } })).frames).toEqual([])
    for (const wrong of ['x', '-1', '1.5', 'NaN'])
      expect(
        (await world.api({ method: 'GET', path: '/api/live/rooms/kitchen/feed', query: { after: wrong } })).status,
      ).toBe(400)
  })

  it('are whole again after the line broke three times, late, twice and out of order', async () => {
    const world = await openNodeWorld({ scenario: 'live-dropped' })
    await world.call('setLive', { body: { rate: 'busy' } })
    const line = await inRoom(world)
    const from = (await world.now()) - 1
    await line.pass(30 * second)
    expect(line.drops()).toBe(3)
    expect((await world.call('getWorld')).faults.dropSockets).toBe(0)
    const pushed = line.heard.flatMap((event) => (event.type === 'frames' ? event.frames : []))
    expect(pushed.length).toBeGreaterThan(new Set(ids(pushed)).size)
    expect(pushed).not.toEqual(pushed.toSorted((a, b) => a.at - b.at))
    // What was kept back comes within six turns: nothing older is missing.
    const settled = (await world.now()) - 3 * second
    expect(line.kept().filter(({ at }) => at > from && at <= settled)).toEqual(await said(world, from, settled))
  })

  it('stop when nobody listens, and are not told to who listens to something else', async () => {
    const world = await evening('busy')
    const other = await inRoom(world, 'pavilion', { feed: false }).catch(() => undefined)
    await other?.pass(5 * second)
    expect(other?.heard.filter(({ type }) => type === 'frames')).toEqual([])
    const line = await inRoom(world, 'kitchen', { feed: false })
    await line.pass(2 * second)
    line.close()
    const before = line.heard.length
    await line.pass(3 * second).catch(() => undefined)
    expect(line.heard.slice(before).filter(({ type }) => type === 'frames')).toEqual([])
  })

  it('begin anew where time is moved, and do not bring an hour at once', async () => {
    const world = await evening()
    const line = await inRoom(world, 'kitchen', { feed: false })
    await line.pass(5 * second)
    const before = line.kept().length
    await world.call('setClock', { body: { to: 'by', ms: 30 * 60 * second } })
    await line.pass(second)
    const jumped = await world.now()
    const fresh = line.kept().slice(before)
    expect(fresh.every(({ at }) => at > jumped - 4 * second)).toBe(true)
    await world.call('setClock', { body: { to: 'by', ms: -20 * 60 * second } })
    await line.pass(5 * second)
    const now = await world.now()
    expect(line.kept().some(({ at }) => at > now - 4 * second && at <= now)).toBe(true)
  })

  it('come a thousand in a second when flooded, no more at once than can be read, at any rate of time', async () => {
    const world = await evening('flood')
    const line = await inRoom(world, 'kitchen', { feed: false })
    await line.pass(3 * second)
    const sizes = line.heard.flatMap((event) => (event.type === 'frames' ? [event.frames.length] : []))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(2_000)
    await world.call('setClock', { body: { to: 'rate', rate: 60 } })
    await line.pass(2 * second)
    for (const event of line.heard) if (event.type === 'frames') expect(event.frames.length).toBeLessThanOrEqual(400)
    expect((await world.call('getFeed', { params })).frames).toHaveLength(40)
  })

  it('say what the shopper said, at once', async () => {
    const world = await evening()
    const line = await inRoom(world, 'kitchen', { feed: false })
    await line.pass(second)
    await world.call('sayInRoom', { params, body: { lineId: 'my-line-1', text: 'how long for 200 g?' } })
    await line.pass(second)
    expect(line.kept().find(({ mine }) => mine)).toMatchObject({
      id: 's-my-line-1',
      text: { en: 'how long for 200 g?' },
    })
    await line.pass(7 * second)
    expect(line.kept().find(({ to }) => to === 'my-line-1')).toMatchObject({ k: 'answer', role: 'assistant' })
  })
})
