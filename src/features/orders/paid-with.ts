import type { Order } from '#contract/order.ts'
import type { Messages } from '#messages/messages-context.tsx'

/** What an order was paid with, in words; empty for one never paid. */
export function paidWithWords({ paidWith }: Order, { t, formats }: Messages): string {
  if (!paidWith) return ''
  const { method, plan, cardTail } = paidWith
  if (plan?.last)
    return t('after.withPartsLast', {
      count: plan.months,
      each: formats.money(plan.each),
      last: formats.money(plan.last),
    })
  if (plan) return t('after.withParts', { count: plan.months, each: formats.money(plan.each) })
  return cardTail === undefined ? t(`after.with.${method}`) : t('after.withCardTail', { tail: cardTail })
}
