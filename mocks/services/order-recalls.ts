import { fen } from '#contract/money.ts'
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
    const refunds = order.refunds.filter((paid) => paid.gtin === gtin)
    const whole = refunds.find(({ serial }) => serial === undefined)
    if (whole) {
      const { recallId, amount, at: refundedAt } = whole
      const severity = recallOf(recalls, recallId)?.severity ?? 'I'
      return [{ recallId, ...batch, severity, amount, refundedAt }]
    }
    const recall = worstRecall(activeRecalls(recalls), batch)
    // What single pieces brought back before is not brought back again.
    const back = refunds.reduce((sum, { amount }) => sum + amount.minor, 0)
    const left = (worth[gtin]?.minor ?? 0) - back
    return recall && left > 0 ? [{ recallId: recall.id, ...batch, severity: recall.severity, amount: fen(left) }] : []
  })
}
