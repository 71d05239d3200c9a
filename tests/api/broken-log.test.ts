import { describe, expect, it } from 'vitest'
import { openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { memoryStore } from '#world/memory-store.ts'
import type { Row, Store } from '#world/store.ts'

const oneLine = { params: { gtin: gtins.strawberries }, body: { quantity: 2 } }

async function lived(): Promise<Store> {
  const store = memoryStore()
  const shop = await openNodeWorld({ store })
  await shop.call('setBasketLine', oneLine)
  return store
}

describe('a log that cannot be read', () => {
  it.each<[string, Row]>([
    ['skips a fact', { to: 9, facts: [{ kind: 'basketLineSet', gtin: gtins.eggs, quantity: 1, seq: 9, at: 9e12 }] }],
    ['holds no facts at all', { to: 2, facts: 'torn' as unknown as [] }],
  ])('is kept aside and a fresh world opened when it %s', async (_how, torn) => {
    const store = await lived()
    await store.write(async (tx) => {
      const head = await tx.head()
      await tx.append(torn)
      if (head) await tx.putHead({ ...head, seq: torn.to })
    })
    const shop = await openNodeWorld({ store, wallStart: 1e13 })
    const { notice } = await shop.call('getSession')
    expect(notice).toMatchObject({ code: 'logUnreadable' })
    expect(notice?.code === 'logUnreadable' && notice.entries).toBeGreaterThan(0)
    expect((await shop.call('getAside')).log).toContain(gtins.strawberries)
    expect(await shop.call('getBasket')).toMatchObject({ count: 0 })
    await shop.call('setBasketLine', oneLine)
    expect(await shop.call('getBasket')).toMatchObject({ count: 2 })
  })

  it('of another version is kept aside too, never guessed at', async () => {
    const store = await lived()
    await store.write(async (tx) => {
      const head = await tx.head()
      if (head) await tx.putHead({ ...head, version: 99 })
    })
    expect((await (await openNodeWorld({ store })).call('getSession')).notice).toMatchObject({ code: 'logUnreadable' })
  })

  it('is not made of a sound one: the basket is there after opening again', async () => {
    const shop = await openNodeWorld({ store: await lived() })
    expect((await shop.call('getSession')).notice).toBeUndefined()
    expect(await shop.call('getBasket')).toMatchObject({ count: 2 })
    expect(await shop.refuse('getAside')).toEqual({ code: 'nothingAside' })
  })
})

describe('a phone whose storage is full', () => {
  it('says so, loses nothing it had, and goes on when there is room again', async () => {
    const full = { now: false }
    const inner = memoryStore()
    const store: Store = {
      ...inner,
      write: (work) =>
        inner.write((tx) =>
          work({
            ...tx,
            append: async (row) => {
              if (full.now) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
              await tx.append(row)
            },
          }),
        ),
    }
    const shop = await openNodeWorld({ store })
    await shop.call('setBasketLine', oneLine)
    full.now = true
    expect(await shop.refuse('setBasketLine', { ...oneLine, body: { quantity: 5 } })).toEqual({ code: 'storageFull' })
    expect(await shop.call('getBasket')).toMatchObject({ count: 2 })
    full.now = false
    await shop.call('setBasketLine', { ...oneLine, body: { quantity: 5 } })
    expect(await shop.call('getBasket')).toMatchObject({ count: 5 })
  })
})
