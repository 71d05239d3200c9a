import type { Answer, Input } from '#contract/endpoints.ts'
import type { NodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { openShopper } from './shopper.ts'

type Declared = Input<'declareRecall'>['body']

/** The first morning's milk, which everybody's recall is about unless told. */
export const milkLot = 'HB-1109-01'
export const milkRecall: Declared = {
  gtin: gtins.milk,
  lots: [milkLot],
  severity: 'I',
  hazard: 'tooWarm',
  action: 'do_not_eat',
}

/** The authority recalls the milk, or what it is told. */
export const declare = (world: NodeWorld, change: Partial<Declared> = {}): Promise<Answer<'declareRecall'>> =>
  world.call('declareRecall', { body: { ...milkRecall, ...change } })

export const productIn = async (world: NodeWorld, gtin: string = gtins.milk) =>
  (await world.call('getProduct', { params: { gtin } })).product

export const orderIn = (world: NodeWorld, orderId: string) => world.call('getOrder', { params: { orderId } })

/** Somebody who has bought and paid. */
export async function boughtIn(lines: Record<string, number> = { [gtins.milk]: 1, [gtins.strawberries]: 2 }) {
  const shopper = await openShopper()
  const order = await shopper.order(lines)
  await shopper.pay(order.tradeNo)
  return { ...shopper, order }
}
