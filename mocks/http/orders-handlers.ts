import { allOrders, orderOf, orderOfRequest } from '#services/orders-service.ts'
import { orderView } from '#services/order-view.ts'
import { type Handlers, Refused } from './handler.ts'

/** Placing an order, and the orders there are. */
export const ordersHandlers: Handlers<'placeOrder' | 'getOrders' | 'getOrder'> = {
  placeOrder: async ({ body }, context) => {
    const { states } = await context.act('orders', { type: 'placeOrder', ...body })
    const order = orderOfRequest(states.orders, body.requestId)
    if (!order) throw new Refused({ code: 'orderUnknown' })
    return orderView(order)
  },
  getOrders: (_input, { states }) => ({ orders: allOrders(states.orders).map(orderView) }),
  getOrder: ({ params }, { states }) => {
    const order = orderOf(states.orders, params.orderId)
    if (!order) throw new Refused({ code: 'orderUnknown' })
    return orderView(order)
  },
}
