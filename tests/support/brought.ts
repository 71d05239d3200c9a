import type { Input } from '#contract/endpoints.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { hour, openShopper, type PaymentChange } from './shopper.ts'

/** Somebody to whom the story's order was brought. */
export async function delivered(change: PaymentChange = {}) {
  const shopper = await openShopper()
  const { world, balance } = shopper
  const order = await shopper.order()
  await shopper.pay(order.tradeNo, change)
  await world.crank(hour)
  const ofOrder = { params: { orderId: order.id } }
  const ofTrade = { params: { tradeNo: order.tradeNo } }
  const body = (refundNo: string, quantity = 1, gtin: string = gtins.strawberries): Input<'refundLines'>['body'] => ({
    refundNo,
    lines: [{ gtin, quantity }],
    because: 'bruised',
  })
  return {
    shopper,
    world,
    balance,
    order,
    ofOrder,
    ofTrade,
    body,
    quote: (gtin: string, quantity: number) => ({ ...ofOrder, query: { lines: `${gtin}:${quantity}` } }),
    refund: (...ask: Parameters<typeof body>) => world.call('refundLines', { ...ofOrder, body: body(...ask) }),
    trade: async () => (await world.call('getCashier', ofTrade)).trade,
    paidBack: async () => (await world.facts()).filter(({ kind }) => kind === 'refundPaid'),
  }
}
