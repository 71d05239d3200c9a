import type { Money } from '#contract/money.ts'
import type { Cashier, TradeEnd } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { DigitKey } from '#ui/pin-entry.ts'

/** What surrounds every state in which the trade is known: the world's last word about it. */
interface Known {
  cashier: Cashier
}

export type CashierState =
  /** The world is being asked what this trade is. `lost` counts the answers that never came. */
  | { is: 'opening'; lost: number }
  | { is: 'noTrade' }
  | (Known &
      (
        | { is: 'choose'; said?: Refusal | undefined }
        | { is: 'pin'; digits: string; triesLeft?: number | undefined }
        | { is: 'wrongPin'; triesLeft: number }
        /** Six digits are on their way. Nothing typed or pressed sends them again. */
        | { is: 'checking'; sentAt: Instant; slow: boolean }
        /** The answer is lost: the money may have moved. Lane Pay is asked until it is known; nothing is sent. */
        | { is: 'unknown'; sentAt: Instant; lostAt: Instant; asks: number; askedAt: Instant; unpaid: number }
        /** Known not to have been paid: `before` is the balance when the PIN was sent. */
        | { is: 'notPaid'; before: Money }
        | { is: 'locked'; until: Instant }
        | { is: 'short'; available: Money; by: Money }
        | { is: 'closed'; because: TradeEnd; at?: Instant | undefined }
        /** `asks`: how often a lost payment had to be asked after; null when its answer was never lost. */
        | { is: 'paid'; asks: number | null }
      ))

export type CashierEvent =
  /** The world said how things stand, unasked: a push, another tab, a refetch. */
  | { type: 'told'; cashier: Cashier }
  | { type: 'answered'; cashier: Cashier }
  | { type: 'askRefused'; refusal: Refusal }
  | { type: 'askLost' }
  | { type: 'asking'; at: Instant }
  | { type: 'askAgain' }
  | { type: 'chosen' }
  | { type: 'keyed'; key: DigitKey; at: Instant }
  | { type: 'back' }
  | { type: 'payAnswered'; cashier: Cashier }
  | { type: 'payRefused'; refusal: Refusal }
  | { type: 'paySlow' }
  | { type: 'payLost'; at: Instant }

/** What has to be done in the world because of a transition. A PIN leaves the machine once, here. */
export type CashierEffect = { do: 'ask'; afterMs: number } | { do: 'pay'; pin: string }

export interface CashierStep {
  state: CashierState
  effect?: CashierEffect
}
