import type { Fact, FactOf } from '#contract/facts.ts'
import { checkoutOf } from '#services/checkout-view.ts'
import { services } from '#services/registry.ts'
import type { Commands, ServiceName, States } from '#services/states.ts'
import { seedProducts } from '#seed/products.ts'
import { memoryStore } from '#world/memory-store.ts'
import type { Scenario } from '#world/scenario.ts'
import type { Opening } from '#world/service.ts'
import { openStream } from '#world/stream.ts'
import { World } from '#world/world.ts'

const minute = 60_000
const hour = 60 * minute
const gtins = seedProducts.map(({ gtin }) => gtin)

/** How many of a hundred orders come in each hour from seven in the morning on: lunch, and a longer dinner. */
const byHour = [2, 4, 5, 6, 11, 13, 8, 5, 5, 7, 12, 11, 6, 3, 2]

/** A big store, with people enough for its dinner, goods without end, and somebody who can pay for all of it. */
export const bigStore: Opening = {
  balanceMinor: 1e12,
  stock: Object.fromEntries(gtins.map((gtin) => [gtin, 1e9])),
  staff: { pickers: 24, riders: 60 },
}

export interface DayBooks {
  orders: number
  delivered: number
  /** At the door by the end of the window that was promised before paying. */
  kept: number
  /** Not at the door in time, and what was paid for each. */
  late: { orderId: string; lateMs: number; paid: number }[]
  /** How many orders anything was paid for. */
  paidFor: number
  facts: Fact[]
  ms: number
}

/** Lives one day of a store from seven to midnight with so many orders, and keeps its books. */
export async function liveDay(count = 1000, opening: Opening = bigStore): Promise<DayBooks> {
  const startsAt = Date.parse('2026-11-10T07:00:00+08:00')
  const day: Scenario = { name: 'whole-day', names: { en: 'A day', zh: '一天' }, startsAt, opening }
  let wall = 0
  const world = new World<States>({
    services,
    store: memoryStore(),
    wall: () => wall,
    scenario: () => day,
    first: { scenario: day.name, seed: 'day' },
  })
  const began = performance.now()
  let n = 0
  for (const [at, chance] of arrivals(count)) {
    wall = at
    const orderId = await order(world, chance)
    n += 1
    // What is promised counts in everybody who waits: only what nobody could know makes an order late.
    if (n % 40 === 0) await strike(world, { kind: 'noRider', orderId, minutes: 15 })
  }
  wall = 17 * hour
  await world.look()
  const ms = performance.now() - began
  return { ...booksOf((await world.record()).rows.flatMap((row) => row.facts)), ms }
}

/** Makes something go wrong with one of them. */
async function strike(world: World<States>, what: Omit<Commands['incident'], 'type'>): Promise<void> {
  const command: Commands['incident'] = { type: 'declareIncident', ...what }
  const struck = await world.act('incident', command)
  if ('refusal' in struck) throw new Error(`nothing went wrong: ${JSON.stringify(struck.refusal)}`)
}

/** When the orders come, in ms since opening, each with a chance of its own. */
function arrivals(count: number): [at: number, chance: number][] {
  const { unit } = openStream('day', 'arrivals', String(count))
  const all = byHour.reduce((sum, one) => sum + one, 0)
  const times = byHour.flatMap((share, place) =>
    Array.from({ length: Math.round((count * share) / all) }, () => (place + unit()) * hour),
  )
  while (times.length < count) times.push(5 * hour + unit() * hour)
  return times
    .slice(0, count)
    .toSorted((a, b) => a - b)
    .map((at) => [Math.round(at), unit()])
}

async function order(world: World<States>, chance: number): Promise<string> {
  const act = <S extends ServiceName>(service: S, command: Commands[S]) => world.act(service, command)
  const many = 1 + Math.floor(chance * 6)
  for (let n = 0; n < many; n += 1) {
    const gtin = gtins[Math.floor(chance * 9973 + n * 7) % gtins.length] ?? ''
    await act('basket', { type: 'setBasketLine', gtin, quantity: 1 + (n % 2) })
  }
  const { states, now, setup, seq } = await world.look()
  const { quote, address } = checkoutOf(states, now, setup)
  const placing = {
    requestId: `day-${seq}`,
    quoteHash: quote?.hash ?? '',
    addressId: address.id,
    door: 'bell',
  } as const
  const placed = await act('orders', { type: 'placeOrder', ...placing })
  const made = 'facts' in placed ? placed.facts.find((fact) => fact.kind === 'orderPlaced') : undefined
  if (made?.kind !== 'orderPlaced') throw new Error(`nobody could order: ${JSON.stringify(placed)}`)
  const authorisation = { by: 'pin', matches: true } as const
  const paying = { tradeNo: made.tradeNo, attemptId: `day-pays-${seq}`, method: 'balance' } as const
  const paid = await act('pay', { type: 'payTrade', ...paying, amount: made.quote.total, authorisation })
  if ('refusal' in paid) throw new Error(`nobody could pay: ${JSON.stringify(paid.refusal)}`)
  return made.orderId
}

function booksOf(facts: Fact[]): Omit<DayBooks, 'ms'> {
  const of = <K extends Fact['kind']>(kind: K) =>
    facts.filter((fact): fact is Extract<Fact, FactOf<K>> => fact.kind === kind)
  const doors = new Map(of('riderReachedDoor').map(({ orderId, at }) => [orderId, at]))
  const paid = new Map<string, number>()
  for (const { orderId, amount } of of('waitMoneyPaid')) paid.set(orderId, (paid.get(orderId) ?? 0) + amount.minor)
  const promised = of('parcelAccepted')
  const late = promised.flatMap(({ orderId, window }) => {
    const lateMs = (doors.get(orderId) ?? Infinity) - window.to
    return lateMs > 0 ? [{ orderId, lateMs, paid: paid.get(orderId) ?? 0 }] : []
  })
  return {
    orders: of('tradePaid').length,
    delivered: of('parcelDelivered').length,
    kept: promised.length - late.length,
    late,
    paidFor: paid.size,
    facts,
  }
}
