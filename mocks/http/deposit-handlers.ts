import { depositById, depositOfRequest } from '#services/deposit-record.ts'
import { depositsView, depositView } from '#services/deposit-view.ts'
import { orderOfRequest } from '#services/orders-service.ts'
import { orderView } from '#services/order-view.ts'
import { type Handlers, Refused } from './handler.ts'

/** Deposits: what can be held, holding it, and paying the balance. */
export const depositHandlers: Handlers<'getDeposits' | 'placeDeposit' | 'payBalance'> = {
  getDeposits: (_input, { states, now }) => depositsView(states.deposits, now),
  placeDeposit: async ({ body }, context) => {
    const { states, now } = await context.act('deposits', { type: 'placeDeposit', ...body })
    const held = depositOfRequest(states.deposits, body.requestId)
    if (!held) throw new Refused({ code: 'depositUnknown' })
    return depositView(held, states.deposits, now)
  },
  payBalance: async ({ params: { depositId }, body }, context) => {
    if (!depositById(context.states.deposits, depositId)) throw new Refused({ code: 'depositUnknown' })
    const { states } = await context.act('deposits', { type: 'payBalance', depositId, ...body })
    const order = orderOfRequest(states.orders, body.requestId)
    if (!order) throw new Refused({ code: 'orderUnknown' })
    return orderView(order, states.recall)
  },
}
