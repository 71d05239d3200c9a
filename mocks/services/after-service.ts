import type { Fact, FactOf, Payment } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { aboard, partOf } from '#world/part.ts'
import type { Due, Service } from '#world/service.ts'
import type * as Rules from './after-rules.ts'
import type { AfterCommand } from './after-rules.ts'
import type { Cut, Told } from './notifications.ts'
import type { States } from './states.ts'
import { refundOf, refundWindowMs } from './trade-refund.ts'

/** A trade whose money could still come back, and how much of it, in fen. */
interface Refundable {
  tradeNo: string
  orderId: string
  at: Instant
  left: number
}

/** A payment that was held, and becomes one at `until`. */
type Held = Pick<FactOf<'paymentHeld'>, 'tradeNo' | 'orderId' | 'until'> & { payment: Payment }

/** Trades in the order they were paid, so that the first is the first to finish; what the merchant is told; what came too late. */
export interface AfterState {
  refundable: Refundable[]
  held: Record<string, Held>
  /** Held payments whose trade was cancelled meanwhile. */
  late: Record<string, Held>
  amounts: Record<string, number>
  told: Told[]
  cuts: Cut[]
}

/** What decides on money back and on cancelling: nobody needs it before something was bought. */
const rules = partOf<typeof Rules>(() => import('./after-rules.ts'))

/**
 * What comes after a payment: refunds by the order's pieces and by the merchant's amounts, cancelling, what the merchant is told, the
 * end of the refund window, and a payment that comes after its trade was cancelled, which goes straight back. Refuses as its rules do.
 */
export const afterService: Service<AfterState, AfterCommand, States> = {
  prepare: () => (rules.held() ? undefined : rules.fetch()),
  initial: () => ({ refundable: [], held: {}, late: {}, amounts: {}, told: [], cuts: [] }),

  evolve(state, fact) {
    switch (fact.kind) {
      case 'tradeOpened':
        state.amounts[fact.tradeNo] = fact.amount.minor
        return state
      case 'paymentHeld': {
        const { tradeNo, orderId, until, becomes, method, plan, amount, authorisedBy, attempt, checkId, funds } = fact
        const payment: Payment = {
          method,
          amount,
          authorisedBy,
          funds,
          ...(plan && { plan }),
          ...(attempt && { attempt }),
          ...(checkId !== undefined && { checkId }),
        }
        if (becomes === 'paid') state.held[tradeNo] = { tradeNo, orderId, until, payment }
        return state
      }
      case 'tradePaid':
        delete state.held[fact.tradeNo]
        delete state.late[fact.tradeNo]
        state.refundable.push({
          tradeNo: fact.tradeNo,
          orderId: fact.orderId,
          at: fact.at,
          left: fact.amount.minor,
        })
        return tell(state, fact, 'TRADE_SUCCESS')
      case 'tradeClosed': {
        const held = state.held[fact.tradeNo]
        if (held) state.late[fact.tradeNo] = held
        delete state.held[fact.tradeNo]
        return tell(state, fact, 'TRADE_CLOSED')
      }
      case 'refundPaid': {
        const paid = state.refundable.find(({ tradeNo }) => tradeNo === fact.tradeNo)
        if (!paid) return state
        paid.left -= fact.amount.minor
        if (paid.left <= 0) state.refundable = state.refundable.filter((other) => other !== paid)
        return tell(state, fact, paid.left <= 0 ? 'TRADE_CLOSED' : 'TRADE_SUCCESS', fact.refundNo)
      }
      case 'tradeFinished':
        state.refundable = state.refundable.filter(({ tradeNo }) => tradeNo !== fact.tradeNo)
        return tell(state, fact, 'TRADE_FINISHED')
      case 'notificationsCut':
        state.cuts.push({ at: fact.at, count: fact.count })
        return state
      default:
        return state
    }
  },

  decide: (_state, command, context) =>
    aboard(rules, 'a refund was decided on before its rules were fetched').decideAfter(command, context),

  next({ refundable, late }) {
    const [oldest] = refundable
    let first: Due | null = oldest
      ? {
          at: oldest.at + refundWindowMs,
          id: `finish:${oldest.tradeNo}`,
          facts: [{ kind: 'tradeFinished', tradeNo: oldest.tradeNo, orderId: oldest.orderId }],
        }
      : null
    for (const { tradeNo, orderId, until, payment } of Object.values(late)) {
      if (first && first.at <= until) continue
      const back = refundOf({ no: tradeNo, orderId, refunds: [] }, { amount: payment.amount, lines: [] }, 'cancelled')
      const paid = { kind: 'tradePaid', tradeNo, orderId, ...payment } as const
      first = { at: until, id: `late:${tradeNo}`, facts: [paid, back] }
    }
    return first
  },
}

function tell(
  state: AfterState,
  { at, tradeNo }: Fact & { tradeNo: string },
  status: Told['status'],
  outRequestNo?: string,
): AfterState {
  const amount = fen(state.amounts[tradeNo] ?? 0)
  state.told.push({ tradeNo, at, status, amount, ...(outRequestNo !== undefined && { outRequestNo }) })
  return state
}
