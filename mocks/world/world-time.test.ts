import { describe, expect, it } from 'vitest'
import { memoryStore } from './memory-store.ts'
import { steps, open, facts } from './toy-shop.ts'

describe('the world, moved in time and shared', () => {
  it('lets two tabs write one log without losing anything', async () => {
    const clock = { wall: 0 }
    const store = memoryStore()
    const [a, b] = [open(store, 'seed', clock), open(store, 'seed', clock)]
    await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? a : b).set(1)))
    expect((await a.world.look()).states.basket.total).toBe(30)
    expect(await b.states()).toBe(await a.states())
    expect((await facts(a.world as never)).filter((fact) => fact.kind === 'basketLineSet')).toHaveLength(30)
  })

  it('drops in one tab the future that another tab has cut off', async () => {
    const clock = { wall: 0 }
    const store = memoryStore()
    const [a, b] = [open(store, 'seed', clock), open(store, 'seed', clock)]
    await a.set(1)
    a.crank(10_000)
    await a.set(2)
    await a.world.setClock({ to: 'instant', at: 2_000 })
    expect((await b.world.look()).states.basket.total).toBe(1)
    await a.set(5)
    a.crank(30_000)
    expect((await b.world.look()).states.basket.total).toBe(6)
    expect(await b.states()).toBe(await a.states())
  })

  it('refuses commands given to a world that has since been rewound or reset', async () => {
    const shop = open()
    const { head } = await shop.world.look()
    await shop.world.open({ scenario: 'busy', seed: 'x' })
    expect(await shop.set(1, head.epoch)).toMatchObject({ refusal: { code: 'worldMoved' } })
    const now = (await shop.world.look()).head.epoch
    expect(now).toBe(head.epoch + 1)
    expect(await shop.set(1, now)).toHaveProperty('facts')
  })

  it('opens a scenario with its acts, and refuses an unknown one or a damaged moment without losing the log', async () => {
    const shop = open()
    await shop.set(2)
    expect(await shop.world.open({ scenario: 'nowhere', seed: 's' })).toMatchObject({
      refusal: { code: 'scenarioUnknown' },
    })
    const refusedAct = { at: 2_000, service: 'basket', command: { type: 'set', quantity: 9 } }
    expect(await shop.world.open({ scenario: 'toy', seed: 's', acts: [refusedAct] })).toMatchObject({
      refusal: { code: 'momentUnreadable' },
    })
    expect((await shop.world.look()).states.basket.total).toBe(2)
    await shop.world.open({ scenario: 'busy', seed: 's' })
    expect((await shop.world.look()).states.basket.total).toBe(1)
  })

  it('opens in the middle of a scenario’s story, what was before lying behind for good', async () => {
    const shop = open()
    await shop.world.open({ scenario: 'late', seed: 's' })
    const opened = await shop.world.look()
    expect([opened.now, opened.states.basket.total]).toEqual([201_000, 4])
    // Both lines were put in, and brought, at their times: nothing waited for the opening.
    expect((await facts(shop.world as never)).map(({ at }) => at)[0]).toBe(1_000)
    expect(opened.states.dispatch.done).toHaveLength(2)
    await shop.world.setClock({ to: 'instant', at: 1_500 })
    expect((await shop.world.look()).now).toBe(201_000)
    shop.crank(5_000)
    await shop.set(1)
    const { moment } = await shop.world.record()
    const elsewhere = open()
    await elsewhere.world.open(moment)
    expect(await facts(elsewhere.world as never)).toEqual(await facts(shop.world as never))
    expect(await elsewhere.world.open({ ...moment, now: 200_999 })).toHaveProperty('refusal')
  })

  it('never runs back by itself when the wall clock is set back', async () => {
    const shop = open()
    shop.crank(60_000)
    const before = (await shop.world.look()).now
    shop.crank(-3_600_000)
    expect((await shop.world.look()).now).toBe(before)
  })

  it('is where it was for somebody who opens it again after the wall clock was set back', async () => {
    const shop = open()
    shop.crank(60_000)
    await shop.world.setClock({ to: 'rate', rate: 1 })
    await shop.set(2)
    shop.crank(-3_600_000)
    const again = open(shop.store, 'seed', shop.clock)
    expect((await again.world.look()).states.basket.total).toBe(2)
  })

  it('keeps what is done right after the clock was stopped, though the wall clock went on meanwhile', async () => {
    let reads = 0
    const ticking = {
      get wall() {
        return (reads += 1)
      },
      set wall(_) {},
    }
    const shop = open(memoryStore(), 'seed', ticking)
    await shop.world.setClock({ to: 'rate', rate: 0 })
    await shop.set(2)
    const again = open(shop.store, 'seed', ticking)
    expect((await again.world.look()).states.basket.total).toBe(2)
  })

  it('carries in a moment what people did, not what the scenario did for them', async () => {
    const shop = open()
    await shop.world.open({ scenario: 'busy', seed: 's' })
    shop.crank(5_000)
    await shop.set(2)
    const { moment } = await shop.world.record()
    expect(moment.acts).toHaveLength(1)
    const elsewhere = open()
    await elsewhere.world.open(moment)
    expect((await elsewhere.world.look()).states.basket.total).toBe(3)
  })

  it('tells listeners of facts, of time and of a new epoch, and whose doing it was', async () => {
    const clock = { wall: 0 }
    const store = memoryStore()
    const [a, b] = [open(store, 'seed', clock), open(store, 'seed', clock)]
    await a.world.look()
    await b.world.look()
    await a.set(1)
    clock.wall += 10
    await a.world.setClock({ to: 'rate', rate: 60 })
    await b.world.look()
    await a.world.setClock({ to: 'instant', at: 1_000 })
    await b.world.look()
    expect(a.changes.filter((c) => c.own).map((c) => c.what)).toEqual(['facts', 'time', 'epoch'])
    expect(b.changes.map((c) => [c.what, c.own])).toEqual([
      ['time', false],
      ['facts', false],
      ['epoch', false],
    ])
  })

  it('goes to what is due next, and says so when nothing is', async () => {
    const shop = open()
    expect(await shop.world.setClock({ to: 'next' })).toMatchObject({ refusal: { code: 'nothingAhead' } })
    await shop.set(1)
    for (const kind of steps) {
      await shop.world.setClock({ to: 'next' })
      expect((await facts(shop.world as never)).at(-1)?.kind).toBe(kind)
    }
  })

  it('knows when to wake: never while paused, sooner when time runs fast', async () => {
    const shop = open()
    await shop.set(1)
    const calm = shop.world.wakeIn()
    await shop.world.setClock({ to: 'rate', rate: 10 })
    expect(shop.world.wakeIn()).toBeCloseTo(calm / 10)
    await shop.world.setClock({ to: 'rate', rate: 0 })
    expect(shop.world.wakeIn()).toBe(Infinity)
  })
})
