import type { Choices } from '#contract/checkout.ts'
import type { Instant } from '#contract/time.ts'
import { seedAddresses } from '#seed/people.ts'
import { gtins } from '#seed/shelf-lots.ts'
import type { BasketCommand } from '#services/basket-service.ts'
import type { CheckoutCommand } from '#services/checkout-service.ts'
import { orderIdOf, tradeNoOf } from '#services/order-number.ts'
import type { OrdersCommand } from '#services/orders-service.ts'
import type { PayCommand } from '#services/pay-service.ts'
import { quoteOf, standingTill, usualTerms, wishesOf } from '#services/pricing.ts'
import type { Scenario } from '#world/scenario.ts'

/** The story's basket: eggs, pak choi, two boxes of strawberries. */
const wanted = [
  { gtin: gtins.strawberries, quantity: 2 },
  { gtin: gtins.pakChoi, quantity: 1 },
  { gtin: gtins.eggs, quantity: 1 },
]
const [home] = seedAddresses

/** How long after its opening the first order of a world is paid: at 14:06, in one that opens at 13:58. */
export const paidAfterMs = 444_000
const placedAfterMs = paidAfterMs - 12_000

type Given = { afterMs: number; service: string } & {
  command: BasketCommand | CheckoutCommand | OrdersCommand | PayCommand
}

/** The acts by which the story's basket is ordered and paid in a world that starts at `startsAt`, and the order's number. */
export function paidOrder(
  startsAt: Instant,
  choices: Partial<Choices> = {},
): { orderId: string; acts: NonNullable<Scenario['acts']> } {
  const placedAt = startsAt + placedAfterMs
  const { substitution = 'ask' } = choices
  const terms = { ...usualTerms, wishes: wishesOf({ substitution, note: '' }) }
  const quote = quoteOf(wanted, home, terms, standingTill(placedAt))
  const habits: Given[] = Object.keys(choices).length === 0 ? [] : [chosen(choices)]
  const acts: Given[] = [
    ...wanted.map((line, i): Given => ({
      afterMs: (i + 1) * 60_000,
      service: 'basket',
      command: { type: 'setBasketLine', ...line },
    })),
    ...habits,
    {
      afterMs: placedAfterMs,
      service: 'orders',
      command: {
        type: 'placeOrder',
        requestId: 'the-story',
        quoteHash: quote.hash,
        addressId: home.id,
        door: choices.door ?? 'bell',
      },
    },
    {
      afterMs: paidAfterMs,
      service: 'pay',
      command: {
        type: 'payTrade',
        tradeNo: tradeNoOf(placedAt, 0),
        attemptId: 'the-story-paid',
        method: 'balance',
        amount: quote.total,
        authorisation: { by: 'pin', matches: true },
      },
    },
  ]
  return { orderId: orderIdOf(placedAt, 0), acts }
}

const chosen = (choices: Partial<Choices>): Given => ({
  afterMs: 4 * 60_000,
  service: 'checkout',
  command: { type: 'chooseCheckout', choices },
})
