import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import type { Discount } from '#contract/order.ts'
import { partOf, sharesByDiscount, worthOf } from './refund.ts'
import { sharesOf } from './shares.ts'

/** What takes so much off the lines of the story, in their order. */
const taken = (id: string, parts: readonly number[]): Discount => ({
  id,
  kind: 'store',
  off: fen(parts.reduce((sum, part) => sum + part, 0)),
  shares: parts.map((part, i) => ({ gtin: ['strawberries', 'pakChoi', 'eggs'][i] ?? '', off: fen(part) })),
})

/** An order of the story: strawberries twice, pak choi, eggs, ten yuan off. */
const story = {
  lines: [
    { gtin: 'strawberries', quantity: 2, unitPrice: fen(3990), total: fen(7980) },
    { gtin: 'pakChoi', quantity: 1, unitPrice: fen(680), total: fen(680) },
    { gtin: 'eggs', quantity: 1, unitPrice: fen(2288), total: fen(2288) },
  ],
  goods: fen(10_948),
  discounts: [taken('ten', [729, 62, 209])],
}

/** Lines of any price, and up to three discounts that take what there is of them. */
const quotes = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 3 }),
  )
  .map(([priced, offs]) => {
    const lines = priced.map(([each, quantity], n) => ({
      gtin: `g${n}`,
      quantity,
      unitPrice: fen(each),
      total: fen(each * quantity),
    }))
    const rest = lines.map(({ total }) => total.minor)
    const discounts = offs.map((wanted, n): Discount => {
      const off = Math.min(
        wanted,
        rest.reduce((sum, left) => sum + left, 0),
      )
      const shares = sharesOf(off, rest).map((share, i) => {
        rest[i] = (rest[i] ?? 0) - share
        return { gtin: `g${i}`, off: fen(share) }
      })
      return { id: `d${n}`, kind: 'coupon', off: fen(off), shares }
    })
    const goods = lines.reduce((sum, { total }) => sum + total.minor, 0)
    return { lines, goods: fen(goods), discounts }
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

  it('add up to the line in whatever parts it comes back, and the lines to goods less what was taken off', () => {
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
        expect(all).toBe(quote.discounts.reduce((left, { off }) => left - off.minor, quote.goods.minor))
      }),
    )
  })
})

describe('The share of a part', () => {
  const order = { ...story, discounts: [taken('ten', [729, 62, 209]), taken('packet', [100, 0, 40])] }

  it('is told by discount, in proportion to what each took, and is together what the part says', () => {
    const part = partOf(order, 'strawberries', 0, 1)
    expect(part?.couponShare.minor).toBe(Math.floor((729 + 100) / 2))
    const shares = sharesByDiscount(order, [{ gtin: 'strawberries', couponShare: part?.couponShare ?? fen(0) }])
    expect(shares).toEqual([
      { id: 'ten', share: fen(364) },
      { id: 'packet', share: fen(50) },
    ])
  })

  it('names no discount that took nothing of it', () => {
    const couponShare = partOf(order, 'pakChoi', 0, 1)?.couponShare ?? fen(0)
    expect(sharesByDiscount(order, [{ gtin: 'pakChoi', couponShare }])).toEqual([{ id: 'ten', share: fen(62) }])
  })
})
