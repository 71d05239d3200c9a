import { expect } from 'vitest'
import type { Answer, Input } from '#contract/endpoints.ts'
import type { Fact, FactKind, FactOf } from '#contract/facts.ts'
import type { IncidentKind } from '#contract/incident.ts'
import { scenarioNamed } from '#scenarios/scenarios.ts'
import type { Opening } from '#world/service.ts'
import { openMoneyBook } from './money-book.ts'
import { openedWith } from './opened-with.ts'
import { hour, minute, openShopper, type Shopper, storyBasket } from './shopper.ts'

export type Parcel = Answer<'getParcel'>

/** Somebody whose order is paid, and what can be seen of it. */
export interface OnTheWay extends Omit<Shopper, 'order'> {
  order: Answer<'placeOrder'>
  paidAt: number
  /** The balance before anything was ordered, in fen. */
  before: number
  parcel: () => Promise<Parcel>
  orderNow: () => Promise<Answer<'getOrder'>>
  facts: <K extends FactKind>(kind: K) => Promise<FactOf<K>[]>
  /** Lets time pass until there is a fact of a kind (one more, for `more`); throws when two hours bring none. */
  until: <K extends FactKind>(kind: K) => Promise<FactOf<K>>
  strike: (kind: IncidentKind, minutes?: number) => Promise<Answer<'declareIncident'>>
  choose: (choice: Input<'answerTrouble'>['body']['choice']) => Promise<Parcel>
  /** Every fact is right by books that know no service, and the wallet says what they say. */
  balanced: () => Promise<void>
  stock: (gtin: string) => Promise<number>
  /** Orders and pays the same once more, lets an hour pass, and gives the number of that order. */
  again: () => Promise<string>
}

/** Opens a world in memory, orders and pays. `change` is told when the order is placed. */
export async function onTheWay({
  opening = {},
  lines,
  door = 'bell',
  scenario = openedWith(opening),
}: {
  opening?: Opening
  lines?: Record<string, number>
  door?: 'bell' | 'leave'
  scenario?: string
} = {}): Promise<OnTheWay> {
  const shopper = await openShopper({ scenario })
  const { world } = shopper
  const before = await shopper.balance()
  await shopper.put(lines ?? storyBasket)
  const order = await world.call('placeOrder', await shopper.wish({ door }))
  await shopper.pay(order.tradeNo)
  const params = { orderId: order.id }
  const facts = async <K extends FactKind>(kind: K): Promise<FactOf<K>[]> =>
    (await world.facts()).filter((fact): fact is Extract<Fact, FactOf<K>> => fact.kind === kind)
  return {
    ...shopper,
    order,
    before,
    paidAt: await world.now(),
    parcel: () => world.call('getParcel', { params }),
    orderNow: () => world.call('getOrder', { params }),
    facts,
    async until(kind) {
      const had = (await facts(kind)).length
      for (let passed = 0; passed < 240; passed++) {
        const found = (await facts(kind))[had]
        if (found) return found
        await world.crank(minute / 2)
      }
      throw new Error(`two hours without ${kind}`)
    },
    strike: (kind, minutes) =>
      world.call('declareIncident', {
        body: { kind, orderId: order.id, ...(minutes !== undefined && { minutes }) },
      }),
    choose: (choice) => world.call('answerTrouble', { params, body: { choice } }),
    async balanced() {
      const { opening: opened = {}, startsAt = 0 } = scenarioNamed(scenario) ?? {}
      const book = openMoneyBook(opened, startsAt)
      for (const fact of await world.facts()) book.take(fact)
      const { states } = await world.world.look()
      expect(states.pay.ledger.balances).toEqual(book.balances)
    },
    async again() {
      await shopper.put(lines ?? storyBasket)
      const next = await world.call('placeOrder', await shopper.wish({ door }))
      await shopper.pay(next.tradeNo)
      await world.crank(hour)
      return next.id
    },
    stock: async (gtin) => (await world.call('getProduct', { params: { gtin } })).product.stock,
  }
}
