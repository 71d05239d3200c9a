import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryStore } from './memory-store.ts'
import type { Store } from './store.ts'
import { type Change, World } from './world.ts'
import { freshFold, record, type Services, settle } from './fold.ts'
import type { Scenario } from './scenario.ts'
import type { Service, Setup } from './service.ts'

/** A shop of two services: one sets lines, the other delivers each line in three steps whose times are drawn by chance. */
interface Lines {
  total: number
}
interface Parcels {
  open: Record<string, { step: number; at: number }>
  done: string[]
}
const basket: Service<Lines, { type: 'set'; quantity: number }, unknown> = {
  initial: () => ({ total: 0 }),
  evolve: (state, fact) => {
    if (fact.kind === 'basketLineSet') state.total += fact.quantity
    return state
  },
  decide: (state, command) =>
    command.quantity > 5 || state.total > 40
      ? { refusal: { code: 'basketEmpty' } }
      : { facts: [{ kind: 'basketLineSet', gtin: String(state.total), quantity: command.quantity }] },
}
const steps = ['parcelAccepted', 'riderNearby', 'parcelDelivered'] as const
const dispatch: Service<Parcels, never, unknown> = {
  initial: () => ({ open: {}, done: [] }),
  evolve: (state, fact) => {
    if (fact.kind === 'basketLineSet') state.open[`o${fact.seq}`] = { step: 0, at: fact.at }
    if (fact.kind === 'parcelAccepted' || fact.kind === 'riderNearby')
      state.open[fact.orderId] = { step: fact.kind === 'riderNearby' ? 2 : 1, at: fact.at }
    if (fact.kind === 'parcelDelivered') {
      delete state.open[fact.orderId]
      state.done.push(fact.orderId)
    }
    return state
  },
  next: (state, { stream }) => {
    const dues = Object.entries(state.open).map(([orderId, { step, at }]) => ({
      orderId,
      step,
      at: at + stream(`${orderId}:${step}`).int(0, 60_000),
    }))
    const first = dues.toSorted((a, b) => a.at - b.at || (a.orderId < b.orderId ? -1 : 1))[0]
    if (!first) return null
    const kind = steps[first.step] ?? 'parcelDelivered'
    const { orderId } = first
    const fact =
      kind === 'parcelAccepted'
        ? ({ kind, orderId, pickerId: 'p', window: { from: 0, to: 0 } } as const)
        : ({ kind, orderId } as const)
    return { at: first.at, id: orderId, facts: [fact] }
  },
}
const services: Services = { basket, dispatch }
const scenario: Scenario = { name: 'toy', names: { en: '', zh: '' }, startsAt: 1_000, opening: {} }
const busy: Scenario = {
  ...scenario,
  name: 'busy',
  acts: [{ afterMs: 500, service: 'basket', command: { type: 'set', quantity: 1 } as never }],
}

function open(store: Store = memoryStore(), seed = 'seed', clock = { wall: 0 }) {
  const scenarioOf = (name: string) => [scenario, busy].find((one) => one.name === name)
  const world = new World<{ basket: Lines; dispatch: Parcels }>({
    services,
    store,
    wall: () => clock.wall,
    scenario: scenarioOf,
    first: { scenario: 'toy', seed },
  })
  const changes: Change[] = []
  world.listen((change) => changes.push(change))
  const crank = (ms: number) => (clock.wall += ms)
  const set = (quantity: number, epoch?: number) => world.act('basket', { type: 'set', quantity } as never, epoch)
  const states = async () => JSON.stringify((await world.look()).states)
  return { world, store, clock, changes, crank, set, states }
}
const facts = async (world: World<never>) => (await world.record()).rows.flatMap((row) => row.facts)

/** Acts and waits: a quantity 1..9 (over 5 is refused), or a wait in ms. */
const steps$ = fc.array(
  fc.oneof(
    fc.record({ set: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ wait: fc.integer({ min: 0, max: 90_000 }) }),
  ),
  { maxLength: 25 },
)
async function walk(shop: ReturnType<typeof open>, plan: ({ set: number } | { wait: number })[]): Promise<void> {
  for (const step of plan) {
    if ('set' in step) await shop.set(step.set)
    else shop.crank(step.wait)
  }
}

describe('the world', () => {
  it('gives the same log for the same seed and acts, however often somebody looks', async () => {
    await fc.assert(
      fc.asyncProperty(steps$, fc.string(), async (plan, seed) => {
        const [a, b] = [open(memoryStore(), seed), open(memoryStore(), seed)]
        await Promise.all([a.world.look(), b.world.look()])
        await walk(a, plan)
        for (const step of plan) {
          await walk(b, [step])
          await b.world.look()
        }
        await a.world.look()
        expect(await facts(b.world as never)).toEqual(await facts(a.world as never))
      }),
      { numRuns: 60 },
    )
  })

  it('folds anew to the state it lives with', async () => {
    await fc.assert(
      fc.asyncProperty(steps$, async (plan) => {
        const shop = open()
        await walk(shop, plan)
        const live = await shop.states()
        expect(await open(shop.store, 'seed', shop.clock).states()).toBe(live)
      }),
      { numRuns: 60 },
    )
  })

  it('settles in two steps as in one', () => {
    const setup: Setup = { seed: 's', startsAt: 0, opening: {} }
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50_000 }), { maxLength: 8 }),
        fc.nat(200_000),
        fc.nat(200_000),
        (orders, a, b) => {
          const folded = (times: number[]) => {
            const fold = freshFold(services, setup)
            for (const at of orders.toSorted((x, y) => x - y)) {
              settle(services, fold, setup, at)
              record(services, fold, at, [{ kind: 'basketLineSet', gtin: 'g', quantity: 1 }])
            }
            const settled = times.flatMap((until) => settle(services, fold, setup, until))
            return { settled, states: JSON.stringify(fold.states) }
          }
          const [early, late] = a < b ? [a, b] : [b, a]
          expect(folded([early, late])).toEqual(folded([late]))
        },
      ),
    )
  })

  it('changes nothing when it refuses', async () => {
    const shop = open()
    await shop.set(3)
    const before = [await shop.states(), (await facts(shop.world as never)).length]
    const acted = await shop.set(6)
    expect(acted).toMatchObject({ refusal: { code: 'basketEmpty' } })
    expect([await shop.states(), (await facts(shop.world as never)).length]).toEqual(before)
    expect(await shop.world.act('nobody', { type: 'x' })).toMatchObject({ refusal: { code: 'unknownRoute' } })
  })

  it('is exact when time is dragged back and forward', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps$,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
        async (plan, drags) => {
          const shop = open()
          await walk(shop, plan)
          const end = (await shop.world.look()).now
          await shop.world.setClock({ to: 'rate', rate: 0 })
          const [live, log] = [await shop.states(), await facts(shop.world as never)]
          for (const part of drags) {
            const at = Math.floor(1_000 + (end - 1_000) * part)
            await shop.world.setClock({ to: 'instant', at })
            expect(await facts(shop.world as never)).toEqual(log.filter((fact) => fact.at <= at))
            const other = open(shop.store, 'seed', shop.clock)
            expect(await other.states()).toBe(await shop.states())
          }
          await shop.world.setClock({ to: 'instant', at: end })
          expect(await shop.states()).toBe(live)
          expect(await facts(shop.world as never)).toEqual(log)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('forgets the future only when somebody acts in the past', async () => {
    const shop = open()
    await shop.set(1)
    shop.crank(10_000)
    await shop.set(2)
    await shop.world.setClock({ to: 'instant', at: 5_000 })
    expect((await shop.world.look()).states.basket.total).toBe(1)
    shop.crank(20_000)
    expect((await shop.world.look()).states.basket.total).toBe(3)
    await shop.world.setClock({ to: 'instant', at: 5_000 })
    await shop.set(4)
    shop.crank(20_000)
    expect((await shop.world.look()).states.basket.total).toBe(5)
  })

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

  it('makes a moment that opens to the same log elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(steps$, async (plan) => {
        const shop = open()
        await walk(shop, plan)
        const { moment } = await shop.world.record('/orders')
        const elsewhere = open(memoryStore(), 'other')
        await elsewhere.world.look()
        expect(await elsewhere.world.open(moment)).not.toHaveProperty('refusal')
        expect(await facts(elsewhere.world as never)).toEqual(await facts(shop.world as never))
        expect((await elsewhere.world.look()).head.route).toBe('/orders')
      }),
      { numRuns: 40 },
    )
  })

  it('never runs back by itself when the wall clock is set back', async () => {
    const shop = open()
    shop.crank(60_000)
    const before = (await shop.world.look()).now
    shop.crank(-3_600_000)
    expect((await shop.world.look()).now).toBe(before)
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
