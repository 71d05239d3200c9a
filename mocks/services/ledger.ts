import type { StatementLine, Wallet } from '#contract/pay.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'

/** Where money can be. `outside` is everything the wallet was filled from. */
export type Account = 'outside' | 'wallet' | 'store'

/** One movement between two accounts, in fen, and what the wallet held after it. */
export interface Posting {
  at: Instant
  kind: StatementLine['kind']
  from: Account
  to: Account
  minor: number
  walletAfter: number
  orderId?: string
}

/** Double entry: money only ever moves, so all balances together are always zero. */
export interface Ledger {
  balances: Record<Account, number>
  postings: Posting[]
}

/** A ledger whose wallet was filled with `minor` fen at `at`. */
export function openLedger(at: Instant, minor: number): Ledger {
  const ledger: Ledger = { balances: { outside: 0, wallet: 0, store: 0 }, postings: [] }
  post(ledger, { at, kind: 'opening', from: 'outside', to: 'wallet', minor })
  return ledger
}

/** Moves money, in place. Whether it may move was decided before: a recorded fact is never refused. */
export function post(ledger: Ledger, posting: Omit<Posting, 'walletAfter'>): void {
  ledger.balances[posting.from] -= posting.minor
  ledger.balances[posting.to] += posting.minor
  ledger.postings.push({ ...posting, walletAfter: ledger.balances.wallet })
}

/** The newest `most` lines of the wallet's statement, newest first; money that left is negative. */
export function statement(ledger: Ledger, most = Infinity): Wallet['statement'] {
  const from = Math.max(0, ledger.postings.length - most)
  return ledger.postings
    .slice(from)
    .toReversed()
    .map(({ at, kind, from: source, minor, walletAfter, orderId }) => ({
      at,
      kind,
      amount: fen(source === 'wallet' ? -minor : minor),
      balance: fen(walletAfter),
      ...(orderId === undefined ? {} : { orderId }),
    }))
}
