import { basketOf } from '#services/basket-view.ts'
import { type HandlerContext, type Handlers, type Look } from './handler.ts'
import { withRecords } from './with-records.ts'

const basket = async (seen: Look, context: HandlerContext) => {
  const { states, now, setup } = await withRecords(seen, context)
  return basketOf(states, now, setup.seed)
}

export const basketHandlers: Handlers<'getBasket' | 'setBasketLine'> = {
  getBasket: (_input, context) => basket(context, context),
  setBasketLine: async ({ params, body }, context) =>
    basket(await context.act('basket', { type: 'setBasketLine', gtin: params.gtin, ...body }), context),
}
