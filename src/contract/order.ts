import * as v from 'valibot'
import { StageTint } from './catalogue.ts'
import { CouponFrom } from './coupon.ts'
import { Address, PhoneNumber } from './identity.ts'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { MethodId, PlanOffer, TradeEnd } from './pay.ts'
import { Refund } from './refund.ts'
import { OrderRecall, PieceRecall } from './recall.ts'
import { Instant, Window } from './time.ts'

/** Why a thing costs less now than on the shelf. */
export const PromotionWhy = v.picklist(['live', 'flash', 'night', 'piece'])
export type PromotionWhy = v.InferOutput<typeof PromotionWhy>

/** `unitPrice` is what one costs now; with a promotion, `was` is what it costs otherwise, and `why` says which. */
export const QuoteLine = v.object({
  gtin: v.string(),
  quantity: v.number(),
  unitPrice: Money,
  total: Money,
  was: v.optional(Money),
  why: v.optional(PromotionWhy),
})
export type QuoteLine = v.InferOutput<typeof QuoteLine>

/**
 * What can be taken off, in the order in which it is: what a paid deposit swells to, the store's standing offer, a claimed coupon, what goes
 * across the stores, a voucher for some aisles, a red packet, and the deposit that was paid before.
 */
export const DiscountKind = v.picklist([
  'depositSwell',
  'store',
  'coupon',
  'crossStore',
  'category',
  'packet',
  'depositPaid',
])
export type DiscountKind = v.InferOutput<typeof DiscountKind>

/** Something taken off. `off` is positive, and all `shares`, each of one line, are together `off`. */
export const Discount = v.object({
  id: v.string(),
  kind: DiscountKind,
  off: Money,
  /** From which worth of goods on; across the stores, every so much. */
  over: v.optional(Money),
  /** Across the stores: how many times. */
  times: v.optional(v.number()),
  /** What it would take from goods that are worth enough, where that is more than `off`. */
  worth: v.optional(Money),
  shares: v.array(v.object({ gtin: v.string(), off: Money })),
  names: v.optional(Names),
  /** The coupon came from here. */
  from: v.optional(CouponFrom),
})
export type Discount = v.InferOutput<typeof Discount>

/** With goods worth `gap` more (of what it is for), `off` more is saved. `over` as a discount has it; `names` where it is for some goods only. */
export const Nudge = v.object({
  id: v.string(),
  kind: DiscountKind,
  gap: Money,
  off: Money,
  over: Money,
  names: v.optional(Names),
})
export type Nudge = v.InferOutput<typeof Nudge>

/**
 * A price for exactly these inputs. `goods` less all discounts, with bag and delivery, is the total. `hash` covers them: an order that
 * repeats an old hash is refused with the new quote.
 */
export const Quote = v.object({
  lines: v.array(QuoteLine),
  count: v.number(),
  goods: Money,
  /** In the order in which they are taken off: `DiscountKind`. */
  discounts: v.array(Discount),
  /** What is not yet reached, the smallest gap first. */
  nudges: v.array(Nudge),
  /** All discounts but a deposit, which was paid, and what promotions take off the shelf's prices. */
  saved: Money,
  bag: Money,
  delivery: Money,
  total: Money,
  hash: v.string(),
})
export type Quote = v.InferOutput<typeof Quote>

export const Door = v.picklist(['bell', 'leave'])
export type Door = v.InferOutput<typeof Door>

/** `rider`: within half an hour or at a time of the same day; `nextDay`: by van, within two hours of the next day. */
export const SlotKind = v.picklist(['rider', 'nextDay'])
export type SlotKind = v.InferOutput<typeof SlotKind>

/** What a picker shall do about what is missing. */
export const Substitution = v.picklist(['ask', 'similar', 'refund'])
export type Substitution = v.InferOutput<typeof Substitution>

/** Somebody who buys without an account. E-mail and phone are masked before they are kept. */
export const Guest = v.object({
  email: v.pipe(v.string(), v.trim(), v.email(), v.maxLength(120)),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)),
  phone: PhoneNumber,
})
export type Guest = v.InferOutput<typeof Guest>

/** `requestId` makes the call repeatable: the same id and content give the same order, other content is refused. */
export const PlaceOrder = v.object({
  requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  quoteHash: v.string(),
  addressId: v.string(),
  door: Door,
  /** Present when nobody is signed in: a guest has no wallet. */
  guest: v.optional(Guest),
  /** Buys what is reserved at a show, and not the basket: the hash is of that receipt (`getCheckout` with `reservation`). */
  reservationId: v.exactOptional(v.pipe(v.string(), v.maxLength(60))),
})
export type PlaceOrder = v.InferOutput<typeof PlaceOrder>

/** Why an order is over without having been brought: as its trade ended, or what became of it after it was paid. */
export const OrderEnd = v.picklist([...TradeEnd.options, 'gone', 'returned'])
export type OrderEnd = v.InferOutput<typeof OrderEnd>

/** Why a rider brings a parcel back. */
export const ReturnReason = v.picklist(['unreachable', 'refused', 'wrongAddress'])
export type ReturnReason = v.InferOutput<typeof ReturnReason>

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
  /** As it was when the order was placed, or when it was changed on the way. */
  address: Address,
  door: Door,
  /** `asap`, or the slot that was chosen. */
  slotId: v.string(),
  slotKind: SlotKind,
  substitution: Substitution,
  note: v.optional(v.string()),
  /** A guest bought it: who, with the e-mail masked. */
  guest: v.optional(v.object({ email: v.string(), name: v.string() })),
  /** Arrival window shown when it was placed (as soon as possible: renewed when paid, and never later than paid + 30:00); its end is the promise. */
  window: Window,
  tradeNo: v.string(),
  /** It bought that, at a show's price. */
  reservationId: v.optional(v.string()),
  /** It is the balance of that deposit. */
  depositId: v.optional(v.string()),
  paidAt: v.optional(Instant),
  /** What it was paid with; also of a payment that came after the order was closed, which went straight back. */
  paidWith: v.optional(v.object({ method: MethodId, plan: v.optional(PlanOffer), cardTail: v.optional(v.string()) })),
  deliveredAt: v.optional(Instant),
  closedAt: v.optional(Instant),
  /**
   * `recalled`: something in it was recalled before it was paid, and it was not sold; or, with `paidAt`, all of it before it was picked.
   * `cancelled`: by the buyer, before it was paid, or, with `paidAt`, before the rider had it. `gone`: nothing of it was on the shelf any
   * more. `returned`: the rider brought it back to the store.
   */
  closedBecause: v.optional(OrderEnd),
  /** Why it was brought back to the store; only of one that was. */
  returnedBecause: v.optional(ReturnReason),
  /** What came back of it, for whatever reason, oldest first. */
  refunds: v.array(Refund),
  recalls: v.array(OrderRecall),
  pieceRecalls: v.array(PieceRecall),
})
export type Order = v.InferOutput<typeof Order>

export const Orders = v.object({ orders: v.array(Order) })
export type Orders = v.InferOutput<typeof Orders>
