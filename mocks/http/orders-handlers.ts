import type { Guest, Order } from '#contract/order.ts'
import { maskedEmail, maskedPhone } from '#services/masking.ts'
import { allOrders, orderOf, orderOfRequest } from '#services/orders-service.ts'
import { orderView } from '#services/order-view.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

function orderIn({ states }: Look, orderId: string): Order {
  const order = orderOf(states.orders, orderId)
  if (!order) throw new Refused({ code: 'orderUnknown' })
  return orderView(order, states.recall)
}

/** A guest as the log may hold one. */
const masked = ({ email, name, phone }: Guest): Guest => ({
  email: maskedEmail(email),
  name,
  phone: maskedPhone(phone),
})

/** Placing an order, the orders there are, and the money back for what was recalled. */
export const ordersHandlers: Handlers<'placeOrder' | 'getOrders' | 'getOrder' | 'refundRecall'> = {
  placeOrder: async ({ body }, context) => {
    const { states } = await context.act('orders', {
      type: 'placeOrder',
      ...body,
      guest: body.guest && masked(body.guest),
    })
    const order = orderOfRequest(states.orders, body.requestId)
    if (!order) throw new Refused({ code: 'orderUnknown' })
    return orderView(order, states.recall)
  },
  getOrders: (_input, { states }) => ({
    orders: allOrders(states.orders).map((order) => orderView(order, states.recall)),
  }),
  getOrder: ({ params }, look) => orderIn(look, params.orderId),
  refundRecall: async ({ params: { orderId }, body }, context) =>
    orderIn(await context.act('pay', { type: 'refundRecall', orderId, ...body }), orderId),
}
