import type { FactOf } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import type { LaterDue, MethodId } from '#contract/pay.ts'
import { partsOf } from './later-plans.ts'
import { type Account, type Ledger, post } from './ledger.ts'
import type { TradeRecord } from './trade-machine.ts'

/** Money goes back to where it came from; what was topped up went through the balance and comes back there. */
export const accountOf: Record<MethodId, Account> = {
  balance: 'wallet',
  pot: 'pot',
  later: 'later',
  debit6018: 'debit6018',
  credit2290: 'credit2290',
  topUp: 'wallet',
  card: 'card',
}

/** Moves the money of a payment, in place: what is topped up first, then the amount to the store, then what was lent on top of it to fees. */
export function postPayment(ledger: Ledger, fact: FactOf<'tradePaid'>): void {
  const { at, tradeNo, orderId, method, funds, amount } = fact
  const common = { at, tradeNo, orderId, method }
  const from = accountOf[method]
  if (method === 'topUp')
    for (const { account, minor } of funds)
      if (account !== from) post(ledger, { ...common, kind: 'topUp', from: account, to: from, minor })
  post(ledger, { ...common, kind: 'payment', from, to: 'store', minor: amount.minor })
  const fee = funds.reduce((sum, { minor }) => sum + minor, 0) - amount.minor
  if (fee > 0) post(ledger, { ...common, kind: 'fee', from, to: 'fees', minor: fee })
}

/** Moves the money of a refund, in place. When all of a trade has come back, the fee of its plan comes back too. */
export function postRefund(ledger: Ledger, trade: TradeRecord, fact: FactOf<'refundPaid'>): void {
  if (!trade.method) return
  const { at, orderId, amount } = fact
  const to = accountOf[trade.method]
  const common = { at, tradeNo: trade.no, orderId, method: trade.method, to, kind: 'refund' } as const
  post(ledger, { ...common, from: 'store', minor: amount.minor })
  const fee = trade.plan?.fee.minor ?? 0
  if (fee > 0 && isAllBack(trade)) post(ledger, { ...common, from: 'fees', minor: fee })
}

/** Whether all that was paid has come back. */
export const isAllBack = ({ refunded, amount }: TradeRecord): boolean => (refunded?.minor ?? 0) >= amount.minor

/** The dues with those of a plan just taken. */
export function withPlan(dues: readonly LaterDue[], { tradeNo, plan }: FactOf<'tradePaid'>): LaterDue[] {
  if (!plan) return [...dues]
  const parts = partsOf(plan)
  const taken = plan.dueAt.map((at, i) => ({ at, amount: fen(parts[i] ?? 0), tradeNo }))
  return [...dues, ...taken].toSorted((a, b) => a.at - b.at)
}

/** The dues after `minor` fen of a trade came back: the last are lifted first, and when all came back, all. */
export function withoutRefund(dues: readonly LaterDue[], trade: TradeRecord, minor: number): LaterDue[] {
  let left = isAllBack(trade) ? Infinity : minor
  const kept: LaterDue[] = []
  for (const due of dues.toReversed()) {
    if (due.tradeNo !== trade.no || left <= 0) {
      kept.unshift(due)
      continue
    }
    if (due.amount.minor > left) kept.unshift({ ...due, amount: { ...due.amount, minor: due.amount.minor - left } })
    left -= due.amount.minor
  }
  return kept
}
