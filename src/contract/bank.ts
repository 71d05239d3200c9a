import * as v from 'valibot'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { Cashier } from './pay.ts'
import { Instant } from './time.ts'

/** Which card of the wallet the bank knows already. */
export const StoredCard = v.picklist(['debit6018'])
export type StoredCard = v.InferOutput<typeof StoredCard>

/** A test card as it is printed: any expiry from this month on is good, and nothing but these numbers is taken. */
export const TestCard = v.object({
  id: v.string(),
  number: v.pipe(v.string(), v.regex(/^\d{15,16}$/)),
  cvv: v.pipe(v.string(), v.regex(/^\d{3,4}$/)),
  /** What its bank answers (ARes): `sms` and `app` challenge, the others do not. */
  shows: v.picklist(['sms', 'app', 'frictionless', 'attempted', 'notAuthenticated', 'rejected', 'unavailable']),
})
export type TestCard = v.InferOutput<typeof TestCard>
export const TestCards = v.object({ cards: v.array(TestCard) })

/** EMV 3-D Secure 2, transStatus: authenticated, attempted, not authenticated, unavailable, rejected, challenge required. */
export const TransStatus = v.picklist(['Y', 'A', 'N', 'U', 'R', 'C'])
export type TransStatus = v.InferOutput<typeof TransStatus>

/** challengeWindowSize: 390 x 400, or the full screen. */
export const WindowSize = v.picklist(['02', '05'])
export type WindowSize = v.InferOutput<typeof WindowSize>

/** challengeCancel: 01 by the cardholder, 02 by the shop (it asked anew), 04 time ran out at the bank. */
export const CancelCode = v.picklist(['01', '02', '04'])
export type CancelCode = v.InferOutput<typeof CancelCode>

export const ChallengeState = v.picklist(['open', 'authenticated', 'failed', 'cancelled', 'timedOut'])
export type ChallengeState = v.InferOutput<typeof ChallengeState>

/** A bank asking whether it is you. All deadlines are the world's. */
export const Challenge = v.object({
  /** acsTransID. */
  id: v.string(),
  threeDSServerTransID: v.string(),
  kind: v.picklist(['sms', 'app']),
  transStatus: TransStatus,
  windowSize: WindowSize,
  tradeNo: v.string(),
  merchant: Names,
  amount: Money,
  cardTail: v.string(),
  phoneTail: v.string(),
  openedAt: Instant,
  /** The bank's page is there; until then the person is on the way to it. */
  readyAt: Instant,
  /** The session's end, ten minutes after it was opened. */
  expiresAt: Instant,
  /** Until when the code is good, or the app may approve. */
  codeExpiresAt: Instant,
  /** When it may be sent again. */
  resendAt: Instant,
  resendsLeft: v.number(),
  triesLeft: v.number(),
  state: ChallengeState,
  endedAt: v.optional(Instant),
  cancelCode: v.optional(CancelCode),
  /** Authenticated: when the shop hears of it and is paid, if its trade is still open then. */
  settlesAt: v.optional(Instant),
  /** Failed once too often: the card pays nothing until then. */
  blockedUntil: v.optional(Instant),
  /** An address inside the shop. */
  returnTo: v.string(),
})
export type Challenge = v.InferOutput<typeof Challenge>

/** What was typed. Compared with the printed test cards at the edge of the world, and gone: no fact, act or log holds a digit of it. */
export const TypedCard = v.object({
  number: v.pipe(v.string(), v.regex(/^\d{12,19}$/)),
  expiry: v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])\/\d\d$/)),
  cvv: v.pipe(v.string(), v.regex(/^\d{3,4}$/)),
  holder: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(60)),
})
export type TypedCard = v.InferOutput<typeof TypedCard>

/** `attemptId` makes the call repeatable: the same id and content give the same answer, other content is refused. */
export const PayByCard = v.object({
  attemptId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  /** What the person saw. */
  amount: Money,
  card: v.union([TypedCard, v.object({ stored: StoredCard })]),
  windowSize: v.optional(WindowSize),
  /** Where in the shop the bank sends the person back to. */
  returnTo: v.pipe(v.string(), v.maxLength(120), v.regex(/^\/(?!\/)[\w/?=&.-]*$/)),
})
export type PayByCard = v.InferOutput<typeof PayByCard>

/** Paid at once (the cashier says so), or a challenge to be met first. */
export const CardAnswer = v.union([v.object({ cashier: Cashier }), v.object({ challenge: Challenge })])
export type CardAnswer = v.InferOutput<typeof CardAnswer>

export const SendCode = v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/)) })
export const AnswerInApp = v.object({ approve: v.boolean() })
