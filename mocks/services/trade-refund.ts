import type { FactBody, FactOf } from '#contract/facts.ts'
import type { Money } from '#contract/money.ts'
import type { MethodId } from '#contract/pay.ts'
import type { Decision } from '#world/service.ts'
import { type Account, type Ledger, post } from './ledger.ts'
import { orderRecalls } from './order-recalls.ts'
import { allOrders, orderOf } from './orders-service.ts'
import { orderPieceRecalls } from './piece-recalls.ts'
import type { States } from './states.ts'
import type { TradeRecord } from './trade-machine.ts'

/**
 * Money back for one line of an order, as its recall says, or for one piece of it by its serial (AI 21). What came back once, whichever
 * order it was asked for, is answered with nothing new, so that a tap, a retry and an answer lost after the deed pay once. Refuses orderUnknown, and notRecalled for what was not paid for or is not recalled.
 */
export function decideRefund(
  tradeOf: (tradeNo: string) => TradeRecord | undefined,
  { orderId, gtin, serial }: { orderId: string; gtin: string; serial?: string | undefined },
  states: Pick<States, 'orders' | 'recall'>,
): Decision {
  const order = orderOf(states.orders, orderId)
  if (!order) return { refusal: { code: 'orderUnknown' } }
  const trade = tradeOf(order.tradeNo)
  if (trade && serial !== undefined) {
    // A GTIN and a serial are one piece in the world: it is paid back in one order only.
    const isBack = allOrders(states.orders).some(({ refunds }) =>
      refunds.some((paid) => paid.gtin === gtin && paid.serial === serial),
    )
    if (isBack) return { facts: [] }
    const piece = orderPieceRecalls(order, states.recall).find(
      (told) => told.gtin === gtin && told.amount && told.serials.includes(serial),
    )
    if (piece?.amount) {
      const { recallId, amount } = piece
      return { facts: [refundOf(trade, { gtin, serial, amount, recallId })] }
    }
  }
  const recalled = orderRecalls(order, states.recall).find((line) => line.gtin === gtin)
  if (!trade || !recalled) return { refusal: { code: 'notRecalled', gtin } }
  if (recalled.refundedAt !== undefined) return { facts: [] }
  const { recallId, amount } = recalled
  return { facts: [refundOf(trade, { gtin, amount, recallId })] }
}

/** The next refund of a trade, numbered. */
export function refundOf(
  { no: tradeNo, orderId, refunds = {} }: TradeRecord,
  told: Pick<FactOf<'refundPaid'>, 'gtin' | 'serial' | 'amount' | 'recallId'>,
): FactBody {
  const refundNo = `${tradeNo}R${String(Object.keys(refunds).length + 1).padStart(2, '0')}`
  return { kind: 'refundPaid', refundNo, tradeNo, orderId, because: 'recall', ...told }
}

/**
 * What is owed for a line that nobody handed over: its worth, or all that is left of the trade when it was the last one to bring.
 * In fen; nothing for one whose money came back before.
 */
export function owedFor(trade: TradeRecord, gtin: string, worth: Money, isLast: boolean): Money {
  const back = Object.values(trade.refunds ?? {}).filter((refund) => refund.gtin === gtin)
  const owed = isLast
    ? trade.amount.minor - (trade.refunded?.minor ?? 0)
    : worth.minor - back.reduce((sum, { amount }) => sum + amount.minor, 0)
  return { ...worth, minor: owed }
}

/** A method's money goes back to the account it came from. */
const accountOf: Record<MethodId, Account> = { balance: 'wallet' }

/** Moves the money of a refund, in place. A trade refunded in part stays TRADE_SUCCESS; one refunded as a whole is TRADE_CLOSED. */
export function payBack(trade: TradeRecord | undefined, ledger: Ledger, fact: FactOf<'refundPaid'>): void {
  const { at, refundNo, orderId, gtin, amount } = fact
  if (!trade?.method || trade.refunds?.[refundNo]) return
  trade.refunds = { ...trade.refunds, [refundNo]: { gtin, amount } }
  trade.refunded = { ...amount, minor: (trade.refunded?.minor ?? 0) + amount.minor }
  if (trade.refunded.minor >= trade.amount.minor) Object.assign(trade, { status: 'TRADE_CLOSED', closedAt: at })
  post(ledger, { at, kind: 'refund', from: 'store', to: accountOf[trade.method], minor: amount.minor, orderId })
}
