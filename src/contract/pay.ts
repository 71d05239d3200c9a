import * as v from 'valibot'
import { MethodId } from './method.ts'
import { Money } from './money.ts'
import { Refund } from './refund.ts'
import { Instant } from './time.ts'

export { EndFaceCheck, FaceCheck, FaceOutcome, FacePrompt } from './face-check.ts'
export { MethodId } from './method.ts'

/** Trade states as the field names them: paid and refundable is TRADE_SUCCESS, unpaid past its limit TRADE_CLOSED, past refunds TRADE_FINISHED. */
export const TradeStatus = v.picklist(['WAIT_BUYER_PAY', 'TRADE_SUCCESS', 'TRADE_CLOSED', 'TRADE_FINISHED'])
export type TradeStatus = v.InferOutput<typeof TradeStatus>

/** Months to pay in, with Lane Later. */
export const Plan = v.picklist([3, 6, 12])
export type Plan = v.InferOutput<typeof Plan>

/**
 * What paying in parts costs as a whole: the parts, each of them `each` but for a smaller `last`, are `total` to the fen, and `fee` is
 * what that is over the amount: nothing where nothing is said. `yearlyPercent`: the effective yearly rate by internal rate of return, to
 * one decimal.
 */
export const PlanOffer = v.object({
  months: Plan,
  each: Money,
  /** Only where it is not as the others. */
  last: v.optional(Money),
  total: Money,
  fee: Money,
  yearlyPercent: v.number(),
  dueAt: v.array(Instant),
})
export type PlanOffer = v.InferOutput<typeof PlanOffer>

/** Who said yes: six digits, a look, nobody under the ceiling, or the card's bank. */
export const AuthorisedBy = v.picklist(['pin', 'face', 'passFree', 'threeDs'])
export type AuthorisedBy = v.InferOutput<typeof AuthorisedBy>

/**
 * Why nobody pays for a trade any more; `recalled`: something in it was recalled before; `declined`: it was held, and then not taken;
 * `reservationLapsed`: what was held for it at a show is not held any more.
 */
export const TradeEnd = v.picklist(['expired', 'cancelled', 'recalled', 'declined', 'reservationLapsed'])
export type TradeEnd = v.InferOutput<typeof TradeEnd>

/** A card's bank said yes, and when the money was to be taken there was too little of it, or of the day's limit. Nothing was taken. */
export const NotTaken = v.object({
  challengeId: v.optional(v.string()),
  method: MethodId,
  because: v.picklist(['methodLimit', 'methodShort']),
  /** What was left. */
  left: Money,
})
export type NotTaken = v.InferOutput<typeof NotTaken>

export const Trade = v.object({
  /** The merchant's number (out_trade_no), unique per order. */
  no: v.string(),
  orderId: v.string(),
  /** Whose it is: nobody else pays it. A guest has no wallet. */
  buyerId: v.string(),
  status: TradeStatus,
  /** A payment was taken and its result is not known yet: neither pay nor close. */
  processing: v.optional(v.literal(true)),
  /** The last payment the bank approved and nobody could take; only while it can still be paid in another way. */
  notTaken: v.optional(NotTaken),
  amount: Money,
  openedAt: Instant,
  expiresAt: Instant,
  /** It buys what is held until then, and ends with it. */
  reservationId: v.optional(v.string()),
  paidAt: v.optional(Instant),
  method: v.optional(MethodId),
  plan: v.optional(PlanOffer),
  authorisedBy: v.optional(AuthorisedBy),
  /** Also when all of it was refunded. */
  closedAt: v.optional(Instant),
  /** Only of one that was never paid. */
  closedBecause: v.optional(TradeEnd),
  /** From then on nothing can be refunded. */
  finishedAt: v.optional(Instant),
  /** What has come back of it so far; a trade refunded in part stays TRADE_SUCCESS. */
  refunded: v.optional(Money),
  /** Oldest first. */
  refunds: v.array(Refund),
})
export type Trade = v.InferOutput<typeof Trade>

/**
 * A way to pay as it stands for an amount. `needs`: what it asks for now; `challenge` is the card's bank. A locked PIN locks what needs
 * it; a face, or the bank of debit6018, still opens.
 */
export const Method = v.object({
  id: MethodId,
  available: Money,
  state: v.picklist(['ready', 'short', 'locked', 'overLimit', 'tooSmall']),
  /** By how much it is short, or over its limit. */
  missing: v.optional(Money),
  /** Of the daily limit, by the world's calendar day in Asia/Shanghai. */
  leftToday: v.optional(Money),
  perPayment: v.optional(Money),
  /** Only while Lane Later can take the amount. */
  plans: v.optional(v.array(PlanOffer)),
  needs: v.picklist(['pin', 'none', 'challenge']),
})
export type Method = v.InferOutput<typeof Method>

export const PinState = v.object({ triesLeft: v.number(), lockedUntil: v.optional(Instant) })
export type PinState = v.InferOutput<typeof PinState>

/** Three looks in a row that were not alive lock it for an hour. */
export const FaceState = v.object({ failsLeft: v.number(), lockedUntil: v.optional(Instant) })
export type FaceState = v.InferOutput<typeof FaceState>

/** The wallet's accounts; what is owed, at Lane Later or the credit card, is below zero. */
export const AccountId = v.picklist(['balance', 'pot', 'later', 'debit6018', 'credit2290'])
export type AccountId = v.InferOutput<typeof AccountId>

/** One movement of one account; `amount` is negative when money left it, `balance` what it held after. Bank cards tell no balance. */
export const StatementLine = v.object({
  at: Instant,
  kind: v.picklist(['opening', 'payment', 'fee', 'refund', 'topUp', 'waitMoney', 'tip']),
  account: AccountId,
  method: v.optional(MethodId),
  amount: Money,
  balance: v.optional(Money),
  orderId: v.optional(v.string()),
  /** The counter it was paid at, by pay code. */
  till: v.optional(v.number()),
})
export type StatementLine = v.InferOutput<typeof StatementLine>

/** A part of what is owed to Lane Later, and for which trade. */
export const LaterDue = v.object({ at: Instant, amount: Money, tradeNo: v.string() })
export type LaterDue = v.InferOutput<typeof LaterDue>

/** Ceilings for paying without a PIN, in fen; 0 is off. */
export const PassFreeCeiling = v.picklist([0, 20_000, 30_000, 50_000, 80_000, 100_000])
export type PassFreeCeiling = v.InferOutput<typeof PassFreeCeiling>

export const Wallet = v.object({
  balance: Money,
  pot: Money,
  later: v.object({ limit: Money, used: Money, dues: v.array(LaterDue) }),
  /** `ceiling` per payment, `leftToday` over all of them, together at most ¥5,000 a day. */
  passFree: v.object({ ceiling: Money, leftToday: Money }),
  methods: v.array(Method),
  pin: PinState,
  face: FaceState,
  statement: v.array(StatementLine),
})
export type Wallet = v.InferOutput<typeof Wallet>

/** What the sheet needs: the trade as the world has it, and the wallet beside it. */
export const Cashier = v.object({ trade: Trade, wallet: Wallet })
export type Cashier = v.InferOutput<typeof Cashier>

/** Six digits. Compared at the edge of the world and never stored: no fact, act or log holds them. */
export const PinDigits = v.pipe(v.string(), v.regex(/^\d{6}$/))

export const Authorisation = v.variant('by', [
  v.object({ by: v.literal('pin'), pin: PinDigits }),
  v.object({ by: v.literal('face'), checkId: v.pipe(v.string(), v.maxLength(64)) }),
  v.object({ by: v.literal('passFree') }),
])
export type Authorisation = v.InferOutput<typeof Authorisation>

/** One intention to pay, however often it is sent. */
export const AttemptId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/))

/**
 * `amount` is what the person saw. The same attempt with the same content gives the same answer (a wrong PIN sent again costs no second
 * try); with other content it is refused.
 */
export const PayTrade = v.object({
  attemptId: AttemptId,
  method: MethodId,
  plan: v.optional(Plan),
  amount: Money,
  /** Who thinks to be paying; the holder of the wallet if nobody says. */
  payerId: v.optional(v.pipe(v.string(), v.maxLength(64))),
  authorisation: Authorisation,
})
export type PayTrade = v.InferOutput<typeof PayTrade>

/** The same attempt with the same content gives the same answer: a wrong PIN sent again costs no second try. */
export const SetPassFree = v.object({
  attemptId: v.exactOptional(AttemptId),
  ceilingMinor: PassFreeCeiling,
  pin: PinDigits,
})
export type SetPassFree = v.InferOutput<typeof SetPassFree>

/** A code on its way to the wallet's phone: it lifts the PIN's lock. The PIN stays as it is printed. */
export const PinReset = v.object({
  startedAt: Instant,
  expiresAt: Instant,
  /** Asked for again before then, no second code is sent. */
  resendAt: Instant,
  triesLeft: v.number(),
  phoneTail: v.string(),
})
export type PinReset = v.InferOutput<typeof PinReset>

export const EndPinReset = v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/)) })
