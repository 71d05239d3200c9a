import type { Fact, FactBody } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import type { WaitMoney, WaitMoneyTo, WaitTier, WaitTiers } from '#contract/wait-money.ts'
import type { Due, Service } from '#world/service.ts'
import { ownEntry } from './own-entry.ts'
import type { States } from './states.ts'

const minuteMs = 60_000

/** What a late parcel brings, in all: more than nothing, ten and twenty minutes late. Nothing is excluded once it was promised. */
export const waitTiers: WaitTiers = [
  { overMinutes: 0, amount: fen(500) },
  { overMinutes: 10, amount: fen(1_000) },
  { overMinutes: 20, amount: fen(2_000) },
]

/** A parcel that was promised and is not at the door. */
interface Waiting {
  by: Instant
  to: WaitMoneyTo
  tier: 0 | WaitTier
}

/** `promised`: who is to be paid, from ordering to accepting; `waiting` goes when somebody stands at the door, or turns back; `paid` stays. */
export interface WaitMoneyState {
  promised: Record<string, WaitMoneyTo>
  waiting: Record<string, Waiting>
  paid: Record<string, WaitMoney>
}

/** What was paid for the wait of an order; undefined for one that came in time, or is not late yet. */
export const waitMoneyOf = ({ paid }: Pick<WaitMoneyState, 'paid'>, orderId: string): WaitMoney | undefined =>
  ownEntry(paid, orderId)

/** The tier `minutes` of lateness reach; 0 in time. */
export const tierOf = (lateMs: number): 0 | WaitTier => {
  const reached = waitTiers.filter(({ overMinutes }) => lateMs > overMinutes * minuteMs).length
  return reached === 0 ? 0 : reached === 1 ? 1 : reached === 2 ? 2 : 3
}

/** What is paid when a tier is reached: what it says in all, less what was paid before. */
function payment(orderId: string, { to, tier: before }: Pick<Waiting, 'to' | 'tier'>, tier: WaitTier): FactBody {
  const inAll = (one: 0 | WaitTier): number => (one === 0 ? 0 : (waitTiers[one - 1]?.amount.minor ?? 0))
  return { kind: 'waitMoneyPaid', orderId, tier, amount: fen(inAll(tier) - inAll(before)), to }
}

/** The first tier, paid ahead to somebody who agrees to wait. Undefined when it was paid, or nobody waits for this. */
export function paidAhead({ waiting }: Pick<WaitMoneyState, 'waiting'>, orderId: string): FactBody | undefined {
  const wait = ownEntry(waiting, orderId)
  return wait?.tier === 0 ? payment(orderId, wait, 1) : undefined
}

/**
 * Pays for lateness by itself: when the promise has passed and nobody stands at the door, and again as each tier is reached, up to the
 * last. Into the balance; a guest, who has none, gets it on the card. Takes no commands.
 */
export const waitMoneyService: Service<WaitMoneyState, never, States> = {
  initial: () => ({ promised: {}, waiting: {}, paid: {} }),

  evolve(state, fact) {
    switch (fact.kind) {
      case 'orderPlaced':
        state.promised[fact.orderId] = fact.guest ? 'card' : 'wallet'
        return state
      case 'parcelAccepted':
        state.waiting[fact.orderId] = { by: fact.window.to, to: state.promised[fact.orderId] ?? 'wallet', tier: 0 }
        delete state.promised[fact.orderId]
        return state
      case 'waitMoneyPaid':
        take(state, fact)
        return state
      case 'tradeClosed':
      case 'riderReachedDoor':
      case 'parcelDelivered':
      case 'parcelReturning':
      case 'orderCancelled':
      case 'parcelCalledOff':
        delete state.promised[fact.orderId]
        delete state.waiting[fact.orderId]
        return state
      default:
        return state
    }
  },

  next({ waiting }) {
    let first: Due | null = null
    for (const [orderId, wait] of Object.entries(waiting)) {
      const next = waitTiers[wait.tier]
      if (!next) continue
      // The first millisecond that is more than so many minutes late.
      const at = wait.by + next.overMinutes * minuteMs + 1
      if (first && (first.at < at || (first.at === at && first.id < orderId))) continue
      first = { at, id: orderId, facts: [payment(orderId, wait, wait.tier === 0 ? 1 : wait.tier === 1 ? 2 : 3)] }
    }
    return first
  },
}

function take(
  { waiting, paid }: WaitMoneyState,
  { orderId, tier, amount, at, to }: Extract<Fact, { kind: 'waitMoneyPaid' }>,
) {
  const wait = waiting[orderId]
  if (wait) wait.tier = tier
  paid[orderId] = { tier, at, to, amount: fen((paid[orderId]?.amount.minor ?? 0) + amount.minor) }
}
