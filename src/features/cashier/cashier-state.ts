import type { FaceCheck, FaceOutcome } from '#contract/face-check.ts'
import type { Money } from '#contract/money.ts'
import type { Cashier, MethodId, PayTrade, PinReset, Plan, TradeEnd } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { DigitKey } from '#ui/pin-entry.ts'
import type { Way } from './ways.ts'

/** One payment somebody means to make. Sent again after its answer was lost, it is the same attempt; after an answer, a new one. */
export interface Intent {
  attemptId: string
  method: Exclude<MethodId, 'card'>
  plan?: Plan | undefined
  /** What says yes to it; `bank`: the bank asks by itself. */
  by: 'pin' | 'face' | 'passFree' | 'bank'
  /** Lane Pay wants the face for this one: the PIN is no way around it. */
  faceWanted?: true
}

/** A payment that has left. No digit is in it, so that it may be kept over a reload. */
export interface Sent {
  intent: Intent
  sentAt: Instant
  /** What the method held before, as the proof later. */
  before: Money
  triesLeft: number
}

/** What surrounds every state in which the trade is known: the world's last word about it. */
interface Known {
  cashier: Cashier
}

/** The way and why another one was chosen in its place; null when none can pay. */
export interface Chosen {
  is: 'choose'
  way: Way | null
  instead?: Way | undefined
  said?: Refusal | undefined
}

export type CashierState =
  /** The world is being asked what this trade is. `lost` counts the answers that never came; `wished` was used last. */
  | { is: 'opening'; lost: number; wished: Way | null }
  | { is: 'noTrade' }
  | (Known &
      (
        | Chosen
        | { is: 'plans'; plan: Plan }
        | { is: 'pin'; intent: Intent; digits: string; triesLeft?: number | undefined }
        | { is: 'wrongPin'; intent: Intent; triesLeft: number }
        | { is: 'locked'; until: Instant; way: Way | null }
        /** A code by SMS in place of the forgotten PIN. `from`: where the person goes back to. */
        | { is: 'resetAsking'; from: Intent | null; reset: PinReset | null }
        /** `reset` is null when nobody answered whether a code was sent. */
        | {
            is: 'resetCode'
            from: Intent | null
            reset: PinReset | null
            digits: string
            said?: Refusal | 'lost' | undefined
          }
        | { is: 'resetChecking'; from: Intent | null; reset: PinReset | null }
        | { is: 'resetDone'; from: Intent | null }
        | { is: 'faceOpening'; intent: Intent }
        | { is: 'face'; intent: Intent; check: FaceCheck }
        | { is: 'faceJudging'; intent: Intent; check: FaceCheck; outcome: FaceOutcome }
        | { is: 'faceOver'; intent: Intent; why: FaceEnd; failsLeft: number }
        /** Lane Pay asks for the face before it takes this one. */
        | { is: 'stepUp'; intent: Intent }
        /** Stopped for the person's safety, without details. */
        | { is: 'stopped' }
        | { is: 'toBank'; intent: Intent }
        | { is: 'atBank'; challengeId: string }
        /** The payment is on its way. Nothing typed or pressed sends it again. */
        | { is: 'checking'; sent: Sent; slow: boolean }
        /** The answer is lost: the money may have moved. Lane Pay is asked until it is known; nothing is sent. */
        | (Asking & { is: 'unknown'; sent: Sent; lostAt: Instant; unpaid: number })
        /** Lane Pay has it and does not know yet itself; `sent` is null when another tab sent it. */
        | (Asking & { is: 'pending'; sent: Sent | null; heldAt: Instant })
        /** The person had it settled: cancelled if unpaid, given back if paid. `done`: Lane Pay said that it did. */
        | { is: 'settling'; sent: Sent | null; since: Instant; done: boolean }
        /** Known not to have been paid. */
        | { is: 'notPaid'; sent: Sent }
        | { is: 'closed'; because: TradeEnd; at?: Instant | undefined; sent: Sent | null }
        /** Paid, and come back as a whole. */
        | { is: 'returned'; settled: boolean }
        /** `asks`: how often a lost payment had to be asked after; null when its answer was never lost. */
        | { is: 'paid'; asks: number | null }
      ))

export type FaceEnd = 'failed' | 'timedOut' | 'noCamera' | 'lost'

interface Asking {
  asks: number
  askedAt: Instant
  /** It has been asked for so long that settling it is offered. */
  long: boolean
}

export type StateOf<Is extends CashierState['is']> = Extract<CashierState, { is: Is }>

export type CashierEvent =
  /** The world said how things stand, unasked: a push, another tab, a refetch. */
  | { type: 'told'; cashier: Cashier; at: Instant }
  /** `kept`: a payment of this trade that left before the app was closed, and of which no end was heard. */
  | { type: 'answered'; cashier: Cashier; at: Instant; kept?: Sent | null }
  | { type: 'askRefused'; refusal: Refusal }
  | { type: 'askLost' }
  | { type: 'asking'; at: Instant }
  | { type: 'askAgain' }
  | { type: 'wayChosen'; way: Way }
  | { type: 'planChosen'; plan: Plan }
  /** The step's own button: pay, go on, try again. */
  | { type: 'goOn'; at: Instant }
  | { type: 'keyed'; key: DigitKey; at: Instant }
  | { type: 'back' }
  | { type: 'otherWay' }
  | { type: 'useFace' }
  | { type: 'usePin' }
  | { type: 'forgot' }
  | { type: 'payAnswered'; cashier: Cashier; at: Instant }
  | { type: 'payRefused'; refusal: Refusal }
  | { type: 'paySlow' }
  | { type: 'payLost'; at: Instant }
  | { type: 'bankAsks'; challengeId: string }
  | { type: 'faceOpened'; check: FaceCheck }
  | { type: 'faceSeen'; outcome: FaceOutcome }
  | { type: 'faceJudged'; check: FaceCheck; at: Instant }
  | { type: 'faceRefused'; refusal: Refusal }
  | { type: 'faceLost' }
  | { type: 'resetSent'; reset: PinReset }
  | { type: 'resetDone' }
  | { type: 'resetRefused'; refusal: Refusal }
  | { type: 'resetLost' }
  | { type: 'askedLong' }
  | { type: 'settle'; at: Instant }
  | { type: 'settled' }
  | { type: 'settleLost' }

/** What has to be done in the world because of a transition. A PIN and a code leave the machine once, here. */
export type CashierEffect =
  | { do: 'ask'; afterMs: number }
  | { do: 'pay'; payment: PayTrade }
  | { do: 'payAtBank'; attemptId: string; amount: Money }
  | { do: 'openFace' }
  | { do: 'endFace'; checkId: string; outcome: FaceOutcome }
  | { do: 'startReset' }
  | { do: 'endReset'; code: string }
  | { do: 'settle' }

export interface CashierStep {
  state: CashierState
  effect?: CashierEffect
}
