import type { OrderRecall } from '#contract/recall.ts'
import type { OrderRecord } from './orders-service.ts'
import { worstRecall } from './recall-scope.ts'
import { activeRecalls, recallOf, type RecallState } from './recall-service.ts'
import { worthOf } from './refund.ts'

/** What of an order is recalled and was paid for, line by line, and what came or can come back. Nothing for one never paid. */
export function orderRecalls(order: OrderRecord, recalls: RecallState): OrderRecall[] {
  if (order.paidAt === undefined) return []
  const worth = worthOf(order.quote)
  return order.lines.flatMap(({ gtin, lot }): OrderRecall[] => {
    const batch = { gtin, ...(lot !== undefined && { lot }) }
    const refund = order.refunds.find((paid) => paid.gtin === gtin)
    if (refund) {
      const { recallId, amount, at: refundedAt } = refund
      const severity = recallOf(recalls, recallId)?.severity ?? 'I'
      return [{ recallId, ...batch, severity, amount, refundedAt }]
    }
    const recall = worstRecall(activeRecalls(recalls), batch)
    const amount = worth[gtin]
    return recall && amount ? [{ recallId: recall.id, ...batch, severity: recall.severity, amount }] : []
  })
}
