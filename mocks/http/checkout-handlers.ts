import { checkoutOf } from '#services/checkout-view.ts'
import type { HandlerContext, Handlers, Look } from './handler.ts'
import { withRecords } from './with-records.ts'

const checkout = async (seen: Look, context: HandlerContext) => {
  const { states, now, setup } = await withRecords(seen, context)
  return checkoutOf(states, now, setup.seed)
}

/** The basket as one receipt, and how it shall be brought. */
export const checkoutHandlers: Handlers<'getCheckout' | 'chooseCheckout'> = {
  getCheckout: (_input, context) => checkout(context, context),
  chooseCheckout: async ({ body }, context) =>
    checkout(await context.act('checkout', { type: 'chooseCheckout', choices: chosen(body) }), context),
}

/** Without what was not said: only that is a choice. */
const chosen = <T extends object>(body: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as never
