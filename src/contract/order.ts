import * as v from 'valibot'
import { BasketLine } from './basket.ts'
import { StageTint, Store } from './catalogue.ts'
import { Address } from './identity.ts'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { TradeEnd } from './pay.ts'
import { OrderRecall, PieceRecall } from './recall.ts'
import { Instant, Window } from './time.ts'

export const QuoteLine = v.object({ gtin: v.string(), quantity: v.number(), unitPrice: Money, total: Money })
export type QuoteLine = v.InferOutput<typeof QuoteLine>

/** A coupon applied, or the next one within reach. `off` is positive. */
export const Coupon = v.object({ id: v.string(), off: Money, over: Money })
export type Coupon = v.InferOutput<typeof Coupon>

/** A price for exactly these inputs. `hash` covers them: an order that repeats an old hash is refused with the new quote. */
export const Quote = v.object({
  lines: v.array(QuoteLine),
  count: v.number(),
  goods: Money,
  coupon: v.optional(Coupon),
  /** A coupon not yet reached, and by how much. */
  nextCoupon: v.optional(v.object({ coupon: Coupon, gap: Money })),
  bag: Money,
  delivery: Money,
  total: Money,
  hash: v.string(),
})
export type Quote = v.InferOutput<typeof Quote>

export const Door = v.picklist(['bell', 'leave'])
export type Door = v.InferOutput<typeof Door>

/** Everything the basket page shows as one receipt. `quote` is absent while nothing can be sold. */
export const Checkout = v.object({
  lines: v.array(BasketLine),
  count: v.number(),
  quote: v.optional(Quote),
  address: Address,
  store: Store,
  window: Window,
})
export type Checkout = v.InferOutput<typeof Checkout>

/** `requestId` makes the call repeatable: the same id and content give the same order, other content is refused. */
export const PlaceOrder = v.object({
  requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  quoteHash: v.string(),
  addressId: v.string(),
  door: Door,
})
export type PlaceOrder = v.InferOutput<typeof PlaceOrder>

export const OrderState = v.picklist(['awaitingPayment', 'paid', 'delivered', 'closed'])
export type OrderState = v.InferOutput<typeof OrderState>

export const OrderLine = v.object({
  gtin: v.string(),
  names: Names,
  measure: Names,
  picture: v.string(),
  tint: StageTint,
  quantity: v.number(),
  total: Money,
  lot: v.optional(v.string()),
})
export type OrderLine = v.InferOutput<typeof OrderLine>

export const Order = v.object({
  id: v.string(),
  state: OrderState,
  placedAt: Instant,
  lines: v.array(OrderLine),
  quote: Quote,
  address: Address,
  door: Door,
  /** Arrival window shown when it was placed (renewed when paid); its end is the promise, never later than paid + 30:00. */
  window: Window,
  tradeNo: v.string(),
  paidAt: v.optional(Instant),
  deliveredAt: v.optional(Instant),
  closedAt: v.optional(Instant),
  /** `recalled`: something in it was recalled before it was paid, and it was not sold; or, with `paidAt`, all of it before it was picked. */
  closedBecause: v.optional(TradeEnd),
  recalls: v.array(OrderRecall),
  pieceRecalls: v.array(PieceRecall),
})
export type Order = v.InferOutput<typeof Order>

export const Orders = v.object({ orders: v.array(Order) })
export type Orders = v.InferOutput<typeof Orders>
