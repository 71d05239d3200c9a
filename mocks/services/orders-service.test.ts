import { describe, expect, it } from 'vitest'
import type { Fact, FactBody } from '#contract/facts.ts'
import { seedAddresses } from '#seed/people.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { freshFold, record, type Services } from '#world/fold.ts'
import { decide } from '#world/replay.ts'
import type { Setup } from '#world/service.ts'
import { checkoutOf } from './checkout-view.ts'
import { services } from './registry.ts'
import type { States } from './states.ts'

const startsAt = 1_794_204_000_000

/** A world with this much stock and this basket, as somebody sees it; `sell` takes stock away behind their back. */
function shop(stock: Record<string, number>, basket: Record<string, number>) {
  const setup: Setup = { seed: 'lantern', startsAt, opening: { stock } }
  const fold = freshFold(services as Services, setup)
  const states = fold.states as unknown as States
  const tell = (bodies: FactBody[]): Fact[] => record(services as Services, fold, startsAt, bodies)
  tell(Object.entries(basket).map(([gtin, quantity]) => ({ kind: 'basketLineSet', gtin, quantity })))
  const command = (quoteHash = checkoutOf(states, startsAt, setup).quote?.hash ?? 'none') => ({
    type: 'placeOrder',
    requestId: 'request-1',
    quoteHash,
    addressId: seedAddresses[0].id,
    door: 'bell',
  })
  return {
    command,
    sell: (gtin: string, left: number) => void (states.catalogue.left[gtin] = left),
    place: (asked = command()) => decide(services as Services, fold, setup, 'orders', asked, startsAt),
  }
}

const { strawberries, eggs, milk } = gtins
const basket = { [strawberries]: 2, [eggs]: 1 }

describe('Placing an order', () => {
  it('names what was sold out since the price was shown', () => {
    const { command, place, sell } = shop({}, basket)
    const seen = command()
    sell(strawberries, 0)
    expect(place(seen)).toEqual({ refusal: { code: 'soldOut', gtin: strawberries } })
  })

  it('says how many are left when too few are', () => {
    const { command, place, sell } = shop({}, basket)
    const seen = command()
    sell(strawberries, 1)
    expect(place(seen)).toEqual({ refusal: { code: 'notEnoughStock', gtin: strawberries, available: 1 } })
  })

  it('takes what can be sold when the person saw that the rest was gone', () => {
    const { place, sell } = shop({}, { ...basket, [milk]: 1 })
    sell(strawberries, 0)
    sell(milk, 0)
    expect(place()).toMatchObject({ facts: [{ kind: 'orderPlaced', lines: [{ gtin: eggs, quantity: 1 }] }] })
  })

  it('takes nothing when all of it is gone, seen or not', () => {
    const { command, place, sell } = shop({}, basket)
    for (const gtin of [strawberries, eggs]) sell(gtin, 0)
    expect(command().quoteHash).toBe('none')
    expect(place()).toEqual({ refusal: { code: 'soldOut', gtin: strawberries } })
  })

  it('promises a window that ends within thirty minutes of paying at once', () => {
    const decision = shop({}, basket).place()
    const [placed] = 'facts' in decision ? decision.facts : []
    if (placed?.kind !== 'orderPlaced') throw new Error('not placed')
    expect(placed.window.to).toBeLessThanOrEqual(startsAt + 30 * 60_000)
  })
})
