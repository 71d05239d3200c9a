import { describe, expect, it } from 'vitest'
import type { Fact, FactBody } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import type { Opening } from '#world/service.ts'
import { catalogueService, type CatalogueState } from './catalogue-service.ts'
import { quoteOf, standingTill, usualTerms } from './pricing.ts'
import { shelfOf, unitsLeft } from './stock.ts'
import { usualOrder } from './usual-order.ts'

const now = instantOf('2026-11-09T14:00:00+08:00')
const iceCream = '09521000001251'
const open = (opening: Opening = {}) => catalogueService.initial({ seed: 'lantern', startsAt: now, opening })
const take = (state: CatalogueState, ...bodies: FactBody[]) =>
  bodies.reduce(
    (held, body, i) => catalogueService.evolve(held, { ...body, seq: i + 1, at: now } satisfies Fact),
    state,
  )

const lines = [{ gtin: gtins.hairyCrab, quantity: 20, lot: 'GY-1109-T4' }]
const placed: FactBody = {
  kind: 'orderPlaced',
  orderId: 'o1',
  tradeNo: 't1',
  requestId: 'request-1',
  lines,
  quote: quoteOf(lines, { id: 'home' }, usualTerms, standingTill(0)),
  ...usualOrder,
  window: { from: now, to: now },
}
const paid: FactBody = {
  kind: 'tradePaid',
  tradeNo: 't1',
  orderId: 'o1',
  method: 'balance',
  amount: fen(1),
  authorisedBy: 'pin',
  funds: [],
}
const closed: FactBody = { kind: 'tradeClosed', tradeNo: 't1', orderId: 'o1', because: 'expired' }

describe('the shelf', () => {
  it('has 23 crabs, three once twenty are ordered, and says that it is low', () => {
    expect(shelfOf(open(), gtins.hairyCrab, now)).toEqual({ stock: 23, shelf: 'inStock' })
    expect(shelfOf(take(open(), placed), gtins.hairyCrab, now)).toEqual({ stock: 3, shelf: 'low' })
  })

  it('gets back what was never paid, once', () => {
    expect(unitsLeft(take(open(), placed, closed, closed), gtins.hairyCrab, now)).toBe(23)
  })

  it('gives nothing back of what was paid', () => {
    expect(unitsLeft(take(open(), placed, paid, closed), gtins.hairyCrab, now)).toBe(3)
  })

  it('gets back what was paid and cancelled before the rider had it, but for what was left out as recalled', () => {
    const cancelled: FactBody = { kind: 'orderCancelled', orderId: 'o1', tradeNo: 't1' }
    const leftOut: FactBody = {
      kind: 'itemLeftOut',
      orderId: 'o1',
      gtin: gtins.hairyCrab,
      because: 'recalled',
      recallId: 'R',
    }
    const delivered: FactBody = { kind: 'parcelDelivered', orderId: 'o1', photo: 'mat' }
    expect(unitsLeft(take(open(), placed, paid, cancelled, cancelled), gtins.hairyCrab, now)).toBe(23)
    expect(unitsLeft(take(open(), placed, paid, leftOut, cancelled), gtins.hairyCrab, now)).toBe(3)
    expect(unitsLeft(take(open(), placed, paid, delivered, cancelled), gtins.hairyCrab, now)).toBe(3)
  })

  it('gets back what the rider brings back, once', () => {
    const pickedUp: FactBody = { kind: 'parcelPickedUp', orderId: 'o1', leg: [], stops: [] }
    const returned: FactBody = { kind: 'parcelReturned', orderId: 'o1' }
    expect(unitsLeft(take(open(), placed, paid, pickedUp), gtins.hairyCrab, now)).toBe(3)
    expect(unitsLeft(take(open(), placed, paid, pickedUp, returned, returned), gtins.hairyCrab, now)).toBe(23)
  })

  it('is empty of what a picker does not find, whatever the count said, and less by what comes instead', () => {
    const missing: FactBody = {
      kind: 'itemMissing',
      orderId: 'o1',
      gtin: gtins.hairyCrab,
      until: now,
      otherwise: 'takeOff',
    }
    const swapped: FactBody = {
      kind: 'itemSwapped',
      orderId: 'o1',
      gtin: gtins.hairyCrab,
      for: gtins.eggs,
      quantity: 2,
      back: fen(0),
      because: 'asked',
    }
    const eggs = unitsLeft(open(), gtins.eggs, now)
    const after = take(open(), placed, paid, missing, swapped)
    expect([unitsLeft(after, gtins.hairyCrab, now), unitsLeft(after, gtins.eggs, now)]).toEqual([0, eggs - 2])
    const back = take(after, { kind: 'parcelReturned', orderId: 'o1' })
    expect([unitsLeft(back, gtins.hairyCrab, now), unitsLeft(back, gtins.eggs, now)]).toEqual([0, eggs])
  })

  it('keeps nothing about orders that are settled', () => {
    expect(take(open(), placed, paid).held).toEqual({})
    expect(take(open(), placed, paid, { kind: 'parcelDelivered', orderId: 'o1', photo: 'mat' }).sold).toEqual({})
    expect(take(open(), placed, closed).held).toEqual({})
  })

  it('says when the ice cream comes back, and has it then', () => {
    const sixteen = instantOf('2026-11-09T16:00:00+08:00')
    expect(shelfOf(open(), iceCream, sixteen - 1)).toEqual({ stock: 0, shelf: 'soldOut', backAt: sixteen })
    expect(shelfOf(open(), iceCream, sixteen)).toEqual({ stock: 24, shelf: 'inStock' })
  })

  it('opens as a scenario wants it, and is never less than empty', () => {
    expect(unitsLeft(open({ stock: { [gtins.hairyCrab]: 1 } }), gtins.hairyCrab, now)).toBe(1)
    const state = take(open({ stock: { [gtins.hairyCrab]: 1 } }), placed)
    expect(shelfOf(state, gtins.hairyCrab, now)).toEqual({ stock: 0, shelf: 'soldOut' })
  })

  it('has none of what the store does not carry', () => {
    for (const gtin of ['', '00000000000000', '__proto__', 'constructor']) expect(unitsLeft(open(), gtin, now)).toBe(0)
  })
})
