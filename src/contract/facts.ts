import type { Door, Quote } from './order.ts'
import type { Money } from './money.ts'
import type { MethodId, TradeEnd } from './pay.ts'
import type { Leg } from './parcel.ts'
import type { Recall } from './recall.ts'
import type { Problem } from './scan.ts'
import type { Instant, Window } from './time.ts'

/** Everything that can have happened. Past tense, ids and codes only: no sentence, no PIN, no card, no face. */
export type FactBody =
  | { kind: 'basketLineSet'; gtin: string; quantity: number; lot?: string }
  | { kind: 'addressChosen'; addressId: string }
  | {
      kind: 'orderPlaced'
      orderId: string
      tradeNo: string
      requestId: string
      /** `lot` is the one scanned, or else the one on the shelf then; goods without batches have none. */
      lines: { gtin: string; quantity: number; lot?: string }[]
      quote: Quote
      addressId: string
      door: Door
      window: Window
    }
  | { kind: 'doorChosen'; orderId: string; door: Door }
  | { kind: 'tradeOpened'; tradeNo: string; orderId: string; amount: Money; expiresAt: Instant }
  | { kind: 'pinRefused'; tradeNo: string; triesLeft: number; lockedUntil?: Instant }
  | { kind: 'tradePaid'; tradeNo: string; orderId: string; method: MethodId; amount: Money }
  | { kind: 'tradeClosed'; tradeNo: string; orderId: string; because: TradeEnd }
  /** Money went back to where it came from. `refundNo` is the merchant's number of this refund (out_request_no). */
  | {
      kind: 'refundPaid'
      refundNo: string
      tradeNo: string
      orderId: string
      gtin: string
      /** The one piece of it, when only pieces are recalled. */
      serial?: string
      amount: Money
      because: 'recall'
      recallId: string
    }
  | { kind: 'parcelAccepted'; orderId: string; pickerId: string; window: Window }
  | { kind: 'pickingStarted'; orderId: string }
  | { kind: 'itemPicked'; orderId: string; gtin: string }
  /** Recalled after it was paid and before it was in the bag: nobody is handed that. */
  | { kind: 'itemLeftOut'; orderId: string; gtin: string; recallId: string }
  /** All of it was left out: nobody rides with an empty bag. */
  | { kind: 'parcelCalledOff'; orderId: string }
  | { kind: 'parcelPacked'; orderId: string; bags: number }
  | { kind: 'riderAssigned'; orderId: string; riderId: string }
  | { kind: 'riderReachedStore'; orderId: string }
  | { kind: 'parcelPickedUp'; orderId: string; leg: Leg }
  | { kind: 'riderNearby'; orderId: string }
  | { kind: 'riderReachedDoor'; orderId: string }
  | { kind: 'parcelDelivered'; orderId: string }
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
