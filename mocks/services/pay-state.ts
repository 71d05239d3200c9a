import type { Attempt, FactOf, Payment } from '#contract/facts.ts'
import type { OrderedReservation } from '#contract/offer-facts.ts'
import type { FaceState, LaterDue, PinState } from '#contract/pay.ts'
import type { Money } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { debitBalanceMinor, openingBalanceMinor, openingPotMinor } from '#seed/wallet.ts'
import { daysLater, isoDate } from '#world/calendar.ts'
import type { Setup } from '#world/service.ts'
import { type FaceCheckRecord, freshFace } from './face-lock.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { ownEntry } from './own-entry.ts'
import { pinTries } from './pin-lock.ts'
import { type DayCount, type Purse, purseAt } from './purse.ts'
import type { Thing } from './recall-scope.ts'
import type { TradeRecord, TradeWorld } from './trade-machine.ts'

/** What is still to be brought of an order, each line with its worth when it comes back. */
export interface ToBring {
  tradeNo: string
  worth: Record<string, Money>
  quantity: Record<string, number>
  /** What riding costs, in fen: ridden, it stays paid. */
  ride: number
}

/** Money on its way back for what was left out, weighed less, was swapped for something cheaper, or was brought back. */
export interface Owed extends Pick<FactOf<'refundPaid'>, 'tradeNo' | 'amount' | 'lines' | 'recallId' | 'because'> {
  at: Instant
}

/** What an attempt that is known came to; a payment is read off its trade. */
export interface AttemptRecord extends Pick<Attempt, 'content'> {
  tradeNo: string
  pin?: PinState
}

/** A payment that waits for its result: what was held, and what the result will be. */
export type Held = Omit<FactOf<'paymentHeld'>, 'kind' | 'seq' | 'at'>

/** A code for the PIN's lock, sent and not yet used. */
export interface PinResetRecord {
  smsId: string
  startedAt: Instant
  expiresAt: Instant
  resendAt: Instant
  triesLeft: number
}

/** The wallet apart from its trades. */
export interface WalletState {
  ledger: Ledger
  pin: PinState
  /** How many codes for the PIN were asked for, and the last of them. */
  resets: number
  reset: PinResetRecord | null
  face: FaceState
  faceChecks: Record<string, FaceCheckRecord>
  passFree: { ceilingMinor: number; used: DayCount }
  debitUsed: DayCount
  dues: LaterDue[]
  risk: TradeWorld['risk']
  /** What becomes of the next payment when its result takes a while. */
  pending: 'thenPaid' | 'thenClosed' | null
}

/**
 * Trades still open stand apart from finished ones; `placed` are orders whose trade is due to open. `goods` is what an unpaid
 * trade is for; it is `withdrawn` when some of it is recalled: nobody pays for that. `toBring` is what of an order has not been left
 * out, by order; what was, is `owed`. `held` are payments under way, by trade, `authorised` those a card's bank said yes to; `attempts`
 * all that came to something, by their key.
 */
export interface PayState extends WalletState {
  placed: Record<
    string,
    { orderId: string; buyerId: string; amount: Money; at: Instant; reservation?: OrderedReservation }
  >
  open: Record<string, TradeRecord>
  done: Record<string, TradeRecord>
  goods: Record<string, Thing[]>
  withdrawn: Record<string, Instant>
  toBring: Record<string, ToBring>
  owed: Record<string, Owed>
  held: Record<string, Held>
  authorised: Record<string, { at: Instant; payment: Payment }>
  attempts: Record<string, AttemptRecord>
}

/** A trade by its number, open or finished. */
export const tradeOf = (state: PayState, tradeNo: string): TradeRecord | undefined =>
  ownEntry(state.open, tradeNo) ?? ownEntry(state.done, tradeNo)

/** An attempt's key: marked, so that no attempt can have the name of something every object has. */
export const attemptKey = (attemptId: string): string => `attempt:${attemptId}`

/** What can be spent now, in fen. */
export const purseOf = ({ ledger, debitUsed, held }: PayState, now: Instant): Purse =>
  purseAt(
    ledger,
    debitUsed,
    Object.values(held).flatMap(({ funds }) => funds),
    now,
  )

/** The wallet and its trades as a scenario opens them. */
export function openPay({ startsAt, opening }: Setup): PayState {
  const laterUsed = opening.laterUsedMinor ?? 0
  const day = isoDate(startsAt)
  return {
    ledger: openLedger(startsAt, {
      wallet: opening.balanceMinor ?? openingBalanceMinor,
      pot: opening.potMinor ?? openingPotMinor,
      later: -laterUsed,
      debit6018: debitBalanceMinor,
    }),
    pin: { triesLeft: pinTries - (opening.pinTriesUsed ?? 0) },
    resets: 0,
    reset: null,
    face: freshFace(),
    faceChecks: {},
    passFree: { ceilingMinor: opening.passFreeMinor ?? 0, used: { day, minor: 0 } },
    debitUsed: { day, minor: opening.debitUsedTodayMinor ?? 0 },
    // Lent before this world began, for nothing in it.
    dues:
      laterUsed > 0
        ? [{ at: daysLater(startsAt, 30), amount: { minor: laterUsed, currency: 'CNY' }, tradeNo: '' }]
        : [],
    risk: opening.risk ?? 'none',
    pending: opening.pending ?? null,
    placed: {},
    open: {},
    done: {},
    goods: {},
    withdrawn: {},
    toBring: {},
    owed: {},
    held: {},
    authorised: {},
    attempts: {},
  }
}
