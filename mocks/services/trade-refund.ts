import type { FactBody, FactOf } from '#contract/facts.ts'
import { fen, type Money } from '#contract/money.ts'
import type { RefundReason } from '#contract/refund.ts'
import type { Decision } from '#world/service.ts'
import type { Ledger } from './ledger.ts'
import { orderRecalls } from './order-recalls.ts'
import { backOf, backTo } from './order-refunds.ts'
import { allOrders, orderOf, type OrderRecord } from './orders-service.ts'
import { postRefund } from './payments.ts'
import { orderPieceRecalls } from './piece-recalls.ts'
import type { States } from './states.ts'
import type { TradeRecord } from './trade-machine.ts'

/** For how long after it was paid a trade can be refunded. */
export const refundWindowMs = 365 * 24 * 3_600_000

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
    const isBack = allOrders(states.orders).some((other) =>
      backOf(other, gtin).parts.some((part) => part.serial === serial),
    )
    if (isBack) return { facts: [] }
    const piece = orderPieceRecalls(order, states.recall).find(
      (told) => told.gtin === gtin && told.amount && told.serials.includes(serial),
    )
    if (piece?.amount) {
      const { recallId, amount } = piece
      return { facts: [refundOf(trade, { serial, amount, recallId, lines: [{ gtin, quantity: 1, amount }] })] }
    }
  }
  const recalled = orderRecalls(order, states.recall).find((line) => line.gtin === gtin)
  if (!trade || !recalled) return { refusal: { code: 'notRecalled', gtin } }
  if (recalled.refundedAt !== undefined) return { facts: [] }
  const { recallId, amount } = recalled
  const quantity = quantityLeft(order, gtin)
  return { facts: [refundOf(trade, { amount, recallId, lines: [{ gtin, quantity, amount }] })] }
}

/** Of how many pieces of one thing in an order the money has not come back. */
export const quantityLeft = (order: Pick<OrderRecord, 'lines' | 'refunds'>, gtin: string): number =>
  (order.lines.find((line) => line.gtin === gtin)?.quantity ?? 0) - backOf(order, gtin).pieces

/** The next refund of a trade by the world itself, under a number nobody has given yet. */
export function refundOf(
  { no: tradeNo, orderId, refunds }: Pick<TradeRecord, 'no' | 'orderId'> & { refunds: readonly { no: string }[] },
  told: Pick<FactOf<'refundPaid'>, 'amount' | 'lines' | 'recallId' | 'serial'>,
  because: RefundReason = 'recall',
): FactBody {
  const given = new Set(refunds.map(({ no }) => no))
  let place = refunds.length + 1
  const numbered = (): string => `${tradeNo}R${String(place).padStart(2, '0')}`
  while (given.has(numbered())) place += 1
  return { kind: 'refundPaid', refundNo: numbered(), tradeNo, orderId, because, ...told }
}

/**
 * What is owed for a line that nobody handed over: its worth, or all that is left of the trade when it was the last one to bring.
 * In fen; nothing for one whose money came back before.
 */
export function owedFor(trade: TradeRecord, gtin: string, worth: Money, isLast: boolean): Money {
  const left = trade.amount.minor - (trade.refunded?.minor ?? 0)
  const back = trade.refunds.flatMap(({ lines }) => lines.filter((line) => line.gtin === gtin))
  const open = worth.minor - back.reduce((sum, { amount }) => sum + amount.minor, 0)
  return fen(isLast ? left : Math.min(left, open))
}

/**
 * Moves the money of a refund, in place, once for its number. A trade refunded in part stays TRADE_SUCCESS; one refunded as a whole is
 * TRADE_CLOSED. Says whether money moved.
 */
export function payBack(trade: TradeRecord | undefined, ledger: Ledger, fact: FactOf<'refundPaid'>): boolean {
  const { at, refundNo: no, amount, because, lines, photoBytes } = fact
  if (!trade?.method || trade.refunds.some((refund) => refund.no === no)) return false
  const photo = photoBytes === undefined ? {} : { photoBytes }
  trade.refunds.push({ no, at, amount, because, lines, to: backTo(trade.method), ...photo })
  trade.refunded = fen((trade.refunded?.minor ?? 0) + amount.minor)
  if (trade.refunded.minor >= trade.amount.minor) Object.assign(trade, { status: 'TRADE_CLOSED', closedAt: at })
  postRefund(ledger, trade, fact)
  return true
}
