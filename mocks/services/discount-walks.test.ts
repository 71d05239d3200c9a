import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CouponSlot } from '#contract/coupon.ts'
import { DiscountKind, type Quote } from '#contract/order.ts'
import { seedCoupons } from '#seed/coupons.ts'
import { seedProducts } from '#seed/products.ts'
import { instantOf } from '#world/calendar.ts'
import { type HeldCoupon, slotOf, standingCoupons } from './coupon-state.ts'
import type { Agreed } from './discounts.ts'
import { pricedOf, standingTill, type Terms, type Till, usualTerms } from './pricing.ts'
import { offered } from './promotions.ts'
import { partOf, sharesByDiscount, worthOf } from './refund.ts'

/** `npm run soak` walks more of them. */
const walks = Number(process.env.WALKS ?? 400)

const line = fc.record({
  gtin: fc.constantFrom(...seedProducts.map(({ gtin }) => gtin)),
  quantity: fc.integer({ min: 1, max: 20 }),
})
const basket = fc.uniqueArray(line, { selector: ({ gtin }) => gtin, minLength: 1, maxLength: 8 })

/** Times in and between the sale windows, at their edges, and in the night. */
const times = [
  '2026-10-31T23:59:59+08:00',
  '2026-11-01T00:00:00+08:00',
  '2026-11-03T23:59:59+08:00',
  '2026-11-04T00:00:00+08:00',
  '2026-11-09T14:00:00+08:00',
  '2026-11-10T23:59:59+08:00',
  '2026-11-11T00:00:00+08:00',
  '2026-11-11T23:59:59+08:00',
  '2026-11-12T00:00:00+08:00',
].map(instantOf)

/** Packets and won coupons of any worth; coupons of any threshold, for anything or some aisles, some of them not yet counting. */
const anyCoupon = fc
  .record({
    kind: fc.constantFrom('store', 'live', 'follow', 'category', 'packet', 'game' as const),
    off: fc.integer({ min: 1, max: 40_000 }),
    over: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60_000 })),
    categories: fc.subarray(['seafood', 'fruit', 'greens', 'dairy', 'kitchen'] as const, { minLength: 1 }),
    isLater: fc.boolean(),
  })
  .map(({ categories, isLater, ...rest }) => ({ ...rest, ...(rest.kind === 'category' && { categories }), isLater }))
const held = fc.tuple(fc.subarray([...seedCoupons]), fc.array(anyCoupon, { maxLength: 4 }))
const wanted = fc.constantFrom('best', 'best', 'best', null, 'c0', 'c1', 'lane-10-over-99', 'greens-15-over-99')

const world = fc.record({
  basket,
  now: fc.constantFrom(...times),
  held,
  kind: fc.constantFrom<Terms['kind']>('rider', 'nextDay'),
  wanted: fc.record({ store: wanted, coupon: wanted, category: wanted, packet: wanted }),
  cross: fc.constantFrom(undefined, null, { per: 10_000, minus: 9000 }, { per: 999, minus: 333 }),
  offer: fc.option(fc.integer({ min: 1, max: 9000 })),
  deposit: fc.option(fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }))),
})
type Walk = typeof world extends fc.Arbitrary<infer T> ? T : never

function tillIn({ basket: lines, now, held: [seeds, others], cross, offer, deposit }: Walk): Till {
  const coupons: HeldCoupon[] = others.map(({ isLater, ...coupon }, i) => ({
    id: `c${i}`,
    names: { en: '', zh: '' },
    ...coupon,
    ...(isLater && { validFrom: now + 1 }),
  }))
  const gtin = lines[0]?.gtin ?? ''
  const agreed: Agreed[] = (deposit ?? []).map((minor, i) => ({
    id: `a${i}`,
    kind: i === 0 ? 'depositSwell' : 'depositPaid',
    gtin,
    minor,
  }))
  return {
    ...standingTill(now, cross === undefined ? {} : { crossStore: cross }),
    held: [...new Set([...standingCoupons, ...seeds]), ...coupons],
    agreed,
    ...(offer !== null && { promotions: offered(gtin, { priceMinor: offer, why: 'flash' }) }),
  }
}

/** Lines come back in pieces, in any order; each piece is one number of the walk. */
function takeBack(quote: Quote, order: readonly number[]): number {
  const left = quote.lines.map(({ gtin, quantity }) => ({ gtin, quantity, before: 0 }))
  let back = 0
  for (let step = 0; left.some(({ before, quantity }) => before < quantity); step++) {
    const open = left.filter(({ before, quantity }) => before < quantity)
    const at = order[step % order.length] ?? 0
    const one = open[at % open.length]
    if (!one) break
    const pieces = 1 + (at % (one.quantity - one.before))
    const part = partOf(quote, one.gtin, one.before, pieces)
    if (!part) throw new Error('a piece that was bought has no part')
    expect(part.amount.minor).toBeGreaterThanOrEqual(0)
    expect(part.amount.minor).toBe(part.goods.minor - part.couponShare.minor)
    const told = sharesByDiscount(quote, [{ gtin: one.gtin, couponShare: part.couponShare }])
    expect(sumOf(told.map(({ share }) => share.minor))).toBe(part.couponShare.minor)
    one.before += pieces
    back += part.amount.minor
  }
  return back
}

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0)

it('takes off in the documented order, never below nothing, shared to the fen, and gives back exactly what was paid', () => {
  fc.assert(
    fc.property(world, fc.array(fc.nat(997), { minLength: 1, maxLength: 12 }), (walk, order) => {
      const till = tillIn(walk)
      const terms: Terms = { ...usualTerms, kind: walk.kind, wanted: walk.wanted }
      const { quote, offers } = pricedOf(walk.basket, { id: 'home' }, terms, till)
      const { discounts, goods, lines } = quote
      const off = sumOf(discounts.map((discount) => discount.off.minor))

      expect(off).toBeLessThanOrEqual(goods.minor)
      expect(quote.total.minor).toBe(goods.minor - off + quote.bag.minor + quote.delivery.minor)
      expect(quote.total.minor).toBeGreaterThan(0)
      expect(pricedOf(walk.basket, { id: 'home' }, terms, till).quote).toEqual(quote)

      // One of each kind, in the order of the kinds.
      const places = discounts.map(({ kind }) => DiscountKind.options.indexOf(kind))
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))

      // Shares are of lines there are, each once, positive, together the discount; no line is worth less than nothing.
      for (const { shares, off: whole, worth } of discounts) {
        expect(sumOf(shares.map((share) => share.off.minor))).toBe(whole.minor)
        expect(shares.every((share) => Number.isSafeInteger(share.off.minor) && share.off.minor > 0)).toBe(true)
        expect(new Set(shares.map(({ gtin }) => gtin)).size).toBe(shares.length)
        if (worth) expect(worth.minor).toBeGreaterThan(whole.minor)
      }
      const worth = worthOf(quote)
      for (const { gtin } of lines) expect(worth[gtin]?.minor).toBeGreaterThanOrEqual(0)

      fairSlots(walk, till, quote, offers)
      expect(takeBack(quote, order)).toBe(goods.minor - off)
    }),
    { numRuns: walks },
  )
}, 3_600_000)

/** What is in the price was reached, is for its lines, counts by now, and is the best of its slot unless another was wanted. */
function fairSlots(walk: Walk, till: Till, quote: Quote, offers: ReturnType<typeof pricedOf>['offers']): void {
  const aisleOf = (gtin: string) => seedProducts.find((product) => product.gtin === gtin)?.categoryId
  const goodsFor = (coupon: HeldCoupon): number =>
    sumOf(
      quote.lines
        .filter(({ gtin }) => !coupon.categories || coupon.categories.some((one) => one === aisleOf(gtin)))
        .map(({ total }) => total.minor),
    )
  for (const slot of ['store', 'coupon', 'category', 'packet'] satisfies CouponSlot[]) {
    const discount = quote.discounts.find(({ kind }) => kind === slot)
    const coupons = till.held.filter((coupon) => slotOf(coupon) === slot)
    const coupon = coupons.find(({ id }) => id === discount?.id)
    const mine = offers.filter((offer) => offer.slot === slot)
    expect(mine.map((offer) => offer.coupon.id).toSorted()).toEqual(coupons.map(({ id }) => id).toSorted())
    expect(mine.filter(({ used }) => used).map((offer) => offer.coupon.id)).toEqual(discount ? [discount.id] : [])
    if (walk.wanted[slot] === null) expect(discount).toBeUndefined()
    for (const { coupon: other, gap, state } of mine) {
      const seen = coupons.find(({ id }) => id === other.id)
      if (state === 'short' && seen) expect(goodsFor(seen) + (gap?.minor ?? 0)).toBe(seen.over)
    }
    if (!discount || !coupon) continue
    expect(goodsFor(coupon)).toBeGreaterThanOrEqual(coupon.over)
    expect(coupon.validFrom ?? 0).toBeLessThanOrEqual(walk.now)
    expect(coupon.nextDayOnly && walk.kind !== 'nextDay').toBeFalsy()
    expect(discount.off.minor).toBeLessThanOrEqual(coupon.off)
    const bestSaves = Math.max(...mine.map(({ saves }) => saves?.minor ?? 0))
    if (walk.wanted[slot] !== coupon.id) expect(discount.off.minor).toBe(bestSaves)
  }
  const { crossStore } = till
  const cross = quote.discounts.find(({ kind }) => kind === 'crossStore')
  if (!crossStore) expect(cross).toBeUndefined()
  else {
    const times = Math.floor(quote.goods.minor / crossStore.per)
    expect(cross?.times ?? times).toBe(times)
    expect((cross?.worth ?? cross?.off)?.minor ?? 0).toBe(cross ? times * crossStore.minus : 0)
  }
}

it('says truly what would be saved with so much more', () => {
  const till = (now: number): Till => ({ ...standingTill(now), held: seedCoupons })
  fc.assert(
    fc.property(basket, fc.constantFrom(...times), (lines, now) => {
      const before = pricedOf(lines, { id: 'home' }, usualTerms, till(now)).quote
      for (const { kind, gap, off } of before.nudges) {
        if (kind === 'category') continue
        // One more thing of exactly that price, of an aisle no voucher is for.
        const extra = seedProducts.find(
          ({ gtin, categoryId }) => categoryId === 'pantry' && !lines.some((line) => line.gtin === gtin),
        )
        if (!extra) continue
        const promotions: Till['promotions'] = (gtin, at) =>
          gtin === extra.gtin ? { priceMinor: gap.minor } : till(now).promotions(gtin, at)
        const more = [...lines, { gtin: extra.gtin, quantity: 1 }]
        const after = pricedOf(more, { id: 'home' }, usualTerms, { ...till(now), promotions }).quote
        const saved = (quote: Quote) => sumOf(quote.discounts.map((discount) => discount.off.minor))
        expect(saved(after)).toBeGreaterThanOrEqual(saved(before) + off.minor)
      }
    }),
    { numRuns: Math.min(walks, 2000) },
  )
}, 3_600_000)
