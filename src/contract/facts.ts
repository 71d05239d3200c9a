import type { CancelCode, ChallengeState, WindowSize } from './bank.ts'
import type { Choices } from './checkout.ts'
import type { AddressEntry } from './identity.ts'
import type { Door, Quote, ReturnReason, SlotKind, Substitution } from './order.ts'
import type { Money } from './money.ts'
import type { FaceOutcome, FacePrompt } from './face-check.ts'
import type { AuthorisedBy, MethodId, PassFreeCeiling, PlanOffer, TradeEnd } from './pay.ts'
import type { IncidentKind } from './incident.ts'
import type { LedgerAccount } from './ledger-account.ts'
import type { EtaReason, Leg, ParcelPromise, PhotoPlace, Point } from './parcel.ts'
import type { TroubleChoice, MissingAnswer } from './parcel-requests.ts'
import type { PayCodeMethod, SaleEnd, SaleRefused } from './pay-code.ts'
import type { BagKind, Swap, Zone } from './picking.ts'
import type { Recall } from './recall.ts'
import type { RefundReason } from './refund.ts'
import type { Problem } from './scan.ts'
import type { AnswerCode, AskCode, TalkWith } from './talk.ts'
import type { Stars } from './thanks.ts'
import type { Instant, Window } from './time.ts'
import type { WaitTier } from './wait-money.ts'

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

/** Somebody else's door on a rider's way: where, in metres, and when it is planned to be done with. */
export interface StopFact extends Point {
  at: Instant
}

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
  | {
      kind: 'orderPlaced'
      orderId: string
      tradeNo: string
      requestId: string
      /** `lot` is the one scanned, or else the one on the shelf then; goods without batches have none. */
      lines: { gtin: string; quantity: number; lot?: string }[]
      quote: Quote
      /** `guest` for somebody without an account. */
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
  | { kind: 'tradeOpened'; tradeNo: string; orderId: string; buyerId: string; amount: Money; expiresAt: Instant }
  /** Without a trade when the wallet itself asked for the PIN. */
  | { kind: 'pinRefused'; tradeNo?: string; attempt?: Attempt; triesLeft: number; lockedUntil?: Instant }
  /** Accepted and not yet answered: `until` then it is paid, or closed. */
  | ({ kind: 'paymentHeld'; tradeNo: string; orderId: string; until: Instant; becomes: 'paid' | 'closed' } & Payment)
  | ({ kind: 'tradePaid'; tradeNo: string; orderId: string } & Payment)
  | { kind: 'tradeClosed'; tradeNo: string; orderId: string; because: TradeEnd }
  | { kind: 'passFreeSet'; ceilingMinor: PassFreeCeiling }
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
  | { kind: 'parcelAccepted'; orderId: string; window: Window; promise: ParcelPromise }
  | { kind: 'pickingStarted'; orderId: string; pickerId: string }
  | { kind: 'zoneReached'; orderId: string; zone: Zone }
  /** `grams`: what the scale said of goods that are weighed, for the line. Less than was paid for: `back` is owed. */
  | { kind: 'itemPicked'; orderId: string; gtin: string; grams?: number; back?: Money }
  /** It is not there. With a question, `until` is when `otherwise` is done; without one it is what was set at checkout, at once. */
  | {
      kind: 'itemMissing'
      orderId: string
      gtin: string
      offer?: { gtin: string; quantity: number; back: Money }
      until: Instant
      otherwise: MissingAnswer
    }
  | { kind: 'missingAnswered'; orderId: string; gtin: string; answer: MissingAnswer }
  /** `gtin` was ordered, `for` came in its place; `back` is owed when that is cheaper. */
  | {
      kind: 'itemSwapped'
      orderId: string
      gtin: string
      for: string
      quantity: number
      back: Money
      because: Swap['because']
    }
  /** It stays in the store: recalled after it was paid, gone from the shelf, or gone and nothing else wanted. Its money is owed. */
  | {
      kind: 'itemLeftOut'
      orderId: string
      gtin: string
      because: 'recalled' | 'gone' | 'refused'
      recallId?: string
    }
  /** All of it was left out: nobody rides with an empty bag. */
  | { kind: 'parcelCalledOff'; orderId: string; because: 'recalled' | 'gone' }
  | { kind: 'bagsOnBelt'; orderId: string }
  | { kind: 'packingStarted'; orderId: string }
  | { kind: 'parcelPacked'; orderId: string; bags: { id: string; kind: BagKind }[] }
  /** `leg` is the way to the store: none for a van. */
  | { kind: 'riderAssigned'; orderId: string; riderId: string; leg: Leg; stops: StopFact[] }
  /** Nobody is free: level 1 after four minutes, level 2 after eight. */
  | { kind: 'noRiderYet'; orderId: string; level: 1 | 2 }
  | { kind: 'riderReachedStore'; orderId: string }
  | { kind: 'parcelPickedUp'; orderId: string; leg: Leg; stops: StopFact[] }
  /** From here on `leg` is the way. */
  | { kind: 'rideDelayed'; orderId: string; reason: EtaReason; leg: Leg }
  | { kind: 'riderWentQuiet'; orderId: string }
  | { kind: 'riderSeenAgain'; orderId: string; leg?: Leg }
  | { kind: 'riderNearby'; orderId: string }
  | { kind: 'riderReachedDoor'; orderId: string }
  | { kind: 'doorCalled'; orderId: string; attempt: number }
  | { kind: 'parcelUnreachable'; orderId: string; until: Instant; because?: 'wrongAddress' }
  | { kind: 'troubleAnswered'; orderId: string; choice: TroubleChoice }
  | { kind: 'parcelRefused'; orderId: string }
  | { kind: 'parcelReturning'; orderId: string; because: ReturnReason; leg: Leg }
  | { kind: 'parcelReturned'; orderId: string }
  | { kind: 'parcelDelivered'; orderId: string; photo: PhotoPlace }
  /** Asked to hurry; `moved` says whether it could be brought forward. */
  | { kind: 'hurried'; orderId: string; moved: boolean }
  | { kind: 'noteSet'; orderId: string; note: string }
  | { kind: 'substitutionSet'; orderId: string; substitution: Substitution }
  /** `leg` is the way from where the rider is, when it is under way. */
  | { kind: 'parcelReaddressed'; orderId: string; to: AddressEntry; leg?: Leg }
  /** Later than promised: paid by itself, `amount` more when the next tier is reached. A guest has no wallet: it goes to the card. */
  | { kind: 'waitMoneyPaid'; orderId: string; tier: WaitTier; amount: Money; to: 'wallet' | 'card' }
  /** `minutes` where the usual is not meant. */
  | { kind: 'incidentDeclared'; incident: Exclude<IncidentKind, 'rainNow'>; orderId: string; minutes?: number }
  /** The incident `rainNow`, which is everybody's: whoever rides is slower from here on, and new promises are longer. */
  | { kind: 'rainBegan'; minutes?: number }
  /** The shopper's own words are kept as they are: they are nobody else's sentence. */
  | { kind: 'talkSaid'; orderId: string; lineId: string; to: TalkWith; code?: AskCode; text?: string }
  /** To the line of that number. `place` is where the rider was then. */
  | {
      kind: 'talkAnswered'
      orderId: string
      lineId: string
      from: TalkWith
      code: AnswerCode
      place?: Point
      metres?: number
      minutes?: number
      stops?: number
      picked?: number
      count?: number
      gtin?: string
    }
  | { kind: 'parcelShared'; orderId: string; shareId: string }
  | { kind: 'shareWithdrawn'; orderId: string; shareId: string }
  /** A tip has left the balance; of none nobody said yes to it. */
  | {
      kind: 'thanksGiven'
      orderId: string
      riderId?: string
      attempt: Attempt
      stars: Stars
      tip: Money
      authorisedBy?: 'pin' | 'passFree'
    }
  | ({ kind: 'batchRecalled'; recallId: string } & Pick<Recall, 'scope' | 'severity' | 'hazard' | 'action' | 'agency'>)
  | { kind: 'recallLifted'; recallId: string; gtin: string }
  /** `by` is an id, `place` the code of a city. */
  | { kind: 'tagScanned'; gtin: string; lot?: string; serial?: string; by: string; place: string }
  | { kind: 'problemReported'; gtin: string; lot: string; problem: Problem }

export type FactKind = FactBody['kind']

/** A fact as the log holds it: its place (`seq`, from 1) and its virtual time. Wall time is never in a fact. */
export type Fact = FactBody & { seq: number; at: Instant }

/** A fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>
