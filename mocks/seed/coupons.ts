import type { CouponFrom, CouponKind } from '#contract/coupon.ts'
import type { Names } from '#contract/names.ts'
import type { SlotKind } from '#contract/order.ts'
import { named, type CategoryId } from './seed-product.ts'

/** A coupon as it is given out; amounts in fen. */
export interface SeedCoupon {
  id: string
  kind: CouponKind
  names: Names
  off: number
  over: number
  categories?: readonly CategoryId[]
  room?: string
  nextDayOnly?: true
  from?: CouponFrom
  /** How many there are for everybody, each evening. */
  cap?: number
}

const everything = named('Anything', '全场', 'Tout')
const kitchen = named('Lane Kitchen', '里巷厨房', 'Cuisine de l’allée')

/** What everybody has at any time, by what must be spent first. Nothing of it is used up; of these one goes with an order. */
const standing: readonly SeedCoupon[] = [
  { id: 'van-5-over-59', kind: 'standing', names: everything, off: 500, over: 5900, nextDayOnly: true },
  { id: 'lane-10-over-99', kind: 'standing', names: everything, off: 1000, over: 9900 },
  { id: 'lane-30-over-199', kind: 'standing', names: everything, off: 3000, over: 19_900 },
]

/** What is claimed, or comes by itself for following. */
const claimed: readonly SeedCoupon[] = [
  {
    id: 'live-kitchen-8-over-59',
    kind: 'live',
    names: kitchen,
    off: 800,
    over: 5900,
    room: 'kitchen',
    from: 'room',
    cap: 300,
  },
  {
    id: 'follow-kitchen-5-over-39',
    kind: 'follow',
    names: kitchen,
    off: 500,
    over: 3900,
    room: 'kitchen',
    from: 'follow',
  },
  {
    id: 'seafood-30-over-199',
    kind: 'category',
    names: named('Seafood', '海鲜', 'Mer'),
    off: 3000,
    over: 19_900,
    categories: ['seafood'],
    from: 'home',
  },
  {
    id: 'greens-15-over-99',
    kind: 'category',
    names: named('Fruit and greens', '果蔬', 'Fruits et légumes'),
    off: 1500,
    over: 9900,
    categories: ['fruit', 'greens'],
    from: 'home',
  },
]

export const seedCoupons: readonly SeedCoupon[] = [...standing, ...claimed]

/** What is in a packet, and what was won, by name. */
export const packetNames = named('Packet rain', '红包雨', 'Pluie d’enveloppes')
export const gameNames = named('Lantern game', '点灯游戏', 'Jeu des lanternes')

/** What is in a packet at least and at most, in fen, in steps of ten; small ones are the more. */
export const packetMinor = { from: 20, to: 120 }
/** How many of a rain's packets people hit. */
export const packetHits = { from: 18, to: 26 }

/** One paper bag for every order, in fen. */
export const bagMinor = 30
/** Bringing it, in fen: by rider, or by van the next day; and the goods from which it is free. */
export const deliveryMinor: Record<SlotKind, number> = { rider: 600, nextDay: 300 }
export const freeDeliveryFromMinor = 4900
