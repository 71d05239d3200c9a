import { memoryStore } from './memory-store.ts'
import type { Store } from './store.ts'
import { World } from './world.ts'
import type { Change } from './changes.ts'
import type { Services } from './fold.ts'
import type { Scenario } from './scenario.ts'
import type { Service } from './service.ts'

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
/** What happens to a line by itself. */
export const steps = ['parcelAccepted', 'riderNearby', 'parcelDelivered'] as const
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
        ? ({ kind, orderId, window: { from: 0, to: 0 }, promise: { by: 0, minutes: 30 } } as const)
        : kind === 'parcelDelivered'
          ? ({ kind, orderId, photo: 'mat' } as const)
          : ({ kind, orderId } as const)
    return { at: first.at, id: orderId, facts: [fact] }
  },
}
/** Both, in their order. */
export const services: Services = { basket, dispatch }
const scenario: Scenario = { name: 'toy', names: { en: '', zh: '' }, startsAt: 1_000, opening: {} }
const busy: Scenario = {
  ...scenario,
  name: 'busy',
  acts: [{ afterMs: 500, service: 'basket', command: { type: 'set', quantity: 1 } as never }],
}
/** Opens in the middle of its own story. */
const late: Scenario = {
  ...scenario,
  name: 'late',
  acts: [0, 9_000].map((afterMs) => ({ afterMs, service: 'basket', command: { type: 'set', quantity: 2 } as never })),
  opensAfterMs: 200_000,
}

/** Opens the toy shop on a cranked clock. */
export function open(store: Store = memoryStore(), seed = 'seed', clock = { wall: 0 }) {
  const scenarioOf = (name: string) => [scenario, busy, late].find((one) => one.name === name)
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
/** Every fact up to now. */
export const facts = async (world: World<never>) => (await world.record()).rows.flatMap((row) => row.facts)

/** Acts and waits: a quantity 1..9 (over 5 is refused), or a wait in ms. */
export type Step = { set: number } | { wait: number }

/** Gives the acts and lets the waits pass. */
export async function walk(shop: ReturnType<typeof open>, plan: Step[]): Promise<void> {
  for (const step of plan) {
    if ('set' in step) await shop.set(step.set)
    else shop.crank(step.wait)
  }
}
