import { describe, expect, it } from 'vitest'
import type { PushEvent } from '#contract/push.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { connectPush } from '#mockhttp/push-topics.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { minute, openShopper } from '../support/shopper.ts'

/** Lets what was promised be said. */
const spoken = () => new Promise<void>((done) => setImmediate(done))

async function listening(topics: string[]) {
  const world = await openNodeWorld()
  const heard: PushEvent[] = []
  const line = connectPush(world.world, (event) => heard.push(event))
  await spoken()
  line.receive(JSON.stringify({ type: 'subscribe', topics }))
  return { world, heard, line }
}

describe('the push line', () => {
  it('says hello with the clock', async () => {
    const { heard, world } = await listening([])
    expect(heard).toEqual([expect.objectContaining({ type: 'hello', now: await world.now() })])
  })

  it('says what changed in the topics asked for, and nothing of the others', async () => {
    const { heard, world } = await listening(['basket'])
    await world.call('setBasketLine', { params: { gtin: gtins.strawberries }, body: { quantity: 2 } })
    await world.call('chooseAddress', { body: { addressId: 'no such' } }).catch(() => undefined)
    await spoken()
    expect(heard.slice(1)).toEqual([expect.objectContaining({ type: 'changed', topics: ['basket'] })])
  })

  it('tells of a new rate and of a new epoch to everybody, and nothing once it is closed', async () => {
    const { heard, world, line } = await listening([])
    await world.call('setClock', { body: { to: 'rate', rate: 60 } })
    await spoken()
    await world.call('setScenario', { body: { scenario: 'double-eleven-eve' } })
    await spoken()
    expect(heard.slice(1).map(({ type }) => type)).toEqual(['timeChanged', 'epochChanged'])
    expect(heard.at(-1)).toMatchObject({ route: '/lantern-night' })
    line.close()
    await world.call('resetWorld')
    await spoken()
    expect(heard).toHaveLength(3)
  })

  it('bears what is not JSON, not a subscription, or far too much', async () => {
    const { world, line, heard } = await listening(['basket'])
    const much = Array.from({ length: 500 }, (_, i) => `trade:${i}`)
    for (const said of ['', '{', '[]', '{"type":"steer"}', JSON.stringify({ type: 'subscribe', topics: much })])
      line.receive(said)
    await world.call('setBasketLine', { params: { gtin: gtins.eggs }, body: { quantity: 1 } })
    await spoken()
    expect(heard.at(-1)).toMatchObject({ topics: ['basket'] })
  })

  it('tells of a delivery as time goes by, without anybody asking', async () => {
    const shopper = await openShopper()
    const order = await shopper.order()
    await shopper.pay(order.tradeNo)
    const heard: PushEvent[] = []
    const line = connectPush(shopper.world.world, (event) => heard.push(event))
    line.receive(JSON.stringify({ type: 'subscribe', topics: [`parcel:${order.id}`] }))
    await shopper.world.crank(30 * minute)
    await spoken()
    expect(heard.some((event) => event.type === 'changed' && event.topics.includes(`parcel:${order.id}`))).toBe(true)
  })
})
