import { fen } from '#contract/money.ts'
import type { Address } from '#contract/identity.ts'
import type { Coupon, Quote, QuoteLine } from '#contract/order.ts'
import { bagMinor, deliveryMinor, freeDeliveryFromMinor, seedCoupons } from '#seed/coupons.ts'
import { seedProductOf } from '#seed/products.ts'

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

function best(coupons: readonly Coupon[]): Coupon | undefined {
  return coupons.reduce<Coupon | undefined>(
    (top, next) => (top && top.off.minor >= next.off.minor ? top : next),
    undefined,
  )
}

function nearest(coupons: readonly Coupon[], goods: number, worthMore: number): Quote['nextCoupon'] {
  const ahead = coupons.filter(({ over, off }) => over.minor > goods && off.minor > worthMore)
  const coupon = ahead.toSorted((a, b) => a.over.minor - b.over.minor)[0]
  return coupon && { coupon, gap: fen(coupon.over.minor - goods) }
}

/**
 * The price of exactly these lines sent to this address, in fen: goods, the best coupon within reach, one paper bag, and a
 * ride that is free from ¥49 of goods. Lines that are not trade items, or of no quantity, are left out. Pure: the same
 * inputs give the same quote and hash, and the hash covers lines, unit prices, address, coupon, bag, delivery and total.
 */
export function quoteOf(wanted: readonly PricedLine[], address: Pick<Address, 'id'>): Quote {
  const lines = wanted.flatMap(lineOf)
  const goods = lines.reduce((sum, line) => sum + line.total.minor, 0)
  const coupon = best(seedCoupons.filter(({ over }) => over.minor <= goods))
  const nextCoupon = nearest(seedCoupons, goods, coupon?.off.minor ?? 0)
  const delivery = goods >= freeDeliveryFromMinor ? 0 : deliveryMinor
  const total = goods - (coupon?.off.minor ?? 0) + bagMinor + delivery
  const covered = [
    address.id,
    lines.map(({ gtin, quantity, unitPrice }) => [gtin, quantity, unitPrice.minor]),
    [coupon?.id ?? '', coupon?.off.minor ?? 0, bagMinor, delivery, total],
  ]
  return {
    lines,
    count: lines.reduce((sum, line) => sum + line.quantity, 0),
    goods: fen(goods),
    ...(coupon && { coupon }),
    ...(nextCoupon && { nextCoupon }),
    bag: fen(bagMinor),
    delivery: fen(delivery),
    total: fen(total),
    hash: fingerprint(JSON.stringify(covered)),
  }
}
