import type { FactBody } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import type { RefundReason } from '#contract/refund.ts'
import type { Instant } from '#contract/time.ts'
import type { Due } from '#world/service.ts'
import {
  balanceMinor,
  type DepositRecord,
  type DepositsState,
  heldMinor,
  owedMinor,
  remindMs,
} from './deposit-record.ts'
import { lotOnShelf } from './lot-on-shelf.ts'
import { covers } from './recall-scope.ts'
import { shelfLotOn } from '#seed/shelf-lots.ts'
import { refundOf } from './trade-refund.ts'

/**
 * What time does to deposits by itself: reminds two hours before the end, gives back what the merchant cannot deliver, takes what nobody paid
 * the balance of, closes an order whose deposit came back, and gives back a deposit's part with its order's goods.
 */
export function nextOfDeposits(state: DepositsState): Due | null {
  let first: Due | null = null
  const offer = (due: Due | null): void => {
    if (due && (first === null || due.at < first.at || (due.at === first.at && due.id < first.id))) first = due
  }
  for (const held of Object.values(state.active)) {
    if (held.paidAt === undefined) continue
    offer(stale(held))
    offer(undeliverable(state, held, held.paidAt))
    offer(reminder(held, held.paidAt))
    offer(lastOf(state, held, held.paidAt))
  }
  for (const id of state.owing) {
    const record = state.past[id]
    const minor = record ? owedMinor(record) : 0
    if (record?.order && minor > 0)
      offer({ at: record.order.at, id: `owed:${id}`, facts: [back(record, minor, 'returned')] })
  }
  return first
}

function back(record: DepositRecord, minor: number, because: RefundReason): FactBody {
  const { tradeNo: no, depositId: orderId, refundNos } = record
  const refunds = refundNos.map((refundNo) => ({ no: refundNo }))
  return refundOf({ no, orderId, refunds }, { amount: fen(minor), lines: [] }, because)
}

function stale({ depositId, waiting }: DepositRecord): Due | null {
  if (waiting?.staleAt === undefined) return null
  const { orderId, tradeNo, staleAt: at } = waiting
  return { at, id: `stale:${depositId}`, facts: [{ kind: 'tradeClosed', tradeNo, orderId, because: 'cancelled' }] }
}

/** The thing as such is recalled: there will be none on the night. */
function undeliverable(state: DepositsState, held: DepositRecord, paidAt: Instant): Due | null {
  const { depositId: id, gtin } = held
  const recalled = Object.values(state.pulled).filter(({ scope }) => covers(scope, { gtin }))
  if (recalled.length === 0 || held.waiting || heldMinor(held) === 0) return null
  const at = Math.max(paidAt, held.freedAt ?? 0, Math.min(...recalled.map((one) => one.at)))
  return { at, id: `undeliverable:${id}`, facts: [back(held, heldMinor(held), 'recall')] }
}

function reminder(held: DepositRecord, paidAt: Instant): Due | null {
  const { depositId, gtin, balanceTo: until, remindedAt } = held
  const at = Math.max(until - remindMs, paidAt)
  if (remindedAt !== undefined || at >= until) return null
  const balance = fen(balanceMinor(held))
  return { at, id: `remind:${depositId}`, facts: [{ kind: 'depositReminded', depositId, gtin, balance, until }] }
}

/** The end of the balance window; later only for an order that was placed within it and has not come to its own end yet. */
function lastOf(state: DepositsState, held: DepositRecord, paidAt: Instant): Due | null {
  const { depositId, gtin, balanceTo, freedAt = 0 } = held
  if (held.waiting) return null
  const at = Math.max(balanceTo, freedAt, paidAt)
  const scopes = Object.values(state.pulled).map(({ scope }) => scope)
  const hasNone = scopes.length > 0 && shelfLotOn(0, gtin) !== undefined && !lotOnShelf(gtin, at, scopes)
  // Nothing that may be sold: that is not the buyer's fault.
  if (hasNone && heldMinor(held) > 0)
    return { at, id: `none:${depositId}`, facts: [back(held, heldMinor(held), 'recall')] }
  return { at, id: `forfeit:${depositId}`, facts: [{ kind: 'depositForfeited', depositId }] }
}
