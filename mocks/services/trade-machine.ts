import type { Attempt, FactBody, Payment } from '#contract/facts.ts'
import type { Money } from '#contract/money.ts'
import type { OrderedReservation } from '#contract/offer-facts.ts'
import type { MethodId, PinState, Plan, Trade, TradeEnd } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import { seedPerson } from '#seed/people.ts'
import type { Decision } from '#world/service.ts'
import { chargeOf, methodRefusal } from './methods.ts'
import { afterWrongPin, pinAt } from './pin-lock.ts'
import type { Purse } from './purse.ts'

/** How long an unpaid trade waits. */
export const tradeLifeMs = 15 * 60_000
/** How long a payment is held when its result takes a while. */
export const heldMs = 12_000

/** A trade as the facts told it. */
export interface TradeRecord extends Trade {
  /** While it is processing: until when. */
  heldUntil?: Instant
}

/** Who says yes. `matches`: the digits were compared at the edge of the world; they never come in here. */
export type Yes = { by: 'pin'; matches: boolean } | { by: 'face'; checkId: string } | { by: 'passFree' }

/** A payment as it was sent, without its secrets. */
export interface PayMove {
  type: 'pay'
  attemptId: string
  method: MethodId
  plan?: Plan | undefined
  amount: Money
  payerId?: string | undefined
  authorisation: Yes
}

/** What a trade can be asked. */
export type TradeMove = PayMove | { type: 'close' }

/** What surrounds a trade when it is asked. */
export interface TradeWorld {
  now: Instant
  pin: PinState
  purse: Purse
  /** Whether an amount goes without a PIN now. */
  passFree: (minor: number) => boolean
  /** Whether a face check of this trade was passed and not used. */
  facePassed: (checkId: string) => boolean
  risk: 'none' | 'stepUp' | 'refuse'
  /** What becomes of the next payment when its result takes a while. */
  pending?: 'thenPaid' | 'thenClosed' | undefined
}

const nothingNew: Decision = { facts: [] }

/** A trade waiting for its order. It expires `tradeLifeMs` later, or with the reservation it buys. */
export function openTrade(
  no: string,
  orderId: string,
  buyerId: string,
  amount: Money,
  at: Instant,
  reservation?: OrderedReservation,
): FactBody & { kind: 'tradeOpened' } {
  const life = reservation
    ? { expiresAt: reservation.until, reservationId: reservation.id }
    : { expiresAt: at + tradeLifeMs }
  return { kind: 'tradeOpened', tradeNo: no, orderId, buyerId, amount, ...life }
}

/** Why a trade whose time is up ends. */
export const timeUp = ({ reservationId }: Pick<Trade, 'reservationId'>): TradeEnd =>
  reservationId === undefined ? 'expired' : 'reservationLapsed'

/** What an attempt must agree in when it is sent again. */
export function attemptOf({ attemptId, method, plan, amount, payerId, authorisation }: PayMove): Attempt {
  const yes =
    authorisation.by === 'pin' ? authorisation.matches : authorisation.by === 'face' ? authorisation.checkId : ''
  const content = [method, plan ?? '', amount.minor, amount.currency, payerId ?? '', authorisation.by, yes].join(' ')
  return { id: attemptId, content }
}

/**
 * The trade's rules (states as in the wallet's public vocabulary, WAIT_BUYER_PAY to TRADE_FINISHED). A paid trade answers a second
 * payment with the first one's success and nothing new, so that a tap, a retry and an answer lost after the deed charge once; so does
 * one whose payment is held. Refuses: tradeClosed, payerMismatch, amountMismatch, alreadyPaid, paymentProcessing, and as `decidePayment` does.
 * A wrong PIN is not refused here: it is a fact.
 */
export function decideTrade(trade: TradeRecord, move: TradeMove, world: TradeWorld): Decision {
  const { no: tradeNo, orderId } = trade
  if (move.type === 'pay' && (move.payerId ?? seedPerson.personId) !== trade.buyerId)
    return { refusal: { code: 'payerMismatch' } }
  switch (trade.status) {
    case 'TRADE_SUCCESS':
    case 'TRADE_FINISHED':
      return move.type === 'pay' ? nothingNew : { refusal: { code: 'alreadyPaid' } }
    case 'TRADE_CLOSED':
      // One that was paid and came back as a whole was charged once, too.
      return move.type === 'close' || trade.paidAt !== undefined
        ? nothingNew
        : { refusal: { code: 'tradeClosed', because: trade.closedBecause ?? 'cancelled' } }
    case 'WAIT_BUYER_PAY':
      if (trade.heldUntil !== undefined)
        return move.type === 'pay' ? nothingNew : { refusal: { code: 'paymentProcessing', until: trade.heldUntil } }
      if (move.type === 'close') return { facts: [{ kind: 'tradeClosed', tradeNo, orderId, because: 'cancelled' }] }
      // Settling closes a trade that is due; a payment must not slip in before it does.
      if (world.now >= trade.expiresAt) return { refusal: { code: 'tradeClosed', because: timeUp(trade) } }
      return decidePayment(trade, move, world)
  }
}

/**
 * Takes the payment of an open trade, holds it, or says why not: what is wrong with it at all, then who said yes, then the money.
 * Refuses amountMismatch, riskRefused, methodNotOffered, planNeeded, planNotOffered, faceNeeded, pinLocked, pinNeeded, faceNotPassed,
 * methodShort, methodLimit.
 */
function decidePayment(trade: TradeRecord, move: PayMove, world: TradeWorld): Decision {
  const { no: tradeNo, orderId, amount } = trade
  const { method, plan, authorisation } = move
  if (move.amount.minor !== amount.minor || move.amount.currency !== amount.currency)
    return { refusal: { code: 'amountMismatch', amount } }
  if (world.risk === 'refuse') return { refusal: { code: 'riskRefused' } }
  const unfit = methodRefusal(method, plan, amount.minor)
  if (unfit) return { refusal: unfit }
  const attempt = attemptOf(move)
  if (authorisation.by === 'pin' && world.risk === 'none' && !authorisation.matches) {
    const { lockedUntil } = pinAt(world.pin, world.now)
    if (lockedUntil === undefined)
      return { facts: [{ kind: 'pinRefused', tradeNo, attempt, ...afterWrongPin(world.pin, world.now) }] }
  }
  const no = authorisationRefusal(amount.minor, move, world)
  if (no) return { refusal: no }
  const charge = chargeOf(world.purse, method, plan, amount.minor, world.now)
  if ('refusal' in charge) return charge
  const { by } = authorisation
  const used = by === 'face' && { checkId: authorisation.checkId }
  const payment: Payment = { ...charge, amount, authorisedBy: by, attempt, ...used }
  const { now, pending } = world
  if (!pending) return { facts: [{ kind: 'tradePaid', tradeNo, orderId, ...payment }] }
  const becomes = pending === 'thenPaid' ? 'paid' : 'closed'
  return { facts: [{ kind: 'paymentHeld', tradeNo, orderId, until: now + heldMs, becomes, ...payment }] }
}

/** Why nobody who may has said yes to it. */
function authorisationRefusal(
  minor: number,
  { method, authorisation }: PayMove,
  world: TradeWorld,
): Refusal | undefined {
  if (authorisation.by === 'face')
    return world.facePassed(authorisation.checkId) ? undefined : { code: 'faceNotPassed' }
  if (world.risk === 'stepUp') return { code: 'faceNeeded' }
  const { lockedUntil } = pinAt(world.pin, world.now)
  if (lockedUntil !== undefined) return { code: 'pinLocked', until: lockedUntil }
  if (authorisation.by === 'passFree' && (method === 'later' || !world.passFree(minor))) return { code: 'pinNeeded' }
  return undefined
}
