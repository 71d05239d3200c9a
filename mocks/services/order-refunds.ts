import type { FactOf } from '#contract/facts.ts'
import type { Money } from '#contract/money.ts'
import type { MethodId } from '#contract/pay.ts'
import type { Refund } from '#contract/refund.ts'
import type { OrderRecord } from './orders-service.ts'

/** Where a method's money comes back to: a top-up went over the balance. */
export const backTo = (method: MethodId): MethodId => (method === 'topUp' ? 'balance' : method)

/** A refund as an order remembers it. */
export type RefundRecord = Pick<
  FactOf<'refundPaid'>,
  'refundNo' | 'at' | 'amount' | 'because' | 'lines' | 'recallId' | 'serial' | 'photoBytes'
>

/** A refund's part in one line of an order. */
interface BackPart extends Pick<RefundRecord, 'at' | 'because' | 'recallId' | 'serial'> {
  quantity: number
  amount: Money
}

/** What of one line came back, oldest first: in how many pieces, and how much in fen. */
export function backOf(
  { refunds }: Pick<OrderRecord, 'refunds'>,
  gtin: string,
): { parts: BackPart[]; pieces: number; minor: number } {
  const parts = refunds.flatMap(({ at, because, recallId, serial, lines }) =>
    lines
      .filter((line) => line.gtin === gtin)
      .map(({ quantity, amount }) => ({
        at,
        because,
        quantity,
        amount,
        ...(recallId !== undefined && { recallId }),
        ...(serial !== undefined && { serial }),
      })),
  )
  const pieces = parts.reduce((sum, { quantity }) => sum + quantity, 0)
  return { parts, pieces, minor: parts.reduce((sum, { amount }) => sum + amount.minor, 0) }
}

/** What came back as the client sees it. */
export const refundsView = ({ refunds, paidWith }: Pick<OrderRecord, 'refunds' | 'paidWith'>): Refund[] =>
  refunds.map(({ refundNo: no, at, amount, because, lines, photoBytes }) => {
    const to = backTo(paidWith?.method ?? 'balance')
    return { no, at, amount, because, lines, to, ...(photoBytes !== undefined && { photoBytes }) }
  })

/** How much of what was paid for an order can still come back, in fen. */
export const leftOf = ({ quote, refunds }: Pick<OrderRecord, 'quote' | 'refunds'>): number =>
  quote.total.minor - refunds.reduce((sum, { amount }) => sum + amount.minor, 0)
