import type { Attempt } from '#contract/facts.ts'
import type { FaceOutcome } from '#contract/face-check.ts'
import type { PassFreeCeiling } from '#contract/pay.ts'
import { passFreeDailyMinor } from '#seed/wallet.ts'
import type { Context, Decision, Service } from '#world/service.ts'
import { decideFaceCheck, decideFaceEnd } from './face-lock.ts'
import { ownEntry } from './own-entry.ts'
import { evolvePay } from './pay-evolve.ts'
import { nextOfPay } from './pay-next.ts'
import { attemptKey, openPay, type PayState, purseOf, tradeOf } from './pay-state.ts'
import { afterWrongPin, pinAt } from './pin-lock.ts'
import { decideResetEnd, decideResetStart } from './pin-reset.ts'
import { countAt } from './purse.ts'
import type { States } from './states.ts'
import { attemptOf, decideTrade, timeUp, type PayMove, type TradeRecord, type TradeWorld } from './trade-machine.ts'
import { decideRefund } from './trade-refund.ts'

export { type PayState, purseOf, tradeOf } from './pay-state.ts'

/** What the wallet is asked. `matches`, `pinMatches`, `codeMatches`: digits were compared at the edge of the world; they never come in here. */
export type PayCommand =
  | ({ type: 'payTrade'; tradeNo: string } & Omit<PayMove, 'type'>)
  | { type: 'closeTrade'; tradeNo: string }
  | { type: 'openFaceCheck'; tradeNo: string }
  | { type: 'endFaceCheck'; checkId: string; outcome: FaceOutcome }
  | { type: 'setPassFree'; attemptId?: string; ceilingMinor: PassFreeCeiling; pinMatches: boolean }
  | { type: 'startPinReset' }
  | { type: 'endPinReset'; codeMatches: boolean }
  | { type: 'refundRecall'; orderId: string; gtin: string; serial?: string | undefined }

/**
 * The trades and the wallet: opens a trade for every order, closes it when its time is up or its goods are recalled, charges it
 * once, and pays back what was recalled, once: when asked, or by itself when it never left the store. Refuses as the trade's rules do, and
 * attemptReused, tradeUnknown, faceCheckUnknown, faceLocked, resetCodeWrong, orderUnknown, notRecalled.
 */
export const payService: Service<PayState, PayCommand, States> = {
  initial: openPay,
  evolve: evolvePay,
  next: nextOfPay,

  decide(state, command, context) {
    const { now, states } = context
    switch (command.type) {
      case 'payTrade':
      case 'closeTrade':
      case 'openFaceCheck': {
        const trade = tradeOf(state, command.tradeNo)
        if (!trade) return { refusal: { code: 'tradeUnknown' } }
        if (command.type === 'payTrade') return decidePay(state, trade, command, now)
        return command.type === 'closeTrade'
          ? decideTrade(trade, { type: 'close' }, worldOf(state, trade, now))
          : openFace(state, trade, context)
      }
      case 'endFaceCheck': {
        const check = ownEntry(state.faceChecks, command.checkId)
        return check
          ? decideFaceEnd(check, command.outcome, state.face, now)
          : { refusal: { code: 'faceCheckUnknown' } }
      }
      case 'setPassFree':
        return setPassFree(state, command, now)
      case 'startPinReset':
        return decideResetStart(state, now)
      case 'endPinReset':
        return decideResetEnd(state, command.codeMatches, now)
      case 'refundRecall':
        return decideRefund((no) => tradeOf(state, no), command, states)
    }
  },
}

/** An attempt that came to something gets the same answer again; what was refused before without a trace is decided anew. */
function decidePay(
  state: PayState,
  trade: TradeRecord,
  { type: _type, tradeNo, ...sent }: PayCommand & { type: 'payTrade' },
  now: number,
): Decision {
  const move: PayMove = { type: 'pay', ...sent }
  return again(state, { tradeNo, ...attemptOf(move) }) ?? decideTrade(trade, move, worldOf(state, trade, now))
}

/** The answer an attempt got before; undefined for a new one. */
function again(state: PayState, { tradeNo, id, content }: Attempt & { tradeNo: string }): Decision | undefined {
  const known = ownEntry(state.attempts, attemptKey(id))
  if (!known) return undefined
  if (known.tradeNo !== tradeNo || known.content !== content) return { refusal: { code: 'attemptReused' } }
  if (!known.pin) return { facts: [] }
  const { triesLeft, lockedUntil } = known.pin
  return {
    refusal: lockedUntil === undefined ? { code: 'pinWrong', triesLeft } : { code: 'pinLocked', until: lockedUntil },
  }
}

/** Whether an amount goes without a PIN at `now`: under the ceiling, and within the day's sum. */
export const goesPassFree = ({ passFree, risk }: PayState, minor: number, now: number): boolean =>
  risk === 'none' && minor <= passFree.ceilingMinor && countAt(passFree.used, now) + minor <= passFreeDailyMinor

function worldOf(state: PayState, trade: TradeRecord, now: number): TradeWorld {
  return {
    now,
    pin: state.pin,
    purse: purseOf(state, now),
    passFree: (minor) => goesPassFree(state, minor, now),
    facePassed: (checkId) => {
      const check = ownEntry(state.faceChecks, checkId)
      return check?.tradeNo === trade.no && check.outcome === 'live' && !check.used
    },
    risk: state.risk,
    ...(state.pending && { pending: state.pending }),
  }
}

function openFace(state: PayState, trade: TradeRecord, { now, stream }: Context<States>): Decision {
  if (trade.status === 'TRADE_CLOSED' || now >= trade.expiresAt)
    return { refusal: { code: 'tradeClosed', because: trade.closedBecause ?? timeUp(trade) } }
  if (trade.status !== 'WAIT_BUYER_PAY') return { refusal: { code: 'alreadyPaid' } }
  const before = Object.values(state.faceChecks).filter(({ tradeNo }) => tradeNo === trade.no).length
  const checkId = `${trade.no}F${String(before + 1).padStart(2, '0')}`
  return decideFaceCheck(checkId, trade.no, state.face, now, stream(`face:${checkId}`))
}

/** A new ceiling, with the PIN. Refuses pinLocked and attemptReused; a wrong PIN is a fact. */
function setPassFree(
  state: PayState,
  { attemptId: id, ceilingMinor, pinMatches }: PayCommand & { type: 'setPassFree' },
  now: number,
): Decision {
  const attempt = id === undefined ? undefined : { id, content: `passFree ${ceilingMinor} ${pinMatches}` }
  const before = attempt && again(state, { tradeNo: '', ...attempt })
  if (before) return before
  const told = attempt ? { attempt } : {}
  const { lockedUntil } = pinAt(state.pin, now)
  if (lockedUntil !== undefined) return { refusal: { code: 'pinLocked', until: lockedUntil } }
  return pinMatches
    ? { facts: [{ kind: 'passFreeSet', ceilingMinor, ...told }] }
    : { facts: [{ kind: 'pinRefused', ...told, ...afterWrongPin(state.pin, now) }] }
}
