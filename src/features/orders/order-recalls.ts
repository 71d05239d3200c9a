import type { Money } from '#contract/money.ts'
import type { Order, OrderLine } from '#contract/order.ts'
import type { OrderRecall } from '#contract/recall.ts'
import { sumOf } from '#domain/recall-told.ts'

/** The line of an order that a recall is about. */
export const lineOf = (order: Order, { gtin, lot }: Pick<OrderRecall, 'gtin' | 'lot'>): OrderLine | undefined =>
  order.lines.find((line) => line.gtin === gtin && line.lot === lot) ?? order.lines.find((line) => line.gtin === gtin)

/** What a recall can still bring back of an order; null when nothing is open. */
export const moneyDue = ({ recalls }: Order): Money | null =>
  sumOf(recalls.filter(({ refundedAt }) => refundedAt === undefined))

/** Whether there is anything in the order that was not recalled. */
export const isAllRecalled = (order: Order): boolean =>
  order.lines.every((line) => order.recalls.some((recall) => lineOf(order, recall) === line))
