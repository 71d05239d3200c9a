import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'

/** A world of its own, of which one file cannot be fetched until `found` is called. */
async function worldWithout(file: string): Promise<{ world: NodeWorld; found: () => void }> {
  vi.resetModules()
  vi.doMock(file, () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  const { openNodeWorld } = await import('#hosts/node.ts')
  return { world: await openNodeWorld(), found: () => vi.doUnmock(file) }
}

const lot = 'HZ-1109-C12'
const origin = { params: { gtin: gtins.strawberries, lot } }
const scanned = { params: { gtin: gtins.strawberries }, body: { quantity: 1, lot } }
const typed = { params: { gtin: gtins.eggs }, body: { quantity: 2 } }

describe('a part of the world that cannot be fetched', () => {
  afterEach(() => {
    vi.doUnmock('#services/origin-judgement.ts')
    vi.doUnmock('#mockhttp/origin-handlers.ts')
    vi.resetModules()
  })

  it('reads as an answer that was lost, and comes when it can be had', async () => {
    const { world, found } = await worldWithout('#mockhttp/origin-handlers.ts')
    const { lost, body } = await world.raw('getOrigin', origin)
    expect([lost, body]).toEqual([true, undefined])
    found()
    expect((await world.call('getOrigin', origin)).lot).toBe(lot)
  })

  it('does not keep home, or a line that names no batch, from being answered', async () => {
    const { world } = await worldWithout('#services/origin-judgement.ts')
    expect((await world.call('getHome')).products.length).toBeGreaterThan(0)
    expect((await world.call('setBasketLine', typed)).count).toBe(2)
    expect((await world.call('getBasket')).count).toBe(2)
  })

  it('changes nothing when a command needs it, and the same command is taken later', async () => {
    const { world, found } = await worldWithout('#services/origin-judgement.ts')
    expect((await world.raw('setBasketLine', scanned)).lost).toBe(true)
    expect((await world.call('getBasket')).count).toBe(0)
    expect(await world.facts()).toEqual([])
    found()
    expect((await world.call('setBasketLine', scanned)).lines[0]?.lot).toBe(lot)
  })
})

describe('a batch in the basket', () => {
  it('is judged by a world that has just been opened again', async () => {
    vi.resetModules()
    const first = await import('#hosts/node.ts')
    const { store, call } = await first.openNodeWorld()
    await call('setBasketLine', scanned)
    vi.resetModules()
    const again = await import('#hosts/node.ts')
    const { call: ask } = await again.openNodeWorld({ store })
    expect((await ask('getBasket')).lines[0]?.lot).toBe(lot)
  })

  it('is there when a scenario that scans one is the first thing opened', async () => {
    vi.resetModules()
    const { openNodeWorld } = await import('#hosts/node.ts')
    const { orders } = await (await openNodeWorld({ scenario: 'recalled-milk' })).call('getOrders')
    expect(orders[0]?.lines.map((line) => line.lot)).toContain('HB-1108-03')
  })
})
