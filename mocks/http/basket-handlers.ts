import { basketOf, checkoutOf } from '#services/basket-view.ts'
import type { Handlers } from './handler.ts'

export const basketHandlers: Handlers<'getBasket' | 'setBasketLine' | 'getCheckout'> = {
  getBasket: (_input, { states, now }) => basketOf(states, now),
  setBasketLine: async ({ params, body }, context) => {
    const { states, now } = await context.act('basket', { type: 'setBasketLine', gtin: params.gtin, ...body })
    return basketOf(states, now)
  },
  getCheckout: (_input, { states, now }) => checkoutOf(states, now),
}
