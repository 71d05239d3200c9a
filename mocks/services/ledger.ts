import type { AccountId, MethodId, StatementLine } from '#contract/pay.ts'
import type { LedgerAccount } from '#contract/ledger-account.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'

/** Where money can be. */
export type Account = LedgerAccount

/** One movement between two accounts, in fen, and what both held after it. */
export interface Posting {
  at: Instant
  kind: StatementLine['kind']
  from: Account
  to: Account
  minor: number
  fromAfter: number
  toAfter: number
  method?: MethodId
  orderId?: string
  tradeNo?: string
  /** The counter it was paid at. */
  till?: number
}

/** Double entry: money only ever moves, so all balances together are always zero. What is owed is below zero. */
export interface Ledger {
  balances: Record<Account, number>
  postings: Posting[]
}

/** A ledger whose accounts were filled from outside at `at`, in fen. An amount below zero is a debt. */
export function openLedger(at: Instant, filled: Partial<Record<Account, number>>): Ledger {
  const ledger: Ledger = {
    balances: {
      outside: 0,
      wallet: 0,
      pot: 0,
      later: 0,
      debit6018: 0,
      credit2290: 0,
      card: 0,
      store: 0,
      riders: 0,
      fees: 0,
    },
    postings: [],
  }
  for (const [name, minor] of Object.entries(filled)) {
    const account = name as Account
    if (minor > 0) post(ledger, { at, kind: 'opening', from: 'outside', to: account, minor })
    if (minor < 0) post(ledger, { at, kind: 'opening', from: account, to: 'outside', minor: -minor })
  }
  return ledger
}

/** Moves money, in place. Whether it may move was decided before: a recorded fact is never refused. */
export function post(ledger: Ledger, posting: Omit<Posting, 'fromAfter' | 'toAfter'>): void {
  const { from, to, minor } = posting
  ledger.balances[from] -= minor
  ledger.balances[to] += minor
  ledger.postings.push({ ...posting, fromAfter: ledger.balances[from], toAfter: ledger.balances[to] })
}

/** The wallet's name for an account it tells of. */
const told: Partial<Record<Account, AccountId>> = {
  wallet: 'balance',
  pot: 'pot',
  later: 'later',
  debit6018: 'debit6018',
  credit2290: 'credit2290',
}
/** A bank tells its card's balance to nobody. */
const telling = new Set<AccountId>(['balance', 'pot', 'later'])

/** The newest `most` lines of the wallet's statement, newest first; money that left an account is negative. */
export function statement(ledger: Ledger, most = Infinity): StatementLine[] {
  const lines: StatementLine[] = []
  for (const { at, kind, from, to, minor, fromAfter, toAfter, method, orderId, till } of ledger.postings.toReversed()) {
    const sides = [
      [to, minor, toAfter],
      [from, -minor, fromAfter],
    ] as const
    for (const [side, amount, after] of sides) {
      const account = told[side]
      if (!account || (kind === 'opening' && !telling.has(account))) continue
      lines.push({
        at,
        kind,
        account,
        amount: fen(amount),
        ...(telling.has(account) && { balance: fen(after) }),
        ...(method && { method }),
        ...(orderId !== undefined && { orderId }),
        ...(till !== undefined && { till }),
      })
      if (lines.length >= most) return lines
    }
  }
  return lines
}
