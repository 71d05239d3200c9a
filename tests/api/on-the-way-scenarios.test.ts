import { describe, expect, it } from 'vitest'
import type { Fact } from '#contract/facts.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { deliveryScenarios } from '#scenarios/delivery.ts'
import { openMoneyBook } from '../support/money-book.ts'
import { hour } from '../support/shopper.ts'

const underWay = deliveryScenarios.filter(({ acts }) => acts)
/** How each story ends when nobody does anything, and a fact that is still to come where it opens. */
const endings: Record<string, { still: Fact['kind']; end: Fact['kind'] }> = {
  'very-early': { still: 'riderReachedDoor', end: 'parcelDelivered' },
  'late-12': { still: 'rideDelayed', end: 'parcelDelivered' },
  'out-of-stock-1': { still: 'itemMissing', end: 'parcelDelivered' },
  'substitution-timeout': { still: 'itemMissing', end: 'parcelDelivered' },
  'no-courier': { still: 'noRiderYet', end: 'parcelDelivered' },
  'wrong-address': { still: 'parcelUnreachable', end: 'parcelReturned' },
  unreachable: { still: 'doorCalled', end: 'parcelReturned' },
  refused: { still: 'parcelRefused', end: 'parcelReturned' },
  underweight: { still: 'itemPicked', end: 'parcelDelivered' },
  'courier-gps-lost': { still: 'riderWentQuiet', end: 'parcelDelivered' },
}

describe('a scenario of the way', () => {
  it.each(underWay.map(({ name }) => [name]))(
    '%s opens with a paid order before its story, whatever the seed, and comes to an end with the books right',
    async (scenario) => {
      const {
        startsAt,
        opening,
        route = '',
      } = underWay.find(({ name }) => name === scenario) ?? { startsAt: 0, opening: {} }
      for (const seed of ['lantern', 'journey', 'a', 'b', 'c', 'd', 'e', 'f']) {
        const world = await openNodeWorld({ scenario, seed })
        const { orders } = await world.call('getOrders')
        expect(orders).toHaveLength(1)
        expect(route).toBe(`/orders/${orders[0]?.id}`)
        const before = (await world.facts()).map(({ kind }) => kind)
        const { still, end } = endings[scenario] ?? { still: undefined, end: 'parcelDelivered' }
        if (still) expect(before).not.toContain(still)
        await world.crank(2 * hour)
        const facts = await world.facts()
        const kinds = facts.map(({ kind }) => kind)
        if (still) expect(kinds).toContain(still)
        expect(kinds.filter((kind) => kind === 'parcelDelivered' || kind === 'parcelReturned')).toEqual([end])
        const book = openMoneyBook(opening, startsAt)
        for (const fact of facts) book.take(fact)
        const { states } = await world.world.look()
        expect(states.pay.ledger.balances).toEqual(book.balances)
      }
    },
  )

  it('says the rain and the rush before anything is ordered', async () => {
    const rain = await openNodeWorld({ scenario: 'rain-45' })
    expect((await rain.call('getHome')).promise).toMatchObject({ minutes: 45, because: 'rain' })
    const rush = await openNodeWorld({ scenario: 'rush-hour' })
    const { minutes, because } = (await rush.call('getHome')).promise
    expect([minutes > 30, because]).toEqual([true, 'rush'])
  })
})
