import type { Cashier, Method } from '#contract/pay.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { canPay, methodOf, type Way } from './ways.ts'

export interface WayWords {
  title: (way: Way) => string
  /** What is there, or the whole cost. */
  fact: (way: Way) => string
  /** Why it cannot pay now; undefined when it can. */
  cannot: (way: Way) => string | undefined
}

/** What each way says of itself for this amount. */
export function useWayWords(cashier: Cashier): WayWords {
  const { t, formats } = useMessages()
  const { money } = formats
  const refused = (way: Way, method: Method): string => {
    if (way === 'face') return t('cashier.faceLocked', { time: formats.time(cashier.wallet.face.lockedUntil ?? 0) })
    const amount = money(method.available)
    if (method.state === 'locked')
      return t('cashier.pinLockedUntil', { time: formats.time(cashier.wallet.pin.lockedUntil ?? 0) })
    if (method.state === 'overLimit' && method.perPayment && method.perPayment.minor < cashier.trade.amount.minor)
      return t('cashier.overPayment', { amount: money(method.perPayment) })
    if (method.state === 'overLimit')
      return t('cashier.overDay', { amount: money(method.leftToday ?? method.available) })
    return t('cashier.needsMore', { amount, by: money(missingOf(cashier, method)) })
  }
  const facts = (way: Way, method: Method): string => {
    const amount = money(method.available)
    switch (way) {
      case 'face':
        return t('cashier.faceFact')
      case 'later': {
        const [first] = method.plans ?? []
        if (!first) return t('cashier.available', { amount })
        const parts = { count: first.months, each: money(first.each), total: money(first.total) }
        if (first.last) return t('cashier.laterFreeLast', parts)
        return first.fee.minor === 0 ? t('cashier.laterFree', parts) : t('cashier.laterFact', parts)
      }
      case 'debit6018':
        return method.needs === 'challenge'
          ? t('cashier.debitSms')
          : t('cashier.debitFact', { amount: money(method.leftToday ?? method.available, { minor: 'auto' }) })
      case 'credit2290':
        return t('cashier.creditFact', { amount: money(method.available, { minor: 'auto' }) })
      case 'topUp':
        return t('cashier.topUpFact')
      default:
        return t('cashier.available', { amount })
    }
  }
  return {
    title: (way) =>
      way === 'topUp' ? t('cashier.topUpTitle', { amount: money(toppedUp(cashier)) }) : t(`cashier.way.${way}`),
    fact: (way) => {
      const method = methodOf(cashier, way)
      return method ? facts(way, method) : ''
    },
    cannot: (way) => {
      const method = methodOf(cashier, way)
      return method && !canPay(cashier, way) ? refused(way, method) : undefined
    },
  }
}

/** By how much a method is short of this trade. */
export function missingOf({ trade }: Cashier, { available, missing }: Method): Cashier['trade']['amount'] {
  return missing ?? { ...available, minor: Math.max(0, trade.amount.minor - available.minor) }
}

/** What a top-up brings: what the balance is short of. */
function toppedUp(cashier: Cashier): Cashier['trade']['amount'] {
  const balance = methodOf(cashier, 'balance')
  return balance ? missingOf(cashier, balance) : cashier.trade.amount
}
