import type { CheckoutQuery } from '#contract/checkout.ts'
import { checkoutOf } from '#services/checkout-view.ts'
import { depositRules } from '#services/deposits-service.ts'
import { reservedApart } from '#services/reservation-checkout.ts'
import { type HandlerContext, type Handlers, type Look, Refused } from './handler.ts'
import { withRecords } from './with-records.ts'

const checkout = async (seen: Look, context: HandlerContext, { reservation, deposit }: CheckoutQuery = {}) => {
  const held = deposit === undefined || depositRules.held() !== undefined
  const rules = deposit === undefined ? undefined : await depositRules.fetch()
  // What had to be fetched first is looked at anew.
  const { states, now, setup } = await withRecords(held ? seen : await context.look(), context)
  const reserved = reservation === undefined ? undefined : reservedApart(states, reservation, now)
  const apart = rules && deposit !== undefined ? rules.balanceApart(states, deposit, now) : reserved
  if (apart && 'code' in apart) throw new Refused(apart)
  return checkoutOf(states, now, setup, apart)
}

/** The basket, what is reserved, or the balance of a deposit, as one receipt, and how it shall be brought. */
export const checkoutHandlers: Handlers<'getCheckout' | 'chooseCheckout'> = {
  getCheckout: ({ query }, context) => checkout(context, context, query),
  chooseCheckout: async ({ body, query }, context) =>
    checkout(await context.act('checkout', { type: 'chooseCheckout', choices: chosen(body) }), context, query),
}

/** Without what was not said: only that is a choice. */
const chosen = <T extends object>(body: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as never
