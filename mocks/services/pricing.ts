import type { Choices, CouponOffer } from '#contract/checkout.ts'
import type { Address } from '#contract/identity.ts'
import { fen } from '#contract/money.ts'
import type { Quote, QuoteLine, SlotKind } from '#contract/order.ts'
import type { Instant } from '#contract/time.ts'
import { bagMinor, deliveryMinor, freeDeliveryFromMinor } from '#seed/coupons.ts'
import { crossStore } from '#seed/festival.ts'
import { seedProductOf } from '#seed/products.ts'
import type { Setup } from '#world/service.ts'
import { type CouponsState, heldCoupons, standingCoupons } from './coupon-state.ts'
import { type Offers, type Stack, stackOf, type Wanted } from './discounts.ts'
import { type Promotion, type Promotions, standingPromotions } from './promotions.ts'
import { saleWindowAt } from './sale-calendar.ts'

export interface PricedLine {
  gtin: string
  quantity: number
}

/** What prices hold at the instant somebody asks, and what can be taken off them. */
export interface Till extends Offers {
  promotions: Promotions
}

/** What every so many fen of goods take off in the sale windows of a world; null where nothing does. */
export const crossStoreOf = ({ crossStore: own }: Setup['opening']): Till['crossStore'] =>
  own === undefined ? crossStore : own

/** What holds at `now` for somebody who has claimed nothing. */
export const standingTill = (now: Instant, opening: Setup['opening'] = {}): Till => ({
  now,
  held: standingCoupons,
  crossStore: saleWindowAt(now) === undefined ? null : crossStoreOf(opening),
  promotions: standingPromotions,
})

/** What holds at `now` for the shopper, with every coupon of theirs. */
export const tillOf = (coupons: CouponsState, now: Instant, opening: Setup['opening']): Till => ({
  ...standingTill(now, opening),
  held: heldCoupons(coupons, now),
})

/** FNV-1a over UTF-16 units, twice with different starts, as 16 hex digits: tells quotes apart, keeps no secret. */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}

function lineOf({ gtin, quantity }: PricedLine, { promotions, now }: Till): QuoteLine[] {
  const product = seedProductOf(gtin)
  if (!product || quantity <= 0) return []
  const { priceMinor: shelfMinor } = product
  const { priceMinor, wasMinor = shelfMinor, why }: Promotion = promotions(gtin, now) ?? { priceMinor: shelfMinor }
  const promotion = priceMinor < wasMinor ? { was: fen(wasMinor), ...(why && { why }) } : why === 'piece' ? { why } : {}
  return [{ gtin, quantity, unitPrice: fen(priceMinor), total: fen(priceMinor * quantity), ...promotion }]
}

/** What bringing goods worth so many fen costs, in fen. */
export const deliveryFee = (goodsMinor: number, kind: SlotKind): number =>
  goodsMinor >= freeDeliveryFromMinor ? 0 : deliveryMinor[kind]

/** What lines are worth together, in fen. */
export const goodsMinorOf = (wanted: readonly PricedLine[], till: Till): number =>
  wanted.flatMap((line) => lineOf(line, till)).reduce((sum, line) => sum + line.total.minor, 0)

/** On what terms a price holds, besides lines and address. `wishes` cost nothing, but an order is for exactly these. */
export interface Terms {
  slotId: string
  kind: SlotKind
  wanted: Wanted
  wishes: string
}

/** Wishes as the price covers them. */
export const wishesOf = ({ substitution, note }: Pick<Choices, 'substitution' | 'note'>): string =>
  JSON.stringify([substitution, note])

/** Which coupons are wanted. */
export const wantedOf = ({ couponId, clippedId, voucherId, packetId }: Choices): Wanted => ({
  store: couponId,
  coupon: clippedId,
  category: voucherId,
  packet: packetId,
})

/** As soon as possible, with the best coupons, and nothing else said. */
export const usualTerms: Terms = {
  slotId: 'asap',
  kind: 'rider',
  wanted: { store: 'best', coupon: 'best', category: 'best', packet: 'best' },
  wishes: wishesOf({ substitution: 'ask', note: '' }),
}

/**
 * The price of exactly these lines sent to this address on these terms at the till's instant, in fen: goods at what they cost now, what
 * comes off them (`stackOf`), one paper bag, and a ride that is free from ¥49 of goods. Lines that are not trade items, or of no quantity,
 * are left out. Pure: the same inputs give the same quote and hash, and the hash covers lines, unit prices, address, time of arrival,
 * wishes, discounts, bag, delivery and total.
 */
export const quoteOf = (wanted: readonly PricedLine[], address: Pick<Address, 'id'>, terms: Terms, till: Till): Quote =>
  pricedOf(wanted, address, terms, till).quote

/** The same, with every coupon as it looks from these lines. */
export function pricedOf(
  pieces: readonly PricedLine[],
  address: Pick<Address, 'id'>,
  { slotId, kind, wanted, wishes }: Terms,
  till: Till,
): { quote: Quote; offers: CouponOffer[] } {
  const lines = pieces.flatMap((line) => lineOf(line, till))
  const goods = lines.reduce((sum, line) => sum + line.total.minor, 0)
  const { discounts, nudges, offers } = stacked(lines, kind, wanted, till)
  const off = discounts.reduce((sum, discount) => sum + discount.off.minor, 0)
  const paid = discounts.reduce((sum, { kind, off: before }) => sum + (kind === 'depositPaid' ? before.minor : 0), 0)
  const promoted = lines.reduce((sum, { was, unitPrice, quantity }) => {
    return sum + (was ? was.minor - unitPrice.minor : 0) * quantity
  }, 0)
  const delivery = deliveryFee(goods, kind)
  const total = goods - off + bagMinor + delivery
  const covered = [
    address.id,
    lines.map(({ gtin, quantity, unitPrice }) => [gtin, quantity, unitPrice.minor]),
    [slotId, kind, wishes],
    [discounts.map((discount) => [discount.id, discount.off.minor]), bagMinor, delivery, total],
  ]
  const quote: Quote = {
    lines,
    count: lines.reduce((sum, line) => sum + line.quantity, 0),
    goods: fen(goods),
    discounts,
    nudges,
    saved: fen(off - paid + promoted),
    bag: fen(bagMinor),
    delivery: fen(delivery),
    total: fen(total),
    hash: fingerprint(JSON.stringify(covered)),
  }
  return { quote, offers }
}

const stacked = (lines: readonly QuoteLine[], kind: SlotKind, wanted: Wanted, till: Till): Stack =>
  stackOf(
    lines.map(({ gtin, total }) => ({ gtin, total: total.minor, categoryId: seedProductOf(gtin)?.categoryId })),
    kind,
    wanted,
    till,
  )
