import { assert, constantFrom, integer, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedCoupons } from '#seed/coupons.ts'
import { seedProducts } from '#seed/products.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { couponFor, couponOffers } from './coupons.ts'
import { quoteOf, type Terms, usualTerms } from './pricing.ts'

const home = { id: 'home' }
const line = record({
  gtin: constantFrom(...seedProducts.map(({ gtin }) => gtin)),
  quantity: integer({ min: 1, max: 20 }),
})
const anyTerms = record<Terms>({
  slotId: string(),
  kind: constantFrom('rider', 'nextDay'),
  couponId: constantFrom('best', 'nonsense', null, ...seedCoupons.map(({ id }) => id)),
  wishes: string(),
})
const basket = uniqueArray(line, { selector: ({ gtin }) => gtin, minLength: 1, maxLength: 12 })

describe('a quote', () => {
  it('asks ¥99.78 for two boxes of strawberries, pak choi and eggs', () => {
    const quote = quoteOf(
      [
        { gtin: gtins.strawberries, quantity: 2 },
        { gtin: gtins.pakChoi, quantity: 1 },
        { gtin: gtins.eggs, quantity: 1 },
      ],
      home,
    )
    expect(quote).toMatchObject({
      count: 4,
      goods: { minor: 10948 },
      coupon: { off: { minor: 1000 }, over: { minor: 9900 } },
      nextCoupon: { coupon: { off: { minor: 3000 } }, gap: { minor: 8952 } },
      bag: { minor: 30 },
      delivery: { minor: 0 },
      total: { minor: 9978 },
    })
  })

  it('adds up to the fen, is never negative and never has a fraction', () => {
    assert(
      property(basket, anyTerms, (lines, terms) => {
        const { goods, coupon, bag, delivery, total, lines: priced, count } = quoteOf(lines, home, terms)
        expect(total.minor).toBe(goods.minor - (coupon?.off.minor ?? 0) + bag.minor + delivery.minor)
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
        const { goods, coupon, delivery, nextCoupon } = quoteOf(lines, home)
        expect(delivery.minor).toBe(goods.minor < 4900 ? 600 : 0)
        expect(coupon?.off.minor ?? 0).toBe(goods.minor >= 19900 ? 3000 : goods.minor >= 9900 ? 1000 : 0)
        if (goods.minor >= 19900) expect(nextCoupon).toBeUndefined()
        else expect(goods.minor + nextCoupon!.gap.minor).toBe(nextCoupon!.coupon.over.minor)
      }),
    )
  })

  it('is the same for the same inputs, and has another hash when any of them changes', () => {
    assert(
      property(basket, line, (lines, other) => {
        const quote = quoteOf(lines, home)
        expect(quoteOf(lines, home)).toEqual(quote)
        const more = lines.map((part, i) => (i === 0 ? { ...part, quantity: part.quantity + 1 } : part))
        const fewer = lines.slice(1)
        const swapped = [{ ...other, gtin: other.gtin === lines[0]!.gtin ? gtins.milk : other.gtin }, ...fewer]
        const others = [quoteOf(more, home), quoteOf(fewer, home), quoteOf(lines, { id: 'mother' })]
        if (swapped[0]!.gtin !== lines[0]!.gtin) others.push(quoteOf(swapped, home))
        for (const { hash } of others) expect(hash).not.toBe(quote.hash)
      }),
    )
  })

  it('leaves out what the store does not carry', () => {
    const quote = quoteOf(
      [
        { gtin: '00000000000000', quantity: 3 },
        { gtin: gtins.pakChoi, quantity: 1 },
      ],
      home,
    )
    expect(quote.lines.map(({ gtin }) => gtin)).toEqual([gtins.pakChoi])
    expect(quote.total.minor).toBe(680 + 30 + 600)
  })

  it('covers the time of arrival, the wishes and the coupon with its hash', () => {
    const lines = [{ gtin: gtins.strawberries, quantity: 3 }]
    const quote = quoteOf(lines, home)
    const changes: Partial<Terms>[] = [
      { slotId: 'rider-1' },
      { kind: 'nextDay' },
      { wishes: 'ring' },
      { couponId: null },
    ]
    for (const change of changes) expect(quoteOf(lines, home, { ...usualTerms, ...change }).hash).not.toBe(quote.hash)
  })
})

describe('a coupon', () => {
  const goods = integer({ min: 0, max: 50_000 })
  const kind = constantFrom<'rider' | 'nextDay'>('rider', 'nextDay')

  it('that is applied for you saves more than any other that could be, or as much', () => {
    assert(
      property(goods, kind, (minor, by) => {
        const best = couponFor(minor, by, 'best')?.off.minor ?? 0
        for (const { id, over, off, nextDayOnly } of seedCoupons) {
          const usable = over.minor <= minor && (!nextDayOnly || by === 'nextDay')
          if (usable) expect(off.minor).toBeLessThanOrEqual(best)
          expect(couponFor(minor, by, id)?.id === id).toBe(usable)
        }
        expect(couponFor(minor, by, null)).toBeUndefined()
      }),
    )
  })

  it('is explained: each one once, the best first, how much less a worse one saves, and what is missing to the fen', () => {
    assert(
      property(goods, kind, constantFrom('best', null, ...seedCoupons.map(({ id }) => id)), (minor, by, wanted) => {
        const offers = couponOffers(minor, by, wanted)
        expect(offers.map(({ coupon }) => coupon.id).toSorted()).toEqual(seedCoupons.map(({ id }) => id).toSorted())
        const best = offers.find(({ state }) => state === 'best')
        for (const { coupon, state, less, gap, used } of offers) {
          if (state === 'usable') expect(less!.minor + coupon.off.minor).toBe(best!.coupon.off.minor)
          if (state === 'short') expect(gap!.minor + minor).toBe(coupon.over.minor)
          expect(used).toBe(coupon.id === couponFor(minor, by, wanted)?.id)
        }
      }),
    )
  })

  it('for the van is worth something only when the van comes', () => {
    const state = (by: 'rider' | 'nextDay', minor: number) =>
      couponOffers(minor, by, 'best').find(({ coupon }) => coupon.nextDayOnly)?.state
    expect([state('rider', 7000), state('nextDay', 7000), state('nextDay', 12_000), state('nextDay', 100)]).toEqual([
      'off',
      'best',
      'usable',
      'short',
    ])
  })
})
