import type { RefundDone } from '#contract/refund.ts'
import { fen } from '#contract/money.ts'
import { quoteRefund } from '#services/after-rules.ts'
import { notificationsOf } from '#services/notifications.ts'
import { orderOf } from '#services/orders-service.ts'
import { orderView } from '#services/order-view.ts'
import { tradeOf } from '#services/pay-state.ts'
import type { Fact } from '#contract/facts.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

/** A refund as it stands after it was asked for; it moved money if its fact is among those that were recorded now. */
function refundDone(
  { states, facts }: Look & { facts: Fact[] },
  tradeNo: string | undefined,
  refundNo: string,
): RefundDone {
  const trade = tradeOf(states.pay, tradeNo ?? '')
  const refund = trade?.refunds.find(({ no }) => no === refundNo)
  if (!trade || !refund) throw new Refused({ code: 'tradeUnknown' })
  const moved = facts.some((fact) => fact.kind === 'refundPaid' && fact.refundNo === refundNo)
  return { fundChange: moved ? 'Y' : 'N', refund, refunded: trade.refunded ?? fen(0) }
}

/** What comes after a payment: refunds, cancelling, and what the merchant was told. */
export const afterHandlers: Handlers<
  'quoteRefund' | 'refundLines' | 'cancelOrder' | 'refundTrade' | 'cancelTrade' | 'getNotifications'
> = {
  quoteRefund: ({ params: { orderId }, query }, { states, now }) => {
    const lines = query.lines.split(',').map((line) => {
      const [gtin = '', quantity] = line.split(':')
      return { gtin, quantity: Number(quantity) }
    })
    const quote = quoteRefund({ orderId, lines }, { states, now })
    if ('code' in quote) throw new Refused(quote)
    return quote
  },
  refundLines: async ({ params: { orderId }, body }, context) => {
    const after = await context.act('after', { type: 'refundLines', orderId, ...body })
    return refundDone(after, orderOf(after.states.orders, orderId)?.tradeNo, body.refundNo)
  },
  cancelOrder: async ({ params: { orderId } }, context) => {
    const { states } = await context.act('after', { type: 'cancelOrder', orderId })
    const order = orderOf(states.orders, orderId)
    if (!order) throw new Refused({ code: 'orderUnknown' })
    return orderView(order, states.recall)
  },
  refundTrade: async ({ params: { tradeNo }, body }, context) => {
    const after = await context.act('after', { type: 'refundTrade', tradeNo, ...body })
    return refundDone(after, tradeNo, body.outRequestNo ?? tradeNo)
  },
  cancelTrade: async ({ params: { tradeNo } }, context) => {
    const { states } = await context.act('after', { type: 'cancelTrade', tradeNo })
    const trade = tradeOf(states.pay, tradeNo)
    if (!trade) throw new Refused({ code: 'tradeUnknown' })
    return { action: trade.paidAt === undefined ? 'close' : 'refund', tradeNo, refunded: trade.refunded ?? fen(0) }
  },
  getNotifications: ({ params: { tradeNo } }, { states: { pay, after }, now }) => {
    if (!tradeOf(pay, tradeNo)) throw new Refused({ code: 'tradeUnknown' })
    const all = notificationsOf(after.told, after.cuts, now)
    return { notifications: all.filter((one) => one.tradeNo === tradeNo) }
  },
}
