import { fen, type Money } from '#contract/money.ts'
import type { PieceRecall } from '#contract/recall.ts'
import type { OrderRecord } from './orders-service.ts'
import { touches, worstRecall } from './recall-scope.ts'
import { activeRecalls, recallOf, type RecallState } from './recall-service.ts'
import { worthOf } from './refund.ts'

/**
 * Recalls of single pieces that may be among what an order holds, and what came back for such pieces. An order knows lots and no
 * serials: nothing is claimed of them, and a line that is recalled as a whole is left to that recall.
 */
export function orderPieceRecalls(order: OrderRecord, recalls: RecallState): PieceRecall[] {
  if (order.paidAt === undefined) return []
  const worth = worthOf(order.quote)
  return order.lines.flatMap(({ gtin, lot, quantity }): PieceRecall[] => {
    const batch = { gtin, ...(lot !== undefined && { lot }) }
    const refunds = order.refunds.filter((paid) => paid.gtin === gtin)
    const isWhole = refunds.some(({ serial }) => serial === undefined)
    const isCovered = isWhole || worstRecall(activeRecalls(recalls), batch) !== undefined
    const amount = isCovered ? undefined : pieceWorth(worth[gtin], quantity, refunds.length)
    const open = activeRecalls(recalls).filter(({ scope }) => scope.serials && touches(scope, batch) && !isCovered)
    const ids = new Set([
      ...refunds.filter(({ serial }) => serial).map(({ recallId }) => recallId),
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
        ...(isOpen && amount && { amount }),
        refunded: refunds.flatMap((paid) =>
          paid.recallId === recallId && paid.serial !== undefined
            ? [{ serial: paid.serial, amount: paid.amount, at: paid.at }]
            : [],
        ),
      }
    })
  })
}

/** What the next piece of a line brings back after `before` of them did; all of them together are the line, to the fen. */
function pieceWorth(line: Money | undefined, quantity: number, before: number): Money | undefined {
  if (!line || before >= quantity) return undefined
  const upTo = (pieces: number): number => Math.floor((line.minor * pieces) / quantity)
  return fen(upTo(before + 1) - upTo(before))
}
