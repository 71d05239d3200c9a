import type { Money } from '#contract/money.ts'
import type { Order, OrderLine } from '#contract/order.ts'
import type { OrderRecall } from '#contract/recall.ts'
import { sumOf } from '#domain/recall-told.ts'

/** The line of an order that a recall is about. */
export const lineOf = (order: Order, { gtin, lot }: Pick<OrderRecall, 'gtin' | 'lot'>): OrderLine | undefined =>
  order.lines.find((line) => line.gtin === gtin && line.lot === lot) ?? order.lines.find((line) => line.gtin === gtin)

/** What comes back of an order, or what came back when nothing is open any more; null when nothing in it was recalled. */
export function moneyBack({ recalls, pieceRecalls }: Order): { state: 'due' | 'paid'; amount: Money } | null {
  const due = sumOf(recalls.filter(({ refundedAt }) => refundedAt === undefined))
  if (due) return { state: 'due', amount: due }
  const paid = sumOf([...recalls, ...pieceRecalls.flatMap(({ refunded }) => refunded)])
  return paid && { state: 'paid', amount: paid }
}

/** Whether there is anything in the order that was not recalled. */
export const isAllRecalled = (order: Order): boolean =>
  order.lines.every((line) => order.recalls.some((recall) => lineOf(order, recall) === line))
