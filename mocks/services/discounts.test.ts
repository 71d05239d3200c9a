import { describe, expect, it } from 'vitest'
import type { CouponSlot } from '#contract/coupon.ts'
import { instantOf } from '#world/calendar.ts'
import { type HeldCoupon, seedCouponOf, standingCoupons } from './coupon-state.ts'
import { type Agreed, stackOf } from './discounts.ts'

const night = instantOf('2026-11-11T00:30:00+08:00')
const best: Record<CouponSlot, string | null> = { store: 'best', coupon: 'best', category: 'best', packet: 'best' }
const coupon = (id: string): HeldCoupon => {
  const seed = seedCouponOf(id)
  if (!seed) throw new Error(id)
  return seed
}
const packet = (off: number, id = 'packet-x'): HeldCoupon => ({
  id,
  kind: 'packet',
  names: { en: 'Packet rain', zh: '红包雨' },
  off,
  over: 0,
  from: 'rain',
})
const every = { per: 30_000, minus: 5000 }

/** Crab for 240.00, greens for 83.00, a pan for 300.00. */
const lines = [
  { gtin: 'crab', categoryId: 'seafood', total: 24_000 },
  { gtin: 'greens', categoryId: 'greens', total: 8_300 },
  { gtin: 'pan', categoryId: 'kitchen', total: 30_000 },
]
const stack = (held: readonly HeldCoupon[], change: Partial<Parameters<typeof stackOf>[3]> = {}, of = lines) =>
  stackOf(of, 'rider', best, { now: night, held: [...standingCoupons, ...held], crossStore: every, ...change })
const taken = ({ discounts }: ReturnType<typeof stack>) => discounts.map(({ id, off }) => [id, off.minor])

describe('What is taken off', () => {
  it('comes in the documented order, one of each, and is shared over what the steps before have left', () => {
    const held = [packet(320), coupon('seafood-30-over-199'), coupon('live-kitchen-8-over-59')]
    const told = stack(held)
    expect(told.discounts.map(({ kind, off, times }) => [kind, off.minor, times])).toEqual([
      ['store', 3000, undefined],
      ['coupon', 800, undefined],
      ['crossStore', 10_000, 2],
      ['category', 3000, undefined],
      ['packet', 320, undefined],
    ])
    // Of 623.00: 30.00 is 11.557, 3.997 and 14.446 to the tenth of a fen, and so on with what is left.
    expect(told.discounts.map(({ shares }) => shares.map(({ off }) => off.minor))).toEqual([
      [1156, 400, 1444],
      [308, 107, 385],
      [3852, 1332, 4816],
      [3000],
      [110, 46, 164],
    ])
  })

  it('is every 300 take 50 across everything, as often as it goes, with the gap to the next time', () => {
    const at = (total: number) => stack([], {}, [{ gtin: 'pan', categoryId: 'kitchen', total }])
    expect(taken(at(29_999)).map(([id]) => id)).toEqual(['lane-30-over-199'])
    expect(at(27_700).nudges).toMatchObject([{ kind: 'crossStore', gap: { minor: 2300 }, off: { minor: 5000 } }])
    expect(taken(at(30_000))).toEqual([
      ['lane-30-over-199', 3000],
      ['every-300-50', 5000],
    ])
    expect(at(30_000).nudges).toMatchObject([{ gap: { minor: 30_000 } }])
    expect(taken(at(95_000))[1]).toEqual(['every-300-50', 15_000])
  })

  it('is nothing across the lane outside a sale window, and as the world says inside one', () => {
    expect(taken(stack([], { crossStore: null }))).toEqual([['lane-30-over-199', 3000]])
    expect(taken(stack([], { crossStore: { per: 20_000, minus: 3000 } }))).toEqual([
      ['lane-30-over-199', 3000],
      ['every-200-30', 9000],
    ])
  })

  it('of a voucher comes only from the goods it is for, and only if those are worth enough', () => {
    const greens = stack([coupon('greens-15-over-99')])
    expect(taken(greens)).toEqual([
      ['lane-30-over-199', 3000],
      ['every-300-50', 10_000],
    ])
    expect(greens.offers.at(-1)).toMatchObject({ state: 'short', gap: { minor: 1600 }, used: false })
    expect(greens.nudges[0]).toMatchObject({ id: 'greens-15-over-99', kind: 'category', gap: { minor: 1600 } })
    const seafood = stack([coupon('seafood-30-over-199')]).discounts.at(-1)
    expect(seafood?.shares.map(({ gtin }) => gtin)).toEqual(['crab'])
  })

  it('is never more than is left: a packet worth more takes the rest, and says what it is worth', () => {
    const [one] = stack([packet(4200)], {}, [{ gtin: 'greens', categoryId: 'greens', total: 680 }]).discounts
    expect(one).toMatchObject({ kind: 'packet', off: { minor: 680 }, worth: { minor: 4200 } })
    expect(one?.shares).toEqual([{ gtin: 'greens', off: { minor: 680, currency: 'CNY' } }])
  })

  it('of several coupons of one kind is the one that saves most; another one that is wanted, or none, is taken instead', () => {
    const held = [coupon('follow-kitchen-5-over-39'), coupon('live-kitchen-8-over-59')]
    const choose = (wanted: string | null) =>
      stackOf(lines, 'rider', { ...best, store: null, coupon: wanted }, { now: night, held, crossStore: null })
    expect(taken(choose('best'))).toEqual([['live-kitchen-8-over-59', 800]])
    expect(taken(choose('follow-kitchen-5-over-39'))).toEqual([['follow-kitchen-5-over-39', 500]])
    expect(taken(choose(null))).toEqual([])
    expect(choose('best').offers.map(({ coupon: { id }, state, less }) => [id, state, less?.minor])).toEqual([
      ['live-kitchen-8-over-59', 'best', undefined],
      ['follow-kitchen-5-over-39', 'usable', 300],
    ])
  })

  it('is not what counts only from a later day on', () => {
    const later = { ...coupon('seafood-30-over-199'), validFrom: night + 1 }
    const told = stack([later])
    expect(told.discounts.some(({ kind }) => kind === 'category')).toBe(false)
    expect(told.offers.at(-1)).toMatchObject({ state: 'off', why: 'notYet' })
    expect(stack([{ ...later, validFrom: night }]).discounts.at(-1)?.kind).toBe('category')
  })

  it('of a deposit is its line’s own, set apart before the others and told at its place', () => {
    const agreed: Agreed[] = [
      { id: 'swell', kind: 'depositSwell', gtin: 'crab', minor: 3000 },
      { id: 'paid', kind: 'depositPaid', gtin: 'crab', minor: 2000 },
    ]
    const told = stack([], { agreed, crossStore: null })
    expect(told.discounts.map(({ kind }) => kind)).toEqual(['depositSwell', 'store', 'depositPaid'])
    expect(told.discounts[0]?.shares).toMatchObject([{ gtin: 'crab', off: { minor: 3000 } }])
    // The store's thirty are shared over what the deposit has left: 190.00, 83.00 and 300.00.
    expect(told.discounts[1]?.shares.map(({ off }) => off.minor)).toEqual([995, 434, 1571])
  })
})
