import { checkoutOf } from '#services/checkout-view.ts'
import { services } from '#services/registry.ts'
import type { Commands, ServiceName, States } from '#services/states.ts'
import { seedProducts } from '#seed/products.ts'
import type { Scenario } from '#world/scenario.ts'
import type { Store } from '#world/store.ts'
import { World } from '#world/world.ts'

const gtins = seedProducts.map(({ gtin }) => gtin)

/** A shop that never sells out and a wallet that never empties, so that a life of any length can be lived in it. */
const endless: Scenario = {
  name: 'endless',
  names: { en: 'Endless', zh: '无尽' },
  startsAt: Date.parse('2026-11-09T13:58:00+08:00'),
  opening: { balanceMinor: 1e12, stock: Object.fromEntries(gtins.map((gtin) => [gtin, 1e9])) },
}

export interface Life {
  world: World<States>
  /** Lives until the log holds so many facts: baskets filled, orders paid, parcels delivered. */
  until(facts: number): Promise<void>
  /** One more command of a shopper. */
  command(): Promise<void>
  /** Turns the wall clock on, ms. */
  crank(ms: number): void
}

/** Opens the world over a store, on a cranked clock. */
export function liveIn(store: Store, wall = { now: 0 }): Life {
  const world = new World<States>({
    services,
    store,
    wall: () => wall.now,
    scenario: () => endless,
    first: { scenario: 'endless', seed: 'bench' },
  })
  const act = <S extends ServiceName>(service: S, command: Commands[S]) => world.act(service, command)
  let turns = 0
  const command = async (): Promise<void> => {
    turns += 1
    const gtin = gtins[turns % gtins.length] ?? ''
    await act('basket', { type: 'setBasketLine', gtin, quantity: 1 + (turns % 3) })
  }
  const shop = async (): Promise<void> => {
    await command()
    await command()
    const look = await world.look()
    const { quote, address } = checkoutOf(look.states, look.now, look.setup)
    const placed = await act('orders', {
      type: 'placeOrder',
      requestId: `bench-${turns}`,
      quoteHash: quote?.hash ?? '',
      addressId: address.id,
      door: 'bell',
    })
    const order = 'facts' in placed ? placed.facts.find((fact) => fact.kind === 'orderPlaced') : undefined
    if (order?.kind !== 'orderPlaced') throw new Error(`the bench could not order: ${JSON.stringify(placed)}`)
    const { tradeNo, quote: agreed } = order
    const authorisation = { by: 'pin', matches: true } as const
    const attemptId = `bench-pays-${turns}`
    await act('pay', { type: 'payTrade', tradeNo, attemptId, method: 'balance', amount: agreed.total, authorisation })
    wall.now += 40 * 60_000
  }
  return {
    world,
    command,
    crank: (ms) => void (wall.now += ms),
    until: async (facts) => {
      while ((await world.look()).seq < facts) await shop()
    },
  }
}
