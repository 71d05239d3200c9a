import type { Payment } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import type { Method, MethodId, Plan, PlanOffer } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import { creditPerPaymentMinor } from '#seed/wallet.ts'
import { laterFromMinor, planMonths, planOffer } from './later-plans.ts'
import type { Purse } from './purse.ts'

type Listed = Exclude<MethodId, 'card'>

/** What a method could pay, and how that is limited. In fen. */
interface Room {
  available: number
  leftToday?: number
  perPayment?: number
}

function roomOf(purse: Purse, id: Listed): Room {
  switch (id) {
    case 'balance':
      return { available: purse.wallet }
    case 'pot':
      return { available: purse.pot }
    case 'later':
      return { available: purse.later }
    case 'debit6018':
      return { available: Math.min(purse.debit, purse.debitToday), leftToday: purse.debitToday }
    case 'credit2290':
      return { available: purse.credit, perPayment: creditPerPaymentMinor }
    case 'topUp':
      return { available: purse.wallet + Math.min(purse.debit, purse.debitToday), leftToday: purse.debitToday }
  }
}

/** How an amount fits: by how much it is short, over a limit, or too small. */
function fit(purse: Purse, id: Listed, minor: number): { state: Method['state']; missing: number } {
  const { available, perPayment } = roomOf(purse, id)
  if (id === 'later' && minor < laterFromMinor) return { state: 'tooSmall', missing: 0 }
  if (perPayment !== undefined && minor > perPayment) return { state: 'overLimit', missing: minor - perPayment }
  // Lane Later's cheapest parts cost nothing on top, so that it reaches as far as any other.
  if (minor <= available) return { state: 'ready', missing: 0 }
  // The bank may have it, and today's limit not.
  const fromBank = id === 'topUp' ? minor - Math.max(0, purse.wallet) : minor
  const overDay = (id === 'debit6018' || id === 'topUp') && fromBank <= purse.debit
  return { state: overDay ? 'overLimit' : 'short', missing: minor - available }
}

/** The plans Lane Later has for an amount: those whose whole cost it would lend. */
export const plansFor = (purse: Purse, minor: number, now: Instant): PlanOffer[] =>
  minor < laterFromMinor
    ? []
    : planMonths.map((months) => planOffer(minor, months, now)).filter(({ total }) => total.minor <= purse.later)

/** What is asked for before a method pays: `needs`, and whether that is locked. */
export interface Asking {
  pinLocked: boolean
  /** Whether the amount goes without a PIN. */
  passFree: boolean
}

/** Every way to pay, in the wallet's order, none left out because it cannot pay; topping up only when the balance is short. */
export function methodsFor(purse: Purse, wantedMinor: number | undefined, asking: Asking, now: Instant): Method[] {
  const minor = wantedMinor ?? 1
  const short = wantedMinor !== undefined && wantedMinor > purse.wallet
  const ids: Listed[] = ['balance', 'pot', 'later', 'debit6018', 'credit2290', ...(short ? ['topUp' as const] : [])]
  return ids.map((id) => {
    const room = roomOf(purse, id)
    const { state, missing } = fit(purse, id, id === 'later' ? (wantedMinor ?? laterFromMinor) : minor)
    // The bank of the debit card asks by itself, whatever became of the PIN.
    const byBank = asking.pinLocked && id === 'debit6018'
    const locked = asking.pinLocked && !byBank && state === 'ready'
    const plans = id === 'later' && wantedMinor !== undefined ? plansFor(purse, wantedMinor, now) : []
    return {
      id,
      available: fen(Math.max(0, room.available)),
      state: locked ? 'locked' : state,
      ...(missing > 0 && { missing: fen(missing) }),
      ...(room.leftToday !== undefined && { leftToday: fen(room.leftToday) }),
      ...(room.perPayment !== undefined && { perPayment: fen(room.perPayment) }),
      ...(plans.length > 0 && { plans }),
      needs: byBank ? 'challenge' : asking.passFree && id !== 'later' ? 'none' : 'pin',
    }
  })
}

/** What of a payment the method decides. */
export type Charge = Pick<Payment, 'method' | 'plan' | 'funds'>

/** Why an amount is no matter for a method at all, however full it is. Looked at before anybody is asked for a PIN. */
export function methodRefusal(method: MethodId, plan: Plan | undefined, minor: number): Refusal | undefined {
  if (method === 'card') return { code: 'methodNotOffered', method }
  if (method !== 'later') return plan === undefined ? undefined : { code: 'planNotOffered' }
  if (minor < laterFromMinor) return { code: 'methodNotOffered', method }
  return plan === undefined ? { code: 'planNeeded' } : undefined
}

/** Which accounts pay `minor` fen, or why they do not: methodShort, methodLimit, planNotOffered. Nothing is moved. */
export function chargeOf(
  purse: Purse,
  method: MethodId,
  plan: Plan | undefined,
  minor: number,
  now: Instant,
): Charge | { refusal: Refusal } {
  if (method === 'card') return { method, funds: [{ account: 'card', minor }] }
  const { state, missing } = fit(purse, method, minor)
  const { available } = roomOf(purse, method)
  if (state === 'overLimit') return { refusal: { code: 'methodLimit', method, left: fen(minor - missing) } }
  if (state !== 'ready')
    return { refusal: { code: 'methodShort', method, available: fen(Math.max(0, available)), by: fen(missing) } }
  switch (method) {
    case 'balance':
      return { method, funds: [{ account: 'wallet', minor }] }
    case 'later': {
      const offer = plansFor(purse, minor, now).find(({ months }) => months === plan)
      if (!offer) return { refusal: { code: 'planNotOffered' } }
      return { method, plan: offer, funds: [{ account: 'later', minor: offer.total.minor }] }
    }
    case 'topUp': {
      const toppedUp = Math.max(0, minor - purse.wallet)
      const funds: Payment['funds'] = [{ account: 'wallet', minor: minor - toppedUp }]
      return { method, funds: toppedUp > 0 ? [{ account: 'debit6018', minor: toppedUp }, ...funds] : funds }
    }
    case 'pot':
    case 'debit6018':
    case 'credit2290':
      return { method, funds: [{ account: method, minor }] }
  }
}
