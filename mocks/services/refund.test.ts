import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { partOf, worthOf } from './refund.ts'

/** An order of the story: strawberries twice, pak choi, eggs, ten yuan off. */
const story = {
  lines: [
    { gtin: 'strawberries', quantity: 2, unitPrice: fen(3990), total: fen(7980) },
    { gtin: 'pakChoi', quantity: 1, unitPrice: fen(680), total: fen(680) },
    { gtin: 'eggs', quantity: 1, unitPrice: fen(2288), total: fen(2288) },
  ],
  goods: fen(10_948),
  coupon: { id: 'ten', off: fen(1000), over: fen(9900) },
}

const quotes = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.integer({ min: 0, max: 5000 }),
  )
  .map(([priced, off]) => {
    const lines = priced.map(([each, quantity], n) => ({
      gtin: `g${n}`,
      quantity,
      unitPrice: fen(each),
      total: fen(each * quantity),
    }))
    const goods = lines.reduce((sum, { total }) => sum + total.minor, 0)
    return { lines, goods: fen(goods), coupon: { id: 'c', off: fen(Math.min(off, goods)), over: fen(0) } }
  })

describe('Parts of a line', () => {
  it('are the price of the pieces less their share of the coupon, the last piece with the rounding', () => {
    expect(partOf(story, 'strawberries', 0, 1)).toEqual({ goods: fen(3990), couponShare: fen(364), amount: fen(3626) })
    expect(partOf(story, 'strawberries', 1, 1)).toEqual({ goods: fen(3990), couponShare: fen(365), amount: fen(3625) })
    expect(partOf(story, 'strawberries', 0, 2)?.amount).toEqual(worthOf(story)['strawberries'])
  })

  it('are none of more pieces than are left, of none, and of what is not in the order', () => {
    expect(partOf(story, 'strawberries', 1, 2)).toBeNull()
    expect(partOf(story, 'strawberries', 0, 0)).toBeNull()
    expect(partOf(story, 'strawberries', 0, -1)).toBeNull()
    expect(partOf(story, 'milk', 0, 1)).toBeNull()
  })

  it('add up to the line in whatever parts it comes back, and the lines to goods less coupon', () => {
    fc.assert(
      fc.property(quotes, fc.infiniteStream(fc.integer({ min: 1, max: 4 })), (quote, sizes) => {
        let all = 0
        for (const { gtin, quantity } of quote.lines) {
          let line = 0
          for (let before = 0; before < quantity;) {
            const pieces = Math.min(sizes.next().value ?? 1, quantity - before)
            const part = partOf(quote, gtin, before, pieces)
            expect(part?.amount.minor).toBeGreaterThanOrEqual(0)
            line += part?.amount.minor ?? Number.NaN
            before += pieces
          }
          expect(line).toBe(worthOf(quote)[gtin]?.minor)
          all += line
        }
        expect(all).toBe(quote.goods.minor - quote.coupon.off.minor)
      }),
    )
  })
})
