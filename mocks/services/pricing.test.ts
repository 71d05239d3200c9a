import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedProducts } from '#seed/products.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { quoteOf } from './pricing.ts'

const home = { id: 'home' }
const line = record({
  gtin: constantFrom(...seedProducts.map(({ gtin }) => gtin)),
  quantity: integer({ min: 1, max: 20 }),
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
      property(basket, (lines) => {
        const { goods, coupon, bag, delivery, total, lines: priced, count } = quoteOf(lines, home)
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
})
