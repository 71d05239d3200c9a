import type { CancelCode, ChallengeState, WindowSize } from './bank.ts'
import type { Choices } from './checkout.ts'
import type { CouponFrom } from './coupon.ts'
import type { AddressEntry } from './identity.ts'
import type { Door, Quote, SlotKind, Substitution } from './order.ts'
import type { Money } from './money.ts'
import type { FaceOutcome, FacePrompt } from './face-check.ts'
import type { AuthorisedBy, MethodId, PassFreeCeiling, PlanOffer, TradeEnd } from './pay.ts'
import type { LiveFact } from './live-facts.ts'
import type { OfferFact, OrderedReservation } from './offer-facts.ts'
import type { LedgerAccount } from './ledger-account.ts'
import type { ParcelPromise } from './parcel.ts'
import type { ParcelFact } from './parcel-facts.ts'
import type { PayCodeMethod, SaleEnd, SaleRefused } from './pay-code.ts'
import type { Recall } from './recall.ts'
import type { RefundReason } from './refund.ts'
import type { Problem } from './scan.ts'
import type { Instant, Window } from './time.ts'

/** What was sent, without its secrets: repeated, it gets the same answer. */
export interface Attempt {
  id: string
  content: string
}

/** A payment: `funds` say which accounts it left, and are together the amount and, with Lane Later, its fee. */
export interface Payment {
  method: MethodId
  plan?: PlanOffer
  amount: Money
  authorisedBy: AuthorisedBy
  attempt?: Attempt
  /** The face check it used up. */
  checkId?: string
  funds: { account: LedgerAccount; minor: number }[]
}

/** A payment by card as its bank sees it. */
export interface CardPayment {
  tradeNo: string
  attemptId: string
  card: string
  amount: Money
}

export type { StopFact } from './parcel-facts.ts'

/** Everything that can have happened. Past tense, ids and codes only: no sentence, no PIN, no card, no face. */
export type FactBody =
  | { kind: 'basketLineSet'; gtin: string; quantity: number; lot?: string }
  | { kind: 'addressChosen'; addressId: string }
  /** Phone numbers in the book are masked before they come here. */
  | { kind: 'addressAdded'; address: AddressEntry }
  | { kind: 'addressEdited'; address: AddressEntry }
  | { kind: 'addressRemoved'; addressId: string }
  | { kind: 'addressRestored'; addressId: string }
  | { kind: 'checkoutChosen'; choices: Partial<Choices> }
  /** Once per person. Which order uses it is told by that order's quote. */
  | { kind: 'couponClaimed'; couponId: string; from: CouponFrom; validFrom: Instant; validTo: Instant }
  /** `amount` is all of them together, and becomes a coupon. `isAll`: opened at once, without tapping. */
  | {
      kind: 'packetsOpened'
      rainId: string
      openId: string
      packets: number[]
      isAll: boolean
      amount: Money
      couponId: string
      validTo: Instant
    }
  | {
      kind: 'orderPlaced'
      orderId: string
      tradeNo: string
      requestId: string
      /** `lot` is the one scanned, or else the one on the shelf then; goods without batches have none. */
      lines: { gtin: string; quantity: number; lot?: string }[]
      quote: Quote
      /** `guest` for somebody without an account. */
      /** The balance of a deposit: one thing, not from the basket, whose price was agreed. */
      depositId?: string
      /** It buys what is reserved at a show, at that price: not from the basket, and not off the shelf. */
      reservation?: OrderedReservation
      buyerId: string
      guest?: { email: string; name: string; phone: string }
      /** The address as it was then. */
      to: AddressEntry
      slot: { id: string; kind: SlotKind }
      substitution: Substitution
      note: string
      door: Door
      window: Window
      /** What was promised then, in minutes from paying, and why that is longer than half an hour; half an hour when absent. */
      promise?: Omit<ParcelPromise, 'by'>
    }
  | { kind: 'doorChosen'; orderId: string; door: Door }
  | {
      kind: 'tradeOpened'
      tradeNo: string
      orderId: string
      buyerId: string
      amount: Money
      expiresAt: Instant
      /** It lapses with that. */
      reservationId?: string
    }
  /** Without a trade when the wallet itself asked for the PIN. */
  | { kind: 'pinRefused'; tradeNo?: string; attempt?: Attempt; triesLeft: number; lockedUntil?: Instant }
  /** Accepted and not yet answered: `until` then it is paid, or closed. */
  | ({ kind: 'paymentHeld'; tradeNo: string; orderId: string; until: Instant; becomes: 'paid' | 'closed' } & Payment)
  | ({ kind: 'tradePaid'; tradeNo: string; orderId: string } & Payment)
  | { kind: 'tradeClosed'; tradeNo: string; orderId: string; because: TradeEnd }
  | { kind: 'passFreeSet'; ceilingMinor: PassFreeCeiling; attempt?: Attempt }
  | { kind: 'faceCheckOpened'; checkId: string; tradeNo: string; prompts: FacePrompt[]; expiresAt: Instant }
  | {
      kind: 'faceCheckEnded'
      checkId: string
      tradeNo: string
      outcome: FaceOutcome
      failsLeft: number
      lockedUntil?: Instant
    }
  | { kind: 'pinResetStarted'; smsId: string; expiresAt: Instant; resendAt: Instant }
  | { kind: 'pinResetRefused'; triesLeft: number }
  | { kind: 'pinReset' }
  /** The code is derived from the seed and `smsId`, and in no fact. */
  | {
      kind: 'smsSent'
      smsId: string
      from: 'osmanthusBank' | 'lanePay'
      about: 'paymentCode' | 'pinResetCode'
      expiresAt: Instant
      amount?: Money
    }
  /**
   * The card's bank said yes: Lane Pay takes it from there, if the trade is still open. `card` is the id of a test card or of the
   * wallet's own, here and below: no fact holds a digit of one.
   */
  | ({
      kind: 'cardAuthorised'
      method: 'card' | 'debit6018'
      transStatus: 'Y' | 'A'
      challengeId?: string
    } & CardPayment)
  | ({ kind: 'cardRefused'; transStatus: 'N' | 'U' | 'R'; blockedUntil?: Instant } & CardPayment)
  | ({
      kind: 'challengeOpened'
      challengeId: string
      threeDSServerTransID: string
      orderId: string
      by: 'sms' | 'app'
      windowSize: WindowSize
      returnTo: string
    } & CardPayment)
  /** From the app to a code. */
  | { kind: 'challengeBySms'; challengeId: string }
  | { kind: 'codeResent'; challengeId: string; codeNo: number }
  | { kind: 'codeRefused'; challengeId: string; triesLeft: number }
  | {
      kind: 'challengeEnded'
      challengeId: string
      tradeNo: string
      card: string
      state: Exclude<ChallengeState, 'open'>
      cancelCode?: CancelCode
      blockedUntil?: Instant
    }
  /**
   * Money went back to where it came from. `refundNo` is the merchant's number of this refund (out_request_no), `lines` what it is for,
   * each with its part: empty for an amount for nothing in particular, and less than `amount` when bag and ride come back too.
   */
  | {
      kind: 'refundPaid'
      refundNo: string
      tradeNo: string
      orderId: string
      amount: Money
      because: RefundReason
      lines: { gtin: string; quantity: number; amount: Money }[]
      recallId?: string
      /** The one piece, when only pieces are recalled. */
      serial?: string
      photoBytes?: number
    }
  /** A paid order, before the rider had it: its parcel stops, its goods go back on the shelf. Its money comes back with a refund. */
  | { kind: 'orderCancelled'; orderId: string; tradeNo: string }
  /** From now on nothing of it can be refunded. */
  | { kind: 'tradeFinished'; tradeNo: string; orderId: string }
  /** A fault: that many of the next notifications to the merchant do not arrive. */
  | { kind: 'notificationsCut'; count: number }
  /** The shopper shows a pay code: what it is paid with, and up to where without PIN. */
  | { kind: 'payCodeShown'; showingId: string; method: PayCodeMethod; limit: Money }
  | { kind: 'payCodeMethodChosen'; showingId: string; method: PayCodeMethod }
  | {
      kind: 'saleRungUp'
      saleNo: string
      till: number
      lines: { id: string; quantity: number; minor: number }[]
      amount: Money
      expiresAt: Instant
    }
  /** A code was read for more than goes without PIN: the phone is asked, and the code is spent. `minute` says which code of the showing. */
  | { kind: 'saleAsked'; saleNo: string; showingId: string; minute: number }
  /** The method could not pay; the code is not spent. */
  | { kind: 'saleRefused'; saleNo: string; showingId: string; amount: Money; method: PayCodeMethod; why: SaleRefused }
  | {
      kind: 'saleCharged'
      saleNo: string
      till: number
      showingId: string
      minute: number
      amount: Money
      method: PayCodeMethod
      authorisedBy: 'code' | 'pin'
      funds: { account: LedgerAccount; minor: number }[]
    }
  /** `showingId`: the phone that was asked, if one was. */
  | { kind: 'saleClosed'; saleNo: string; showingId?: string; because: SaleEnd }
  /** Paid, and given back as a whole to where it came from. */
  | {
      kind: 'saleReversed'
      saleNo: string
      showingId?: string
      till: number
      amount: Money
      method: PayCodeMethod
      funds: { account: LedgerAccount; minor: number }[]
    }
  | ParcelFact
  | LiveFact
  | OfferFact
  | ({ kind: 'batchRecalled'; recallId: string } & Pick<Recall, 'scope' | 'severity' | 'hazard' | 'action' | 'agency'>)
  | { kind: 'recallLifted'; recallId: string; gtin: string }
  /** `by` is an id, `place` the code of a city. */
  /** Lantern Night's prices hold from now, and from now no more. */
  | { kind: 'nightOpened' }
  | { kind: 'nightClosed' }
  /** Its trade opens with it, and has its id for an order's. `price` is agreed, and so is what the deposit swells by. */
  | {
      kind: 'depositPlaced'
      depositId: string
      tradeNo: string
      requestId: string
      gtin: string
      price: Money
      deposit: Money
      swell: Money
      balanceFrom: Instant
      balanceTo: Instant
    }
  | { kind: 'depositReminded'; depositId: string; gtin: string; balance: Money; until: Instant }
  | { kind: 'depositForfeited'; depositId: string }
  | { kind: 'roundStarted'; roundId: string }
  /** By its end, or by itself when nobody ended it: `now` lanterns were lit in it. `content` tells whether it is ended again with other taps. */
  | { kind: 'roundEnded'; roundId: string; now: number; content: string; coupon?: { couponId: string; off: Money } }
  | { kind: 'tagScanned'; gtin: string; lot?: string; serial?: string; by: string; place: string }
  | { kind: 'problemReported'; gtin: string; lot: string; problem: Problem }

export type FactKind = FactBody['kind']

/** A fact as the log holds it: its place (`seq`, from 1) and its virtual time. Wall time is never in a fact. */
export type Fact = FactBody & { seq: number; at: Instant }

/** A fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>
