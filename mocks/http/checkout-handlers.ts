import type { CheckoutQuery } from '#contract/checkout.ts'
import { checkoutOf } from '#services/checkout-view.ts'
import { balanceApart } from '#services/deposit-checkout.ts'
import { reservedApart } from '#services/reservation-checkout.ts'
import { type HandlerContext, type Handlers, type Look, Refused } from './handler.ts'
import { withRecords } from './with-records.ts'

const checkout = async (seen: Look, context: HandlerContext, { reservation, deposit }: CheckoutQuery = {}) => {
  const { states, now, setup } = await withRecords(seen, context)
  const reserved = reservation === undefined ? undefined : reservedApart(states, reservation, now)
  const apart = deposit === undefined ? reserved : balanceApart(states, deposit, now)
  if (apart && 'code' in apart) throw new Refused(apart)
  return checkoutOf(states, now, setup, apart)
}

/** The basket, what is reserved, or the balance of a deposit, as one receipt, and how it shall be brought. */
export const checkoutHandlers: Handlers<'getCheckout' | 'chooseCheckout'> = {
  getCheckout: ({ query }, context) => checkout(context, context, query),
  chooseCheckout: async ({ body }, context) =>
    checkout(await context.act('checkout', { type: 'chooseCheckout', choices: chosen(body) }), context),
}

/** Without what was not said: only that is a choice. */
const chosen = <T extends object>(body: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as never
