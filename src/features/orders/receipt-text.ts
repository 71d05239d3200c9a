import type { Discount, Order, Quote } from '#contract/order.ts'
import { discountLabel, discountWhy, promotedWords } from '#messages/discount-words.ts'
import type { Messages } from '#messages/messages-context.tsx'
import { paidWithWords } from './paid-with.ts'
import { refundTitle, sumBack } from './refund-words.ts'

/** A label and what stands at the right of it. */
export type ReceiptRow = readonly [label: string, value: string]

/** A receipt in words, as it is set on paper and drawn as a picture. */
export interface ReceiptText {
  shop: string
  demo: string
  head: readonly ReceiptRow[]
  things: readonly { name: string; note: string; amount: string }[]
  sums: readonly ReceiptRow[]
  total: ReceiptRow
  paid: readonly ReceiptRow[]
  /** What came back, and what is left after it. */
  back: readonly ReceiptRow[]
  /** The one character inside the seal. */
  mark: string
  code: string
  foot: string
}

/** How many things, and why they cost less than on the shelf, if they do. */
function goodsRow(quote: Quote, messages: Messages): string {
  const label = messages.t('after.goods', { count: quote.count })
  const why = promotedWords(quote, messages)
  return why === undefined ? label : messages.t('coupons.because', { label, why })
}

/** "Coupon"; where there is more than one, or another kind, with why it takes so much. */
function discountRow(discount: Discount, { discounts }: Quote, messages: Messages): string {
  const label = discountLabel(discount, messages)
  const why = discounts.length > 1 || discount.kind !== 'store' ? discountWhy(discount, messages) : undefined
  return why === undefined ? label : messages.t('coupons.because', { label, why })
}

/** What stands on an order's receipt. Every amount is the world's own. */
export function receiptText(order: Order, messages: Messages): ReceiptText {
  const { t, formats } = messages
  const { quote, paidWith } = order
  const stamp = (at: number): string => t('units.dayAndTime', { day: formats.dateAndYear(at), time: formats.time(at) })
  const minus = (minor: number): string => formats.money({ ...quote.total, minor: -minor })
  const costs = (minor: number): string => (minor === 0 ? t('after.free') : formats.money({ ...quote.total, minor }))
  const fee = paidWith?.plan?.fee
  const back = sumBack(order)
  return {
    shop: t('shell.name'),
    demo: t('shell.demo'),
    head: [
      [t('after.receiptPlaced'), stamp(order.placedAt)],
      [t('after.receiptPaid'), stamp(order.paidAt ?? order.placedAt)],
      [t('after.receiptBrought'), formats.names(order.address.door)],
    ],
    things: order.lines.map(({ names, measure, quantity, total }) => ({
      name: formats.names(names),
      note: t('after.pieces', { name: formats.names(measure), count: quantity }),
      amount: formats.money(total),
    })),
    sums: [
      [goodsRow(quote, messages), formats.money(quote.goods)],
      ...quote.discounts.map(
        (discount) => [discountRow(discount, quote, messages), minus(discount.off.minor)] as const,
      ),
      [t('after.bag'), costs(quote.bag.minor)],
      [t('after.ride'), costs(quote.delivery.minor)],
    ],
    total: [t('after.total'), formats.money(quote.total)],
    paid: [
      [t('after.paidWith'), paidWithWords(order, messages)],
      ...(fee && fee.minor > 0 ? ([[t('after.planFee'), formats.money(fee)]] as const) : []),
    ],
    back: back
      ? [
          ...order.refunds.map((refund) => [refundTitle(refund, order, messages), minus(refund.amount.minor)] as const),
          [t('after.left'), formats.money({ ...quote.total, minor: quote.total.minor - back.minor })],
        ]
      : [],
    mark: t('after.sealMark'),
    code: order.id,
    foot: t('after.receiptFoot'),
  }
}
