import { assert, constantFrom, integer, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedProducts } from '#seed/products.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import { standingCoupons } from './coupon-state.ts'
import { pricedOf, quoteOf, standingTill, type Terms, usualTerms } from './pricing.ts'
import { offered } from './promotions.ts'

const home = { id: 'home' }
const calm = standingTill(instantOf('2026-11-09T14:00:00+08:00'))
const line = record({
  gtin: constantFrom(...seedProducts.map(({ gtin }) => gtin)),
  quantity: integer({ min: 1, max: 20 }),
})
const wantedStore = constantFrom('best', 'nonsense', null, ...standingCoupons.map(({ id }) => id))
const terms = (store: string | null, kind: Terms['kind']): Terms => ({
  ...usualTerms,
  kind,
  wanted: { ...usualTerms.wanted, store },
})
const anyTerms = record({ store: wantedStore, kind: constantFrom<Terms['kind']>('rider', 'nextDay'), wishes: string() })
const basket = uniqueArray(line, { selector: ({ gtin }) => gtin, minLength: 1, maxLength: 12 })
const quote = (lines: readonly { gtin: string; quantity: number }[], change: Partial<Terms> = {}, address = home) =>
  quoteOf(lines, address, { ...usualTerms, ...change }, calm)

describe('a quote', () => {
  it('asks ¥99.78 for two boxes of strawberries, pak choi and eggs', () => {
    const lines = [
      { gtin: gtins.strawberries, quantity: 2 },
      { gtin: gtins.pakChoi, quantity: 1 },
      { gtin: gtins.eggs, quantity: 1 },
    ]
    expect(quote(lines)).toMatchObject({
      count: 4,
      goods: { minor: 10948 },
      discounts: [
        {
          id: 'lane-10-over-99',
          kind: 'store',
          off: { minor: 1000 },
          over: { minor: 9900 },
          shares: [{ off: { minor: 729 } }, { off: { minor: 62 } }, { off: { minor: 209 } }],
        },
      ],
      nudges: [{ id: 'lane-30-over-199', kind: 'store', gap: { minor: 8952 }, off: { minor: 2000 } }],
      saved: { minor: 1000 },
      bag: { minor: 30 },
      delivery: { minor: 0 },
      total: { minor: 9978 },
    })
  })

  it('adds up to the fen, is never negative and never has a fraction', () => {
    assert(
      property(basket, anyTerms, (lines, { store, kind, wishes }) => {
        const told = quoteOf(lines, home, { ...terms(store, kind), wishes }, calm)
        const { goods, discounts, bag, delivery, total, lines: priced, count } = told
        const off = discounts.reduce((sum, discount) => sum + discount.off.minor, 0)
        expect(total.minor).toBe(goods.minor - off + bag.minor + delivery.minor)
        expect(goods.minor).toBe(priced.reduce((sum, part) => sum + part.unitPrice.minor * part.quantity, 0))
        expect(count).toBe(lines.reduce((sum, { quantity }) => sum + quantity, 0))
        for (const money of [goods, bag, delivery, total])
          expect(Number.isSafeInteger(money.minor) && money.minor >= 0).toBe(true)
      }),
    )
  })

  it('rides free from ¥49 of goods and names the gap to the next coupon truly', () => {
    assert(
      property(basket, (lines) => {
        const { goods, discounts, delivery, nudges } = quote(lines)
        expect(delivery.minor).toBe(goods.minor < 4900 ? 600 : 0)
        const off = goods.minor >= 19900 ? 3000 : goods.minor >= 9900 ? 1000 : 0
        expect(discounts.map((discount) => discount.off.minor)).toEqual(off === 0 ? [] : [off])
        if (goods.minor >= 19900) expect(nudges).toEqual([])
        else expect(nudges.map(({ gap, over }) => over.minor - gap.minor)).toEqual([goods.minor])
      }),
    )
  })

  it('is the same for the same inputs, and has another hash when any of them changes', () => {
    assert(
      property(basket, line, (lines, other) => {
        const told = quote(lines)
        expect(quote(lines)).toEqual(told)
        const more = lines.map((part, i) => (i === 0 ? { ...part, quantity: part.quantity + 1 } : part))
        const fewer = lines.slice(1)
        const swapped = [{ ...other, gtin: other.gtin === lines[0]!.gtin ? gtins.milk : other.gtin }, ...fewer]
        const others = [quote(more), quote(fewer), quote(lines, {}, { id: 'mother' })]
        if (swapped[0]!.gtin !== lines[0]!.gtin) others.push(quote(swapped))
        for (const { hash } of others) expect(hash).not.toBe(told.hash)
      }),
    )
  })

  it('leaves out what the store does not carry', () => {
    const told = quote([
      { gtin: '00000000000000', quantity: 3 },
      { gtin: gtins.pakChoi, quantity: 1 },
    ])
    expect(told.lines.map(({ gtin }) => gtin)).toEqual([gtins.pakChoi])
    expect(told.total.minor).toBe(680 + 30 + 600)
  })

  it('covers the time of arrival, the wishes and the coupons with its hash', () => {
    const lines = [{ gtin: gtins.strawberries, quantity: 3 }]
    const told = quote(lines)
    const changes: Partial<Terms>[] = [
      { slotId: 'rider-1' },
      { kind: 'nextDay' },
      { wishes: 'ring' },
      { wanted: { ...usualTerms.wanted, store: null } },
    ]
    for (const change of changes) expect(quote(lines, change).hash).not.toBe(told.hash)
  })

  it('has another price and hash at the first instant of Lantern Night, and says what it was and why', () => {
    const crab = [{ gtin: gtins.hairyCrab, quantity: 2 }]
    const midnight = instantOf('2026-11-11T00:00:00+08:00')
    const [before, after] = [midnight - 1, midnight].map((at) => quoteOf(crab, home, usualTerms, standingTill(at)))
    expect(before?.lines[0]).toMatchObject({ unitPrice: { minor: 5800 } })
    expect(before?.lines[0]?.why).toBeUndefined()
    expect(after?.lines[0]).toMatchObject({ unitPrice: { minor: 3990 }, was: { minor: 5800 }, why: 'night' })
    expect(after?.goods.minor).toBe(7980)
    expect(after?.saved.minor).toBe(2 * 1810)
    expect(after?.hash).not.toBe(before?.hash)
  })

  it('takes the price of an offer for the one thing it is of, over the night’s', () => {
    const lines = [
      { gtin: gtins.hairyCrab, quantity: 1 },
      { gtin: gtins.strawberries, quantity: 1 },
    ]
    const night = instantOf('2026-11-11T00:10:00+08:00')
    const promotions = offered(gtins.hairyCrab, { priceMinor: 3500, why: 'flash' })
    const told = quoteOf(lines, home, usualTerms, { ...standingTill(night), promotions })
    expect(told.lines.map(({ unitPrice, why }) => [unitPrice.minor, why])).toEqual([
      [3500, 'flash'],
      [2990, 'night'],
    ])
  })
})

describe('a standing coupon', () => {
  const kind = constantFrom<Terms['kind']>('rider', 'nextDay')

  it('that is applied for you saves more than any other that could be, or as much', () => {
    assert(
      property(basket, kind, (lines, by) => {
        const used = (store: string | null) => quoteOf(lines, home, terms(store, by), calm).discounts[0]
        const { goods } = quote(lines)
        const best = used('best')?.off.minor ?? 0
        for (const { id, over, off, nextDayOnly } of standingCoupons) {
          const usable = over <= goods.minor && (!nextDayOnly || by === 'nextDay')
          if (usable) expect(off).toBeLessThanOrEqual(best)
          expect(used(id)?.id === id).toBe(usable)
        }
        expect(used(null)).toBeUndefined()
      }),
    )
  })

  it('is explained: each one once, the best first, how much less a worse one saves, and what is missing to the fen', () => {
    assert(
      property(basket, kind, wantedStore, (lines, by, wanted) => {
        const { quote: told, offers } = pricedOf(lines, home, terms(wanted, by), calm)
        expect(offers.map(({ coupon }) => coupon.id).toSorted()).toEqual(standingCoupons.map(({ id }) => id).toSorted())
        const best = offers.find(({ state }) => state === 'best')
        for (const { coupon, state, less, gap, used } of offers) {
          if (state === 'usable') expect(less!.minor + coupon.off.minor).toBe(best!.coupon.off.minor)
          if (state === 'short') expect(gap!.minor + told.goods.minor).toBe(coupon.over.minor)
          expect(used).toBe(coupon.id === told.discounts[0]?.id)
        }
      }),
    )
  })

  it('for the van is worth something only when the van comes', () => {
    const state = (by: Terms['kind'], gtin: string, quantity: number) =>
      pricedOf([{ gtin, quantity }], home, terms('best', by), calm).offers.find(({ coupon }) => coupon.nextDayOnly)
        ?.state
    const { pakChoi, strawberries } = gtins
    expect([
      state('rider', strawberries, 2),
      state('nextDay', strawberries, 2),
      state('nextDay', strawberries, 3),
      state('nextDay', pakChoi, 1),
    ]).toEqual(['off', 'best', 'usable', 'short'])
  })
})
