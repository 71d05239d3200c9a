import type { PayCodeMethod } from '#contract/pay-code.ts'
import { minuteOf } from '#contract/pay-code-digits.ts'
import type { PinState } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import type { Decision } from '#world/service.ts'
import { type CounterState, type SaleRecord, saleOf } from './counter-state.ts'
import { ownEntry } from './own-entry.ts'
import type { CodeMeant } from './pay-code-book.ts'
import { chargeOf } from './methods.ts'
import { afterWrongPin, pinAt } from './pin-lock.ts'
import type { Purse } from './purse.ts'

/** What surrounds a sale when it is charged. */
interface Around {
  now: Instant
  pin: PinState
  purse: Purse
}

const nothingNew: Decision = { facts: [] }

/**
 * Charges a sale by a code, or asks the phone when it is above what goes without PIN. The same code for the same sale answers
 * what it answered before, however late. Refuses: saleUnknown, saleClosed, alreadyPaid, payCodeUnknown, payCodeUsed,
 * payCodeStale, pinLocked. A method that cannot pay is not refused here: it is a fact, for the phone.
 */
export function decideCharge(
  state: CounterState,
  { saleNo, meant }: { saleNo: string; meant: CodeMeant },
  around: Around,
): Decision {
  const sale = saleOf(state, saleNo)
  if (!sale) return { refusal: { code: 'saleUnknown' } }
  const same = sale.code?.showingId === meant.showingId && sale.code.minute === meant.minute
  if (sale.status === 'TRADE_SUCCESS') return same ? nothingNew : { refusal: { code: 'alreadyPaid' } }
  const closed = refusedAsClosed(sale, around.now)
  if (closed) return closed
  if (same) return nothingNew
  const showing = ownEntry(state.showings, meant.showingId)
  if (!showing) return { refusal: { code: 'payCodeUnknown' } }
  if (showing.used.includes(meant.minute)) return { refusal: { code: 'payCodeUsed' } }
  if (!isFresh(meant.minute, around.now)) return { refusal: { code: 'payCodeStale' } }
  const { lockedUntil } = pinAt(around.pin, around.now)
  if (lockedUntil !== undefined) return { refusal: { code: 'pinLocked', until: lockedUntil } }
  if (sale.amount.minor > showing.limitMinor) return { facts: [{ kind: 'saleAsked', saleNo, ...meant }] }
  return paid(sale, meant, showing.method, 'code', around)
}

/**
 * The shopper's yes to a sale above the limit. Refuses: saleUnknown, saleClosed, pinLocked. A wrong PIN, or a method that cannot pay, is
 * not refused here: it is a fact.
 */
export function decideConfirm(
  state: CounterState,
  { showingId, saleNo, pinMatches }: { showingId: string; saleNo: string; pinMatches: boolean },
  around: Around,
): Decision {
  const sale = saleOf(state, saleNo)
  const showing = ownEntry(state.showings, showingId)
  if (!sale?.code || !showing || sale.code.showingId !== showingId) return { refusal: { code: 'saleUnknown' } }
  if (sale.status === 'TRADE_SUCCESS') return nothingNew
  const closed = refusedAsClosed(sale, around.now)
  if (closed) return closed
  const { pin } = around
  const { lockedUntil } = pinAt(pin, around.now)
  if (lockedUntil !== undefined) return { refusal: { code: 'pinLocked', until: lockedUntil } }
  if (!pinMatches) return { facts: [{ kind: 'pinRefused', tradeNo: saleNo, ...afterWrongPin(pin, around.now) }] }
  return paid(sale, sale.code, showing.method, 'pin', around)
}

/** Whether a code of that minute is taken at `now`: this minute's and the one before. One of a minute to come was never shown. */
export const isFresh = (minute: number, now: Instant): boolean => {
  const current = minuteOf(now)
  return minute === current || minute === current - 1
}

/** Settling closes a sale that is due; a charge must not slip in before it does. */
function refusedAsClosed(sale: SaleRecord, now: Instant): Decision | null {
  const because = sale.closedBecause ?? (sale.reversedAt === undefined ? 'expired' : 'cancelled')
  if (sale.status !== 'TRADE_CLOSED' && now < sale.expiresAt) return null
  return { refusal: { code: 'saleClosed', because } }
}

function paid(
  sale: SaleRecord,
  meant: CodeMeant,
  method: PayCodeMethod,
  authorisedBy: 'code' | 'pin',
  { now, purse }: Around,
): Decision {
  const { no: saleNo, till, amount } = sale
  const charge = chargeOf(purse, method, undefined, amount.minor, now)
  if ('refusal' in charge) {
    const why = charge.refusal.code === 'methodLimit' ? 'limit' : 'short'
    return { facts: [{ kind: 'saleRefused', saleNo, showingId: meant.showingId, amount, method, why }] }
  }
  const { funds } = charge
  return { facts: [{ kind: 'saleCharged', saleNo, till, amount, method, authorisedBy, ...meant, funds }] }
}
