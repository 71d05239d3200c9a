import type { LedgerAccount } from '#contract/ledger-account.ts'
import type { Instant } from '#contract/time.ts'
import { creditLimitMinor, debitDailyLimitMinor, laterLimitMinor } from '#seed/wallet.ts'
import { isoDate } from '#world/calendar.ts'
import type { Ledger } from './ledger.ts'

/** What was counted on one calendar day in Asia/Shanghai, in fen. */
export interface DayCount {
  day: string
  minor: number
}

/** What a day's count stands at: nothing, once another day has come. */
export const countAt = ({ day, minor }: DayCount, now: Instant): number => (day === isoDate(now) ? minor : 0)

/** A day's count with `minor` more. */
export const counted = (count: DayCount, now: Instant, minor: number): DayCount => ({
  day: isoDate(now),
  minor: countAt(count, now) + minor,
})

/** What can be spent now, in fen: by account, less what is held for payments under way. */
export interface Purse {
  wallet: number
  pot: number
  later: number
  /** In the bank, and of that what today's limit leaves. */
  debit: number
  debitToday: number
  credit: number
}

/** The purse at `now`. `held`: what payments under way have been promised. */
export function purseAt(
  { balances }: Ledger,
  debitDay: DayCount,
  held: readonly { account: LedgerAccount; minor: number }[],
  now: Instant,
): Purse {
  const promised = (account: LedgerAccount): number =>
    held.reduce((sum, fund) => sum + (fund.account === account ? fund.minor : 0), 0)
  const debit = balances.debit6018 - promised('debit6018')
  const left = Math.max(0, debitDailyLimitMinor - countAt(debitDay, now) - promised('debit6018'))
  return {
    wallet: balances.wallet - promised('wallet'),
    pot: balances.pot - promised('pot'),
    later: laterLimitMinor + balances.later - promised('later'),
    debit,
    debitToday: left,
    credit: creditLimitMinor + balances.credit2290 - promised('credit2290'),
  }
}
