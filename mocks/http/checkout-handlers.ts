import { checkoutOf } from '#services/checkout-view.ts'
import type { Handlers } from './handler.ts'

/** The basket as one receipt, and how it shall be brought. */
export const checkoutHandlers: Handlers<'getCheckout' | 'chooseCheckout'> = {
  getCheckout: (_input, { states, now, setup }) => checkoutOf(states, now, setup.seed),
  chooseCheckout: async ({ body }, context) => {
    const { states, now, setup } = await context.act('checkout', { type: 'chooseCheckout', choices: chosen(body) })
    return checkoutOf(states, now, setup.seed)
  },
}

/** Without what was not said: only that is a choice. */
const chosen = <T extends object>(body: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as never
