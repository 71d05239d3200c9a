import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '#contract/facts.ts'
import { freshFold, record, settle } from './fold.ts'
import { memoryStore } from './memory-store.ts'
import type { Setup } from './service.ts'
import { facts, open, services, walk } from './toy-shop.ts'

const steps$ = fc.array(
  fc.oneof(
    fc.record({ set: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ wait: fc.integer({ min: 0, max: 90_000 }) }),
  ),
  { maxLength: 25 },
)

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
      { numRuns: Number(process.env.RUNS ?? 60) },
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
      { numRuns: Number(process.env.RUNS ?? 60) },
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

  it('settles what is due at one instant in the order of the services', () => {
    const setup: Setup = { seed: 's', startsAt: 0, opening: {} }
    const once = (orderId: string) => ({
      initial: () => ({ done: false }),
      evolve: (state: { done: boolean }, fact: Fact) => ({
        done: state.done || ('orderId' in fact && fact.orderId === orderId),
      }),
      next: (state: { done: boolean }) =>
        state.done ? null : { at: 10, id: orderId, facts: [{ kind: 'riderNearby' as const, orderId }] },
    })
    const pair = { first: once('b'), second: once('a') }
    const settled = settle(pair, freshFold(pair, setup), setup, 10)
    expect(settled.map((fact) => 'orderId' in fact && fact.orderId)).toEqual(['b', 'a'])
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
      { numRuns: Number(process.env.RUNS ?? 60) },
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
})
