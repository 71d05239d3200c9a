import { fen } from '#contract/money.ts'
import type { OrderRecall } from '#contract/recall.ts'
import { backOf, leftOf } from './order-refunds.ts'
import type { OrderRecord } from './orders-service.ts'
import { worstRecall } from './recall-scope.ts'
import { activeRecalls, recallOf, type RecallState } from './recall-service.ts'
import { worthOf } from './refund.ts'

/** What of an order is recalled and was paid for, line by line, and what came or can come back. Nothing for one never paid. */
export function orderRecalls(order: OrderRecord, recalls: RecallState): OrderRecall[] {
  const { paidAt } = order
  if (paidAt === undefined) return []
  const worth = worthOf(order.quote)
  return order.lines.flatMap(({ gtin, lot }): OrderRecall[] => {
    const batch = { gtin, ...(lot !== undefined && { lot }) }
    const back = backOf(order, gtin)
    const whole = back.parts.find(({ because, serial }) => because === 'recall' && serial === undefined)
    if (whole) {
      const { recallId = '', amount, at: refundedAt } = whole
      const severity = recallOf(recalls, recallId)?.severity ?? 'I'
      return [{ recallId, ...batch, severity, amount, refundedAt }]
    }
    const recall = worstRecall(activeRecalls(recalls), batch)
    if (!recall) return []
    const told = { recallId: recall.id, ...batch, severity: recall.severity }
    // What came back before, for whatever reason, is not brought back again.
    const due = Math.min((worth[gtin]?.minor ?? 0) - back.minor, leftOf(order))
    if (due > 0) return [{ ...told, amount: fen(due) }]
    // Nothing was paid for it, since coupons paid for all of it: told all the same, and nothing to come back.
    if (worth[gtin]?.minor === 0) return [{ ...told, amount: fen(0), refundedAt: paidAt }]
    const last = back.parts.at(-1)
    return last && last.because !== 'recall' ? [{ ...told, amount: fen(back.minor), refundedAt: last.at }] : []
  })
}
