import type { Attempt } from './facts.ts'
import type { AddressEntry } from './identity.ts'
import type { IncidentKind } from './incident.ts'
import type { Money } from './money.ts'
import type { ReturnReason, Substitution } from './order.ts'
import type { EtaReason, Leg, ParcelPromise, PhotoPlace, Point } from './parcel.ts'
import type { TroubleChoice, MissingAnswer } from './parcel-requests.ts'
import type { BagKind, Swap, Zone } from './picking.ts'
import type { AnswerCode, AskCode, TalkWith } from './talk.ts'
import type { Stars } from './thanks.ts'
import type { Instant, Window } from './time.ts'
import type { WaitMoneyTo, WaitTier } from './wait-money.ts'

/** Somebody else's door on a rider's way: where, in metres, and when it is planned to be done with. */
export interface StopFact extends Point {
  at: Instant
}

/** What can happen to a parcel, from the store that takes it on to the thanks for whoever brought it. */
export type ParcelFact =
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
  | { kind: 'waitMoneyPaid'; orderId: string; tier: WaitTier; amount: Money; to: WaitMoneyTo }
  /** `minutes` where the usual is not meant. */
  | { kind: 'incidentDeclared'; incident: Exclude<IncidentKind, 'rainNow'>; orderId: string; minutes?: number }
  /** The incident `rainNow`, which is everybody's: whoever rides is slower from here on, and new promises are longer. */
  | { kind: 'rainBegan' }
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
