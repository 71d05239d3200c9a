import * as v from 'valibot'
import { Gtin } from './gs1/key-schemas.ts'
import { MethodId } from './method.ts'
import { Money } from './money.ts'
import { Instant } from './time.ts'

/** Why money goes back. */
export const RefundReason = v.picklist([
  'bruised',
  'missing',
  'wrongThing',
  'wentOff',
  'changedMind',
  'recall',
  'cancelled',
  'notPicked',
  'underweight',
  'swapped',
  'returned',
  'other',
])
export type RefundReason = v.InferOutput<typeof RefundReason>

/** Money that went back to what it was paid with. `no` is the merchant's number of it (out_request_no), unique per trade. */
export const Refund = v.object({
  no: v.string(),
  at: Instant,
  amount: Money,
  because: RefundReason,
  /** What it was for; empty for an amount that is for nothing in particular. */
  lines: v.array(v.object({ gtin: v.string(), quantity: v.number(), amount: Money })),
  to: MethodId,
  /** How large the photo was that the buyer took of it. The photo itself never leaves their phone. */
  photoBytes: v.optional(v.number()),
})
export type Refund = v.InferOutput<typeof Refund>

/** What a buyer may say is wrong; the other reasons are the world's own. */
export const Complaint = v.picklist(['bruised', 'missing', 'wrongThing', 'wentOff', 'changedMind', 'other'])
export type Complaint = v.InferOutput<typeof Complaint>

/** Whoever asks numbers the refund (out_request_no), once per deed: that makes asking again harmless. */
export const RefundNo = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))

/** How many pieces of which things, as a query says it: `09521000001015:2,09521000001022:1`. */
export const RefundQuoteQuery = v.object({
  lines: v.pipe(v.string(), v.regex(/^\d{14}:[1-9]\d?(?:,\d{14}:[1-9]\d?){0,39}$/)),
})

/**
 * What so many pieces would bring back now, each and together, and where to. `quantityLeft` is of how many money can still come back;
 * `photoFrom` from which amount on a photo is asked for. Nobody waits for their money because there is none.
 */
export const RefundQuote = v.object({
  lines: v.array(
    v.object({
      gtin: v.string(),
      quantity: v.number(),
      goods: Money,
      /** Positive: what the discounts had taken off these pieces. */
      couponShare: Money,
      amount: Money,
      quantityLeft: v.number(),
    }),
  ),
  couponShare: Money,
  /** The same by discount, in the order in which they were taken off: together they are `couponShare`. */
  shares: v.array(v.object({ id: v.string(), share: Money })),
  amount: Money,
  /** What comes back besides, to what it was paid with: of the deposit that the order was the balance of. */
  deposit: v.optional(Money),
  to: MethodId,
  photoFrom: Money,
})
export type RefundQuote = v.InferOutput<typeof RefundQuote>

/** All the world hears of a photo. One that was made smaller on the phone has no more. */
const PhotoBytes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000_000))

/**
 * The same number with the same content gives the same answer and moves nothing more; with other content it is refused. A photo is no
 * part of the content.
 */
export const RefundLines = v.object({
  refundNo: RefundNo,
  lines: v.pipe(
    v.array(v.object({ gtin: Gtin, quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)) })),
    v.minLength(1),
    v.maxLength(40),
  ),
  because: Complaint,
  photoBytes: v.exactOptional(PhotoBytes),
})
export type RefundLines = v.InferOutput<typeof RefundLines>

/** The merchant's own refund of an amount. Without a number only all of it can go back, and then once. */
export const RefundTrade = v.object({
  outRequestNo: v.exactOptional(RefundNo),
  amount: v.pipe(
    Money,
    v.check(({ minor, currency }) => minor > 0 && currency === 'CNY'),
  ),
  reason: RefundReason,
})
export type RefundTrade = v.InferOutput<typeof RefundTrade>

/** `fundChange`: whether money moved now (Y), or had before (N). `refunded`: all that has come back of the trade. */
export const RefundDone = v.object({ fundChange: v.picklist(['Y', 'N']), refund: Refund, refunded: Money })
export type RefundDone = v.InferOutput<typeof RefundDone>

/** What a merchant's cancel came to: an unpaid trade is closed, a paid one paid back. */
export const CancelDone = v.object({ action: v.picklist(['close', 'refund']), tradeNo: v.string(), refunded: Money })
export type CancelDone = v.InferOutput<typeof CancelDone>
