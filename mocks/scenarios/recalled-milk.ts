import type { PayCommand } from '#services/pay-service.ts'
import type { BasketCommand } from '#services/basket-service.ts'
import { orderIdOf, tradeNoOf } from '#services/order-number.ts'
import type { OrdersCommand } from '#services/orders-service.ts'
import { quoteOf, standingTill, usualTerms } from '#services/pricing.ts'
import type { RecallCommand } from '#services/recall-service.ts'
import { seedAddresses } from '#seed/people.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import type { Scenario } from '#world/scenario.ts'

const minute = 60_000
const startsAt = instantOf('2026-11-09T07:49:00+08:00')
/** The night's first milk, before anybody had read the lorry's logger. */
const lot = 'HB-1108-03'

const wanted = [
  { gtin: gtins.milk, quantity: 1, lot },
  { gtin: gtins.eggs, quantity: 1 },
]
const [home] = seedAddresses
const orderedAfter = 3 * minute
const tradeNo = tradeNoOf(startsAt + orderedAfter, 0)

const quote = quoteOf(wanted, home, usualTerms, standingTill(startsAt + orderedAfter))

type Given = { afterMs: number; service: string } & {
  command: BasketCommand | OrdersCommand | PayCommand | RecallCommand
}
const acts: Given[] = [
  ...wanted.map((line, i) => ({
    afterMs: (i + 1) * 20_000,
    service: 'basket',
    command: { type: 'setBasketLine', ...line } as const,
  })),
  {
    afterMs: orderedAfter,
    service: 'orders',
    command: {
      type: 'placeOrder',
      requestId: 'breakfast-milk',
      quoteHash: quote.hash,
      addressId: home.id,
      door: 'bell',
    },
  },
  {
    afterMs: orderedAfter + 20_000,
    service: 'pay',
    command: {
      type: 'payTrade',
      tradeNo,
      attemptId: 'breakfast-milk',
      method: 'balance',
      amount: quote.total,
      authorisation: { by: 'pin', matches: true },
    },
  },
  {
    afterMs: 83 * minute,
    service: 'recall',
    command: {
      type: 'declareRecall',
      scope: { gtin: gtins.milk, lots: [lot] },
      severity: 'I',
      hazard: 'tooWarm',
      action: 'do_not_eat',
    },
  },
]

/** The order the milk was bought in, and delivered before anybody knew. */
export const milkOrderId = orderIdOf(startsAt + orderedAfter, 0)

/** Milk bought at 07:52, recalled at 09:12, and opened at 11:42 on its own page. */
export const recalledMilk: Scenario = {
  name: 'recalled-milk',
  names: { en: 'Recalled milk', zh: '召回的牛奶', fr: 'Lait rappelé' },
  startsAt,
  opening: {},
  acts,
  opensAfterMs: 233 * minute,
  route: `/01/${gtins.milk}/10/${lot}`,
}
