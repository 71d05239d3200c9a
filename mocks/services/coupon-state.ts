import type { CouponFrom, CouponKind, CouponSlot } from '#contract/coupon.ts'
import type { Fact, FactOf } from '#contract/facts.ts'
import type { Money } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { gameNames, packetNames, type SeedCoupon, seedCoupons } from '#seed/coupons.ts'
import { validOf, wonUntil } from './coupon-terms.ts'
import { ownEntry } from './own-entry.ts'

/** That somebody has a coupon. What came out of packets and games has its worth here, the others in the seed. */
export interface ClaimRecord {
  at: Instant
  from: CouponFrom
  validFrom: Instant
  validTo: Instant
  kind?: 'packet' | 'game'
  offMinor?: number
}

/** What was opened in a rain. */
export interface OpenedRecord {
  openId: string
  packets: number[]
  isAll: boolean
  amount: Money
  couponId: string
}

/** What the shopper claimed, by coupon; which order has it; what was opened, by rain. */
export interface CouponsState {
  claims: Record<string, ClaimRecord>
  usedBy: Record<string, string>
  opened: Record<string, OpenedRecord>
}

/** A coupon somebody has, as prices are reckoned with it. */
export interface HeldCoupon extends SeedCoupon {
  validFrom?: Instant
  validTo?: Instant
  claimedAt?: Instant
}

const slots: Record<CouponKind, CouponSlot> = {
  standing: 'store',
  store: 'coupon',
  live: 'coupon',
  follow: 'coupon',
  category: 'category',
  packet: 'packet',
  game: 'packet',
}

/** Which of an order's slots a coupon takes. */
export const slotOf = ({ kind }: Pick<SeedCoupon, 'kind'>): CouponSlot => slots[kind]

/** What everybody has at any time. */
export const standingCoupons: readonly HeldCoupon[] = seedCoupons.filter(({ kind }) => kind === 'standing')

/** A coupon that is given out by this shop, by its id. */
export const seedCouponOf = (couponId: string): SeedCoupon | undefined => seedCoupons.find(({ id }) => id === couponId)

/** What somebody claimed, as a coupon. Undefined for what this shop no longer gives out. */
export function claimedCoupon(couponId: string, claim: ClaimRecord): HeldCoupon | undefined {
  const { at: claimedAt, from, validFrom, validTo, kind, offMinor } = claim
  const when = { claimedAt, from, validFrom, validTo }
  if (kind === undefined || offMinor === undefined) {
    const seed = seedCouponOf(couponId)
    return seed && { ...seed, ...when }
  }
  const names = kind === 'packet' ? packetNames : gameNames
  return { id: couponId, kind, names, off: offMinor, over: 0, ...when }
}

/** The coupons an order can take, or soon: what stands, and what is claimed, not over and in no order. */
export function heldCoupons({ claims, usedBy }: CouponsState, now: Instant): HeldCoupon[] {
  const mine = Object.entries(claims).flatMap(([id, claim]) =>
    usedBy[id] === undefined && now < claim.validTo ? (claimedCoupon(id, claim) ?? []) : [],
  )
  return [...standingCoupons, ...mine]
}

/** Folds a fact into what the shopper has, in place. */
export function evolveCoupons(state: CouponsState, fact: Fact): CouponsState {
  switch (fact.kind) {
    case 'couponClaimed': {
      const { couponId, at, from, validFrom, validTo } = fact
      claim(state, couponId, { at, from, validFrom, validTo })
      break
    }
    case 'hostFollowed':
      follow(state, fact)
      break
    case 'packetsOpened': {
      const { rainId, openId, packets, isAll, amount, couponId, validTo, at } = fact
      state.opened[rainId] ??= { openId, packets, isAll, amount, couponId }
      claim(state, couponId, { at, from: 'rain', validFrom: at, validTo, kind: 'packet', offMinor: amount.minor })
      break
    }
    case 'roundEnded': {
      const { coupon, at } = fact
      const won = { at, from: 'game', validFrom: at, validTo: wonUntil(at), kind: 'game' } as const
      if (coupon) claim(state, coupon.couponId, { ...won, offMinor: coupon.off.minor })
      break
    }
    case 'orderPlaced':
      for (const { id } of fact.quote.discounts) if (ownEntry(state.claims, id)) state.usedBy[id] ??= fact.orderId
      break
    case 'tradeClosed':
    case 'orderCancelled':
    case 'parcelCalledOff':
    case 'parcelReturned':
      giveBack(state, fact.orderId)
      break
    default:
  }
  return state
}

/** Once per person: what was claimed before stays as it is. */
function claim(state: CouponsState, couponId: string, record: ClaimRecord): void {
  if (ownEntry(state.claims, couponId)) return
  state.claims[couponId] = record
}

/** Following for the first time brings what the room gives to those who follow. */
function follow(state: CouponsState, { at, roomId, follow: isOn }: FactOf<'hostFollowed'>): void {
  const coupon = seedCoupons.find(({ kind, room }) => kind === 'follow' && room === roomId)
  if (isOn && coupon) claim(state, coupon.id, { at, from: 'follow', ...validOf(coupon, at) })
}

/** Nothing of the order stays bought: its coupons are the shopper's again. */
function giveBack(state: CouponsState, orderId: string): void {
  for (const [id, usedBy] of Object.entries(state.usedBy)) if (usedBy === orderId) delete state.usedBy[id]
}
