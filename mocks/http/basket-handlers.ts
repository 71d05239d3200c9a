import { basketOf } from '#services/basket-view.ts'
import type { Handlers } from './handler.ts'

export const basketHandlers: Handlers<'getBasket' | 'setBasketLine'> = {
  getBasket: (_input, { states, now, setup }) => basketOf(states, now, setup.seed),
  setBasketLine: async ({ params, body }, context) => {
    const { states, now, setup } = await context.act('basket', { type: 'setBasketLine', gtin: params.gtin, ...body })
    return basketOf(states, now, setup.seed)
  },
}
