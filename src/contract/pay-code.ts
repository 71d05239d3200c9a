import * as v from 'valibot'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { payCodePattern } from './pay-code-digits.ts'
import { TradeStatus } from './pay.ts'
import { Instant } from './time.ts'

/** A code as a till may read or be told it: 16 to 24 digits that begin with 25 to 30. Ours have 18. */
export const PayCodeToken = v.pipe(v.string(), v.regex(payCodePattern))

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/))

/** Where a counter's money can come from: credit in parts and topping up need a look at the sheet. */
export const PayCodeMethod = v.picklist(['balance', 'pot', 'debit6018', 'credit2290'])
export type PayCodeMethod = v.InferOutput<typeof PayCodeMethod>

export const SaleLine = v.object({
  id: v.string(),
  names: Names,
  picture: v.string(),
  quantity: v.number(),
  total: Money,
})

/** Why a sale was not paid. `declined`: the shopper said no on the phone. */
export const SaleEnd = v.picklist(['expired', 'cancelled', 'declined'])
export type SaleEnd = v.InferOutput<typeof SaleEnd>

/** Why a method could not pay: not enough in it, or more than its daily limit leaves. */
export const SaleRefused = v.picklist(['short', 'limit'])
export type SaleRefused = v.InferOutput<typeof SaleRefused>

/** One sale at a counter; its states are a trade's. */
export const Sale = v.object({
  /** The till's number of it (out_trade_no). */
  no: v.string(),
  till: v.number(),
  status: TradeStatus,
  lines: v.array(SaleLine),
  amount: Money,
  openedAt: Instant,
  expiresAt: Instant,
  /** A code was read and the amount is above what goes without PIN: the shopper is asked on the phone. */
  askedAt: v.exactOptional(Instant),
  paidAt: v.exactOptional(Instant),
  method: v.exactOptional(PayCodeMethod),
  authorisedBy: v.exactOptional(v.picklist(['code', 'pin'])),
  /** Also when it was paid and taken back. */
  closedAt: v.exactOptional(Instant),
  closedBecause: v.exactOptional(SaleEnd),
  /** Paid and given back as a whole. */
  reversedAt: v.exactOptional(Instant),
})
export type Sale = v.InferOutput<typeof Sale>

/** A till of the store and what it sells over the counter. */
export const Counter = v.object({
  till: v.number(),
  store: Names,
  cashier: Names,
  goods: v.array(v.object({ id: v.string(), names: Names, picture: v.string(), price: Money })),
})
export type Counter = v.InferOutput<typeof Counter>

/** Rings a sale up: the same number and content give the same sale, other content is refused. */
export const RingUp = v.object({
  saleNo: Id,
  till: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  lines: v.pipe(
    v.array(v.object({ id: v.string(), quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)) })),
    v.minLength(1),
    v.maxLength(20),
  ),
})
export type RingUp = v.InferOutput<typeof RingUp>

export const ReadPayCode = v.object({ code: PayCodeToken })

/** A code that could be charged now: since when it is shown, and until when it is taken. */
export const PayCodeRead = v.object({ madeAt: Instant, takenUntil: Instant })
export type PayCodeRead = v.InferOutput<typeof PayCodeRead>

/** Opens a showing; `showingId` is the phone's own, so that a lost answer shows one code and not two. */
export const ShowPayCode = v.object({ showingId: Id, method: PayCodeMethod })
export const ChoosePayCodeMethod = v.object({ method: PayCodeMethod })

/** What the phone that shows the code knows of it. */
export const PayCode = v.object({
  showingId: v.string(),
  /** From it the phone makes each minute's digits (`payCodeOf`). It is no PIN: it works once a minute, and up to the limit. */
  secret: v.string(),
  method: PayCodeMethod,
  limit: Money,
  shownAt: Instant,
  /** Minutes whose code was taken: it works once. */
  usedMinutes: v.array(v.number()),
  /** A sale above the limit that waits for the PIN. */
  asks: v.exactOptional(Sale),
  /** The method could not pay: told to the phone with its reason, to the till without. */
  refused: v.exactOptional(v.object({ amount: Money, method: PayCodeMethod, why: SaleRefused })),
  /** The last sale charged to this showing. */
  charged: v.exactOptional(Sale),
})
export type PayCode = v.InferOutput<typeof PayCode>

/** The shopper's yes to a sale above the limit. The PIN is compared at the edge of the world and never stored. */
export const ConfirmSale = v.object({ saleNo: Id, pin: v.pipe(v.string(), v.regex(/^\d{6}$/)) })
export const DeclineSale = v.object({ saleNo: Id })
