import { assert, constantFrom, integer, array, property, record } from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '#contract/facts.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import type { Context, Opening } from '#world/service.ts'
import { basketService, type BasketCommand, type BasketState } from './basket-service.ts'
import { basketOf } from './basket-view.ts'
import { catalogueService } from './catalogue-service.ts'
import { checkoutService } from './checkout-service.ts'
import { couponsService } from './coupons-service.ts'
import { checkoutOf } from './checkout-view.ts'
import { dispatchService } from './dispatch-service.ts'
import { identityService } from './identity-service.ts'
import { ordersService } from './orders-service.ts'
import { recallService } from './recall-service.ts'
import { fetchRecords } from './records.ts'
import type { States } from './states.ts'

const now = instantOf('2026-11-09T14:00:00+08:00')
const set = (gtin: string, quantity: number, lot?: string): BasketCommand => ({
  type: 'setBasketLine',
  gtin,
  quantity,
  ...(lot !== undefined && { lot }),
})

/** A shop with only what the basket looks at. */
function shop(opening: Opening = {}) {
  const setup = { seed: 'lantern', startsAt: now, opening }
  const catalogue = catalogueService.initial(setup)
  const basket: BasketState = basketService.initial(setup)
  const recall = recallService.initial(setup)
  const states = {
    catalogue,
    basket,
    recall,
    identity: identityService.initial(setup),
    checkout: checkoutService.initial(setup),
    coupons: couponsService.initial(setup),
    orders: ordersService.initial(setup),
    dispatch: dispatchService.initial(setup),
  } as States
  let seq = 0
  const give = (command: BasketCommand) => {
    const decision = basketService.decide!(basket, command, { now, setup, states } as Context<States>)
    if ('facts' in decision)
      for (const body of decision.facts) basketService.evolve(basket, { ...body, seq: ++seq, at: now } as Fact)
    return decision
  }
  return {
    give,
    basket,
    catalogue,
    states,
    view: () => basketOf(states, now, setup.seed),
    checkout: () => checkoutOf(states, now, setup),
  }
}

describe('the basket', () => {
  beforeAll(() => fetchRecords())

  it('keeps lines in the order they were put in, whatever happens to their number', () => {
    const { give, view } = shop()
    for (const gtin of [gtins.pakChoi, gtins.strawberries, gtins.eggs]) give(set(gtin, 1))
    give(set(gtins.pakChoi, 4))
    expect(view().lines.map(({ product, quantity }) => [product.gtin, quantity])).toEqual([
      [gtins.pakChoi, 4],
      [gtins.strawberries, 1],
      [gtins.eggs, 1],
    ])
    expect(view().count).toBe(6)
  })

  it('remembers the scanned batch through a change of number', () => {
    const { give, basket } = shop()
    give(set(gtins.strawberries, 1, 'HZ-1109-C12'))
    give(set(gtins.strawberries, 2))
    expect(basket.lines).toEqual([{ gtin: gtins.strawberries, quantity: 2, lot: 'HZ-1109-C12' }])
  })

  it('refuses what is unknown, gone, too many, or no whole number', () => {
    const { give, basket } = shop()
    expect(give(set('09521000009998', 1))).toEqual({ refusal: { code: 'productUnknown', gtin: '09521000009998' } })
    expect(give(set('__proto__', 1))).toEqual({ refusal: { code: 'productUnknown', gtin: '__proto__' } })
    expect(give(set('09521000001251', 1))).toEqual({ refusal: { code: 'soldOut', gtin: '09521000001251' } })
    expect(give(set('09521000001091', 5))).toEqual({
      refusal: { code: 'notEnoughStock', gtin: '09521000001091', available: 4 },
    })
    expect(give(set(gtins.pakChoi, 1, 'NO-SUCH-LOT'))).toEqual({
      refusal: { code: 'batchUnknown', gtin: gtins.pakChoi, lot: 'NO-SUCH-LOT' },
    })
    for (const quantity of [-1, 1.5, 21, Number.NaN]) {
      expect(give(set(gtins.pakChoi, quantity))).toEqual({ refusal: { code: 'badRequest', field: 'quantity' } })
    }
    expect(basket.lines).toEqual([])
  })

  it('lets go of anything, also of what is sold out by now, and says nothing about what was not there', () => {
    const { give, basket, catalogue } = shop()
    give(set(gtins.milk, 2))
    catalogue.left[gtins.milk] = 0
    expect(give(set(gtins.eggs, 0))).toEqual({ facts: [] })
    expect(give(set(gtins.milk, 0))).toEqual({ facts: [{ kind: 'basketLineSet', gtin: gtins.milk, quantity: 0 }] })
    expect(basket.lines).toEqual([])
  })

  it('shows a line that ran short or out, prices only the others, and has no quote when none is left', () => {
    const { give, catalogue, view, checkout } = shop()
    give(set(gtins.milk, 3))
    give(set(gtins.eggs, 1))
    give(set(gtins.pakChoi, 1))
    catalogue.left[gtins.milk] = 2
    catalogue.left[gtins.eggs] = 0
    expect(view().lines.map(({ state }) => state)).toEqual(['short', 'soldOut', 'ok'])
    expect(checkout().quote?.lines.map(({ gtin }) => gtin)).toEqual([gtins.pakChoi])
    expect(checkout().count).toBe(5)
    catalogue.left[gtins.pakChoi] = 0
    expect(checkout().quote).toBeUndefined()
    expect(checkout().lines.length).toBe(3)
  })

  it('is emptied by an order, but for what could not be sold', () => {
    const { give, basket } = shop()
    give(set(gtins.milk, 1))
    give(set(gtins.eggs, 1))
    const ordered = { kind: 'orderPlaced', lines: [{ gtin: gtins.eggs, quantity: 1 }], seq: 9, at: now } as Fact
    expect(basketService.evolve(basket, ordered).lines).toEqual([{ gtin: gtins.milk, quantity: 1 }])
  })

  it('never holds more than there is, nor a line of nothing, whatever is asked of it', () => {
    const gtin = constantFrom('09521000001091', '09521000001251', gtins.pakChoi, gtins.eggs, 'nonsense')
    const ask = record({ gtin, quantity: integer({ min: -2, max: 25 }) })
    assert(
      property(array(ask, { maxLength: 30 }), (asked) => {
        const { give, view } = shop()
        for (const { gtin: of, quantity } of asked) give(set(of, quantity))
        const { lines } = view()
        expect(
          lines.every(
            ({ quantity, product, state }) => quantity > 0 && quantity <= Math.min(20, product.stock) && state === 'ok',
          ),
        ).toBe(true)
        expect(new Set(lines.map(({ product }) => product.gtin)).size).toBe(lines.length)
      }),
    )
  })
})
