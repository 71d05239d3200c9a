import type { Choices } from '#contract/checkout.ts'
import type { Address } from '#contract/identity.ts'
import { fen } from '#contract/money.ts'
import type { Quote, QuoteLine, SlotKind } from '#contract/order.ts'
import { bagMinor, deliveryMinor, freeDeliveryFromMinor } from '#seed/coupons.ts'
import { seedProductOf } from '#seed/products.ts'
import { couponFor, nextCoupon } from './coupons.ts'

export interface PricedLine {
  gtin: string
  quantity: number
}

/** FNV-1a over UTF-16 units, twice with different starts, as 16 hex digits: tells quotes apart, keeps no secret. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}

function lineOf({ gtin, quantity }: PricedLine): QuoteLine[] {
  const product = seedProductOf(gtin)
  if (!product || quantity <= 0) return []
  return [{ gtin, quantity, unitPrice: fen(product.priceMinor), total: fen(product.priceMinor * quantity) }]
}

/** What bringing goods worth so many fen costs, in fen. */
export const deliveryFee = (goodsMinor: number, kind: SlotKind): number =>
  goodsMinor >= freeDeliveryFromMinor ? 0 : deliveryMinor[kind]

/** What lines are worth together, in fen. */
export const goodsMinorOf = (wanted: readonly PricedLine[]): number =>
  wanted.flatMap(lineOf).reduce((sum, line) => sum + line.total.minor, 0)

/** On what terms a price holds, besides lines and address. `wishes` cost nothing, but an order is for exactly these. */
export interface Terms {
  slotId: string
  kind: SlotKind
  couponId: string | null
  wishes: string
}

/** Wishes as the price covers them. */
export const wishesOf = ({ substitution, note }: Pick<Choices, 'substitution' | 'note'>): string =>
  JSON.stringify([substitution, note])

/** As soon as possible, with the best coupon, and nothing else said. */
export const usualTerms: Terms = {
  slotId: 'asap',
  kind: 'rider',
  couponId: 'best',
  wishes: wishesOf({ substitution: 'ask', note: '' }),
}

/**
 * The price of exactly these lines sent to this address on these terms, in fen: goods, one coupon (the best within reach unless
 * another or none is wanted), one paper bag, and a ride that is free from ¥49 of goods. Lines that are not trade items, or of no
 * quantity, are left out. Pure: the same inputs give the same quote and hash, and the hash covers lines, unit prices, address,
 * time of arrival, wishes, coupon, bag, delivery and total.
 */
export function quoteOf(
  wanted: readonly PricedLine[],
  address: Pick<Address, 'id'>,
  { slotId, kind, couponId, wishes }: Terms = usualTerms,
): Quote {
  const lines = wanted.flatMap(lineOf)
  const goods = goodsMinorOf(wanted)
  const coupon = couponFor(goods, kind, couponId)
  const next = nextCoupon(goods, kind, coupon?.off.minor ?? 0)
  const delivery = deliveryFee(goods, kind)
  const total = goods - (coupon?.off.minor ?? 0) + bagMinor + delivery
  const covered = [
    address.id,
    lines.map(({ gtin, quantity, unitPrice }) => [gtin, quantity, unitPrice.minor]),
    [slotId, kind, wishes],
    [coupon?.id ?? '', coupon?.off.minor ?? 0, bagMinor, delivery, total],
  ]
  return {
    lines,
    count: lines.reduce((sum, line) => sum + line.quantity, 0),
    goods: fen(goods),
    ...(coupon && { coupon }),
    ...(next && { nextCoupon: next }),
    bag: fen(bagMinor),
    delivery: fen(delivery),
    total: fen(total),
    hash: fingerprint(JSON.stringify(covered)),
  }
}
