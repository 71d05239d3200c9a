import type { Slot } from './checkout.ts'
import type { DigitalLinkError } from './gs1/digital-link-error.ts'
import type { TransStatus } from './bank.ts'
import type { ReservationState } from './live-offer.ts'
import type { Money } from './money.ts'
import type { Quote } from './order.ts'
import type { MethodId, TradeEnd } from './pay.ts'
import type { SaleEnd } from './pay-code.ts'
import type { Instant } from './time.ts'

/** Why the world said no: a code and its parameters. The client words it, so that the language can change at any moment. */
export type Refusal =
  | { code: 'badRequest'; field: string }
  | { code: 'unknownRoute' }
  /** `allow` as an Allow header has it. */
  | { code: 'methodNotAllowed'; allow: string }
  | { code: 'worldMoved' }
  | { code: 'storageFull' }
  | { code: 'productUnknown'; gtin: string }
  | { code: 'batchUnknown'; gtin: string; lot: string }
  /** Not a GS1 Digital Link, and why. */
  | { code: 'digitalLinkWrong'; why: DigitalLinkError }
  /** A good Digital Link of something that is not a product: `ai` says what. */
  | { code: 'keyNotServed'; ai: string }
  /** Nothing of that kind is known of it; empty for no kind at all. */
  | { code: 'linkTypeUnknown'; linkType: string }
  | { code: 'batchNotSold'; gtin: string; lot: string }
  | { code: 'categoryUnknown' }
  | { code: 'addressUnknown' }
  | { code: 'addressOutOfRange'; distanceMetres: number; limitMetres: number }
  | { code: 'addressBookFull'; most: number }
  /** The only address left: there is nowhere else to bring things. */
  | { code: 'addressLast' }
  /** That street has no such number. */
  | { code: 'houseUnknown'; first: number; last: number }
  /** The chosen time is full or gone by. */
  | { code: 'slotGone'; slots: Slot[] }
  /** A card's number stands in a text: it is not kept. */
  | { code: 'noteHasCard' }
  | { code: 'couponUnknown' }
  /** It can be claimed from then on. */
  | { code: 'couponNotYet'; from: Instant }
  /** Others were quicker. */
  | { code: 'couponGone' }
  /** Its time to be claimed went by. */
  | { code: 'couponOver' }
  | { code: 'rainUnknown' }
  | { code: 'rainNotYet'; startsAt: Instant }
  | { code: 'rainOver' }
  /** With other packets, or from another tab. */
  | { code: 'rainOpened' }
  | { code: 'soldOut'; gtin: string }
  | { code: 'notEnoughStock'; gtin: string; available: number }
  | { code: 'basketEmpty' }
  | { code: 'quoteStale'; quote: Quote }
  | { code: 'requestReused' }
  | { code: 'orderUnknown' }
  | { code: 'doorTooLate' }
  /** Nothing is asked about it, or its time is over. */
  | { code: 'nothingMissing'; gtin: string }
  /** Its picker is through. */
  | { code: 'substitutionTooLate' }
  | { code: 'noteTooLate' }
  /** The rider has it. */
  | { code: 'hurryTooLate' }
  | { code: 'hurriedAlready' }
  /** Under way, only a house near the way's end can be gone to: so much nearer it would have to be. */
  | { code: 'addressTooFar'; beyondMetres: number }
  | { code: 'addressTooLate' }
  /** Refusing is for when the rider stands at the door. */
  | { code: 'notAtDoor' }
  | { code: 'choiceNotOffered' }
  | { code: 'recallUnknown' }
  /** Nothing of this in that order is recalled, or it was never paid for. */
  | { code: 'notRecalled'; gtin: string }
  | { code: 'tradeUnknown' }
  | { code: 'tradeClosed'; because: TradeEnd }
  | { code: 'pinWrong'; triesLeft: number }
  | { code: 'pinLocked'; until: Instant }
  | { code: 'attemptReused' }
  /** The trade is for `amount`. */
  | { code: 'amountMismatch'; amount: Money }
  | { code: 'payerMismatch' }
  | { code: 'methodShort'; method: MethodId; available: Money; by: Money }
  /** More than the method takes in a day, or at once; `left` is what it would. */
  | { code: 'methodLimit'; method: MethodId; left: Money }
  | { code: 'methodNotOffered'; method: MethodId }
  | { code: 'planNotOffered' }
  | { code: 'planNeeded' }
  | { code: 'pinNeeded' }
  /** A check of risk: only a face, or the card's bank, opens this one. */
  | { code: 'faceNeeded' }
  | { code: 'riskRefused' }
  | { code: 'faceCheckUnknown' }
  | { code: 'faceNotPassed' }
  | { code: 'faceLocked'; until: Instant }
  /** No tries left, or no code under way: a new code has to be asked for. */
  | { code: 'resetCodeWrong'; triesLeft: number }
  /** A payment is held: what becomes of it is known by then. */
  | { code: 'paymentProcessing'; until: Instant }
  | { code: 'alreadyPaid' }
  | { code: 'notPaid' }
  /** The rider has it, or it was delivered. */
  | { code: 'cancelTooLate' }
  /** Nothing of it was delivered yet: it can be cancelled. */
  | { code: 'refundTooEarly' }
  | { code: 'refundWindowOver' }
  /** The number stands for another refund. */
  | { code: 'refundReused' }
  /** Part of a trade goes back only under a number of its own. */
  | { code: 'refundNumberNeeded' }
  /** More than is left of what was paid. */
  | { code: 'refundTooMuch'; left: Money }
  | { code: 'notInOrder'; gtin: string }
  /** More pieces than were bought and have not come back. */
  | { code: 'refundTooMany'; gtin: string; left: number }
  | { code: 'saleUnknown' }
  | { code: 'saleReused' }
  | { code: 'saleClosed'; because: SaleEnd }
  /** The wallet behind the code said no; why is told to its phone and not to a till. */
  | { code: 'payerCannot' }
  | { code: 'payCodeUnknown' }
  | { code: 'payCodeStale' }
  | { code: 'payCodeUsed' }
  /** Not a printed test card: nothing of it was kept. */
  | { code: 'cardUnknown' }
  | { code: 'cardExpired' }
  | { code: 'cvvWrong' }
  /** By its bank: not authenticated, unavailable, or rejected. */
  | { code: 'cardDeclined'; transStatus: Extract<TransStatus, 'N' | 'U' | 'R'> }
  /** Too many failed authentications in a row. */
  | { code: 'cardBlocked'; until: Instant }
  | { code: 'challengeUnknown' }
  | { code: 'codeWrong'; triesLeft: number }
  | { code: 'codeExpired' }
  | { code: 'noCodeSent' }
  | { code: 'resendTooSoon'; at: Instant }
  | { code: 'noResendsLeft' }
  | { code: 'appRequestGone' }
  /** A web address stands in a text: it is not kept. */
  | { code: 'noLinks' }
  /** Two hours after the parcel's end. */
  | { code: 'talkOver' }
  | { code: 'talkFull' }
  | { code: 'shareUnknown' }
  /** The link was withdrawn, or the parcel ended two hours ago. */
  | { code: 'shareOver' }
  | { code: 'roomUnknown' }
  | { code: 'showUnknown' }
  /** The room is for those who took its invitation. */
  | { code: 'notInvited' }
  /** A line in a room: longer than `most`, so many of one sign in a row or a word without an end, or said too soon after the last one. */
  | { code: 'lineTooLong'; most: number }
  | { code: 'longRun' }
  | { code: 'tooFast'; at: Instant }
  /** Nobody is there to talk to: the show has not begun, or is over. */
  | { code: 'roomQuiet' }
  /** A fault: the film cannot be had. */
  | { code: 'videoMissing' }
  | { code: 'offerUnknown' }
  | { code: 'offerNotOpen'; opensAt: Instant }
  | { code: 'offerSoldOut'; waiting: number }
  | { code: 'offerClosed' }
  /** One each: it is held for you, or paid. */
  | { code: 'alreadyYours'; reservationId: string }
  | { code: 'reservationUnknown' }
  /** It is in that order, paid, or nobody's any more. */
  | { code: 'reservationOver'; state: ReservationState; orderId?: string }
  /** It has not been brought yet. */
  | { code: 'thanksTooEarly' }
  | { code: 'thanksTooLate' }
  | { code: 'thankedAlready' }
  /** Nothing under way that this can happen to now. */
  | { code: 'incidentNotNow' }
  /** Nothing of that is held with a deposit. */
  | { code: 'depositNotOffered'; gtin: string }
  /** Deposits are taken from then on, or until then. */
  | { code: 'depositClosed'; from: Instant; to: Instant }
  /** One of it is held already. */
  | { code: 'depositAlready'; depositId: string }
  | { code: 'depositUnknown' }
  /** The balance can be paid from then on. */
  | { code: 'depositTooEarly'; at: Instant }
  | { code: 'depositUnpaid' }
  | { code: 'depositForfeited' }
  /** It was given back, or its balance is paid or waits to be: that order. */
  | { code: 'depositDone'; orderId?: string }
  | { code: 'roundUnknown' }
  | { code: 'roundOver' }
  /** Another round is under way. */
  | { code: 'roundUnderWay'; roundId: string }
  | { code: 'roundsUsedUp'; at: Instant }
  /** Every lantern is lit. */
  | { code: 'lanternsLit' }
  /** No finger taps like that: `place` of the first that cannot be. */
  | { code: 'tapsImpossible'; place: number }
  | { code: 'scenarioUnknown' }
  | { code: 'momentUnreadable' }
  | { code: 'nothingAhead' }
  | { code: 'nothingAside' }

export type RefusalCode = Refusal['code']
