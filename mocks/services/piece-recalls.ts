import type { PieceRecall } from '#contract/recall.ts'
import { backOf } from './order-refunds.ts'
import type { OrderRecord } from './orders-service.ts'
import { touches, worstRecall } from './recall-scope.ts'
import { activeRecalls, recallOf, type RecallState } from './recall-service.ts'
import { partOf } from './refund.ts'

/**
 * Recalls of single pieces that may be among what an order holds, and what came back for such pieces. An order knows lots and no
 * serials: nothing is claimed of them, and a line that is recalled as a whole is left to that recall.
 */
export function orderPieceRecalls(order: OrderRecord, recalls: RecallState): PieceRecall[] {
  if (order.paidAt === undefined) return []
  return order.lines.flatMap(({ gtin, lot }): PieceRecall[] => {
    const batch = { gtin, ...(lot !== undefined && { lot }) }
    const { parts, pieces } = backOf(order, gtin)
    const isWhole = parts.some(({ because, serial }) => because === 'recall' && serial === undefined)
    const isCovered = isWhole || worstRecall(activeRecalls(recalls), batch) !== undefined
    const amount = isCovered ? undefined : partOf(order.quote, gtin, pieces, 1)?.amount
    const open = activeRecalls(recalls).filter(({ scope }) => scope.serials && touches(scope, batch) && !isCovered)
    const ids = new Set([
      ...parts.flatMap(({ serial, recallId }) => (serial && recallId !== undefined ? [recallId] : [])),
      ...open.map(({ id }) => id),
    ])
    return [...ids].map((recallId): PieceRecall => {
      const recall = recallOf(recalls, recallId)
      const isOpen = open.some(({ id }) => id === recallId)
      return {
        recallId,
        ...batch,
        severity: recall?.severity ?? 'I',
        serials: recall?.scope.serials ?? [],
        ...(isOpen && amount && amount.minor > 0 && { amount }),
        refunded: parts.flatMap((paid) =>
          paid.recallId === recallId && paid.serial !== undefined
            ? [{ serial: paid.serial, amount: paid.amount, at: paid.at }]
            : [],
        ),
      }
    })
  })
}
