import type { Fact, FactOf, Payment } from '#contract/facts.ts'
import type { LedgerAccount } from '#contract/ledger-account.ts'
import type { Opening } from '#world/service.ts'
import {
  creditLimitMinor,
  debitBalanceMinor,
  debitDailyLimitMinor,
  laterLimitMinor,
  openingBalanceMinor,
  openingPotMinor,
  passFreeDailyMinor,
} from '#seed/wallet.ts'
import { isoDate } from '#world/calendar.ts'
import { openPinBook, type PinBook } from './pin-book.ts'
import { openWaitBook } from './wait-book.ts'

/** One trade as its facts tell it, with what was paid, came back and was kept, in fen. */
export interface BookTrade {
  no: string
  orderId: string
  amount: number
  expiresAt: number
  held?: FactOf<'paymentHeld'>
  /** What was held came to its end. */
  settled?: true
  closedAt?: number
  /** Paid after its end, out of what was held: it has to go back. */
  late?: boolean
  payment?: Payment
  paid: number
  refunded: number
  kept: number
  refundNos: Set<string>
}

/** Books kept over a log by somebody who knows none of the services: every fact is checked as it comes, and a wrong one throws. */
export interface MoneyBook {
  balances: Record<LedgerAccount, number>
  trades: Map<string, BookTrade>
  pin: PinBook
  take: (fact: Fact) => void
}

const backTo = (method: Payment['method']): LedgerAccount =>
  method === 'balance' || method === 'topUp' ? 'wallet' : method

/** Opens the books of a world that starts so. `startsAt` for what had gone off the debit card that day. */
export function openMoneyBook(opening: Opening, startsAt: number): MoneyBook {
  const balances: MoneyBook['balances'] = {
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
  }
  const trades = new Map<string, BookTrade>()
  const debitByDay = new Map<string, number>([[isoDate(startsAt), opening.debitUsedTodayMinor ?? 0]])
  const freeByDay = new Map<string, number>()
  const pin = openPinBook(opening.pinTriesUsed ?? 0)
  const waits = openWaitBook()
  const passed = new Map<string, string>()
  /** What is kept of each sale over the counter, and the codes that were taken. */
  const sales = new Map<string, number>()
  const codes = new Set<string>()
  let ceiling: number = opening.passFreeMinor ?? 0

  const move = (from: LedgerAccount, to: LedgerAccount, minor: number): void => {
    balances[from] -= minor
    balances[to] += minor
  }
  move('outside', 'wallet', opening.balanceMinor ?? openingBalanceMinor)
  move('outside', 'pot', opening.potMinor ?? openingPotMinor)
  move('later', 'outside', opening.laterUsedMinor ?? 0)
  move('outside', 'debit6018', debitBalanceMinor)

  const fail = (fact: Fact, why: string): never => {
    throw new Error(`${why}: ${JSON.stringify(fact)}`)
  }
  const must = (fact: Fact, holds: boolean, why: string): void => {
    if (!holds) fail(fact, why)
  }
  const tradeOf = (fact: Fact & { tradeNo: string }): BookTrade =>
    trades.get(fact.tradeNo) ?? fail(fact, 'of a trade that was never opened')

  /** What must hold when somebody said yes. */
  function agreed(fact: FactOf<'tradePaid'> | FactOf<'paymentHeld'>, trade: BookTrade): void {
    must(fact, fact.at < trade.expiresAt, 'paid after its time')
    must(fact, fact.amount.minor === trade.amount, 'another amount than the trade is for')
    const fee = fact.plan?.fee.minor ?? 0
    must(fact, sumOf(fact.funds) === trade.amount + fee, 'funds are not the amount and its fee')
    if (fact.plan) {
      const { months, each, last = each, total, dueAt } = fact.plan
      const whole = each.minor * (months - 1) + last.minor
      must(fact, whole === total.minor && dueAt.length === months, 'parts are not the whole')
      must(fact, months > 3 || total.minor === trade.amount, 'three parts that cost more than the amount')
      must(fact, total.minor === trade.amount + fee && fee >= 0, 'a plan of another amount')
    }
    must(fact, (fact.method === 'later') === (fact.plan !== undefined), 'parts without Lane Later, or it without parts')
    must(fact, isAffordable(fact), 'promised what is not there')
    if (fact.authorisedBy === 'pin') pin.right(fact)
    if (fact.authorisedBy === 'face') {
      const { checkId = '' } = fact
      must(fact, passed.get(checkId) === fact.tradeNo, 'a face that was not seen for it')
      passed.delete(checkId)
    }
    if (fact.authorisedBy === 'passFree') {
      must(fact, trade.amount <= ceiling, 'without PIN over the ceiling')
      const day = isoDate(fact.at)
      freeByDay.set(day, (freeByDay.get(day) ?? 0) + trade.amount)
      must(fact, (freeByDay.get(day) ?? 0) <= passFreeDailyMinor, 'without PIN over the day')
      must(fact, !pin.isLocked(fact.at), 'without PIN while it is locked')
    }
  }

  /** Whether the funds of a payment are there besides those that payments under way were promised. */
  function isAffordable({ funds, at }: Pick<FactOf<'tradePaid'>, 'funds' | 'at'>): boolean {
    const held = [...trades.values()].flatMap((trade) => (trade.held && !trade.settled ? trade.held.funds : []))
    const wanted = [...held, ...funds]
    const left = (account: LedgerAccount): number =>
      balances[account] - sumOf(wanted.filter((fund) => fund.account === account))
    const debitLeft = debitDailyLimitMinor - (debitByDay.get(isoDate(at)) ?? 0) - balances.debit6018 + left('debit6018')
    return (
      Math.min(left('wallet'), left('pot'), left('debit6018'), debitLeft) >= 0 &&
      left('later') >= -laterLimitMinor &&
      left('credit2290') >= -creditLimitMinor
    )
  }

  function pay(fact: FactOf<'tradePaid'>): void {
    const trade = tradeOf(fact)
    must(fact, trade.payment === undefined, 'CHARGED TWICE')
    if (trade.closedAt !== undefined) {
      must(fact, trade.held?.until === fact.at && trade.held.becomes === 'paid', 'CHARGED AFTER ITS END')
      trade.late = true
    } else if (trade.held)
      must(fact, trade.held.until === fact.at && trade.held.becomes === 'paid', 'not when it was due')
    else agreed(fact, trade)
    trade.payment = fact
    trade.settled = true
    trade.paid = trade.amount
    trade.kept = trade.amount
    spend(fact, fact.method === 'topUp' ? 'wallet' : undefined)
    const over = sumOf(fact.funds) - trade.amount
    if (over > 0) move('store', 'fees', over)
  }

  /** Money leaves the accounts it is said to have left, by way of `over` if it is told so. */
  function spend(fact: FactOf<'tradePaid'> | FactOf<'saleCharged'>, over?: LedgerAccount): void {
    for (const { account, minor } of fact.funds) {
      must(fact, minor >= 0, 'a fund below nothing')
      if (over && account !== over) move(account, over, minor)
      move(over ?? account, 'store', minor)
      if (account !== 'debit6018') continue
      const day = isoDate(fact.at)
      debitByDay.set(day, (debitByDay.get(day) ?? 0) + minor)
      must(fact, (debitByDay.get(day) ?? 0) <= debitDailyLimitMinor, 'off the debit card over its day')
    }
  }

  function sell(fact: FactOf<'saleCharged'>): void {
    const code = `${fact.showingId} ${fact.minute}`
    must(fact, !sales.has(fact.saleNo) && !codes.has(code), 'CHARGED TWICE')
    must(fact, sumOf(fact.funds) === fact.amount.minor && isAffordable(fact), 'promised what is not there')
    sales.set(fact.saleNo, fact.amount.minor)
    codes.add(code)
    spend(fact)
  }

  function refund(fact: FactOf<'refundPaid'>): void {
    const trade = tradeOf(fact)
    const { payment } = trade
    if (!payment) return fail(fact, 'paid back what was never paid')
    must(fact, !trade.refundNos.has(fact.refundNo), 'PAID BACK TWICE')
    must(fact, fact.amount.minor > 0, 'paid back nothing')
    trade.refundNos.add(fact.refundNo)
    trade.refunded += fact.amount.minor
    trade.kept -= fact.amount.minor
    move('store', backTo(payment.method), fact.amount.minor)
    const fee = payment.plan?.fee.minor ?? 0
    if (trade.kept === 0 && fee > 0) move('fees', 'later', fee)
  }

  function close(fact: FactOf<'tradeClosed'>): void {
    const trade = tradeOf(fact)
    must(fact, trade.closedAt === undefined && !trade.payment, 'closed after it had ended')
    if (fact.because === 'expired') must(fact, fact.at === trade.expiresAt && !trade.held, 'expired at another time')
    if (fact.because === 'declined')
      must(fact, trade.held?.until === fact.at && trade.held.becomes === 'closed', 'declined what was not held')
    trade.closedAt = fact.at
    if (trade.held?.becomes === 'closed') trade.settled = true
  }

  function take(fact: Fact): void {
    pin.take(fact)
    waits.take(fact)
    if (fact.kind === 'thanksGiven') move('wallet', 'riders', fact.tip.minor)
    if (fact.kind === 'waitMoneyPaid') move('store', fact.to, fact.amount.minor)
    if (fact.kind === 'tradeOpened') {
      const { tradeNo: no, orderId, amount, expiresAt } = fact
      must(fact, !trades.has(no), 'opened twice')
      const nothing = { paid: 0, refunded: 0, kept: 0, refundNos: new Set<string>() }
      trades.set(no, { no, orderId, amount: amount.minor, expiresAt, ...nothing })
    } else if (fact.kind === 'paymentHeld') {
      const trade = tradeOf(fact)
      must(fact, !trade.held && !trade.payment && trade.closedAt === undefined, 'held twice, or after its end')
      agreed(fact, trade)
      trade.held = fact
    } else if (fact.kind === 'tradePaid') pay(fact)
    else if (fact.kind === 'refundPaid') refund(fact)
    else if (fact.kind === 'tradeClosed') close(fact)
    else if (fact.kind === 'passFreeSet') ceiling = fact.ceilingMinor
    else if (fact.kind === 'faceCheckEnded' && fact.outcome === 'live') passed.set(fact.checkId, fact.tradeNo)
    else if (fact.kind === 'saleCharged') sell(fact)
    else if (fact.kind === 'saleReversed') {
      must(fact, sales.get(fact.saleNo) === sumOf(fact.funds), 'PAID BACK TWICE')
      sales.set(fact.saleNo, 0)
      for (const { account, minor } of fact.funds) move('store', account, minor)
    }
    balance(fact)
  }

  /** After every fact: all accounts together are nothing, none is where it must not be, and of each trade paid is refunded and kept. */
  function balance(fact: Fact): void {
    must(fact, Object.values(balances).reduce((sum, minor) => sum + minor, 0) === 0, 'LEDGER OUT OF BALANCE')
    const { wallet, pot, later, debit6018, credit2290, store, fees } = balances
    // What the store pays for a wait is its own: only that may take it below what its shoppers paid.
    must(fact, Math.min(wallet, pot, debit6018, store + waits.paid(), fees) >= 0, 'an account below nothing')
    must(fact, later >= -laterLimitMinor && later <= 0 && credit2290 >= -creditLimitMinor, 'over what is lent')
    if (!('tradeNo' in fact) || fact.tradeNo === undefined) return
    const trade = trades.get(fact.tradeNo)
    if (trade)
      must(fact, trade.paid === trade.refunded + trade.kept && trade.kept >= 0, 'PAID IS NOT REFUNDED AND KEPT')
  }

  return { balances, trades, pin, take }
}

const sumOf = (funds: Payment['funds']): number => funds.reduce((sum, { minor }) => sum + minor, 0)
