import type { Answer, Input } from '#contract/endpoints.ts'
import type { Quote } from '#contract/order.ts'
import type { PayTrade } from '#contract/pay.ts'
import { fen } from '#contract/money.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'

export const minute = 60_000
export const hour = 60 * minute
export const rightPin = '111111'
export const wrongPin = '222222'

/** The basket of the story: two boxes of strawberries, pak choi, eggs. */
export const storyBasket: Record<string, number> = { [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 }

/** What is paid for the goods of a quote, in fen: less everything that is taken off, without bag and ride. */
export const paidForGoods = ({ goods, discounts }: Pick<Quote, 'goods' | 'discounts'>): number =>
  discounts.reduce((left, { off }) => left - off.minor, goods.minor)

/** How a payment differs from the usual one; `pin` for short. */
export type PaymentChange = Partial<PayTrade> & { pin?: string }

/** Somebody who shops in a world over its API alone. */
export interface Shopper {
  world: NodeWorld
  put: (lines: Record<string, number>) => Promise<void>
  /** The order as the checkout would send it now. */
  wish: (change?: Partial<Input<'placeOrder'>['body']>) => Promise<Input<'placeOrder'>>
  /** Puts the story's basket together and places the order. */
  order: (lines?: Record<string, number>) => Promise<Answer<'placeOrder'>>
  /** Pays from the balance with the right PIN, in an attempt of its own, unless told otherwise. */
  pay: (tradeNo: string, change?: PaymentChange) => Promise<Answer<'payTrade'>>
  /** A payment as the sheet would send it. */
  payment: (tradeNo: string, change?: PaymentChange) => Promise<Input<'payTrade'>>
  balance: () => Promise<number>
}

/** Opens a world in memory with somebody in it. */
export const openShopper = async (options: Parameters<typeof openNodeWorld>[0] = {}): Promise<Shopper> =>
  shopperIn(await openNodeWorld(options))

/** Somebody in a world that is open already. */
export function shopperIn(world: NodeWorld): Shopper {
  let requests = 0
  let attempts = 0
  const shopper: Shopper = {
    world,
    async put(lines) {
      for (const [gtin, quantity] of Object.entries(lines)) {
        await world.call('setBasketLine', { params: { gtin }, body: { quantity } })
      }
    },
    async wish(change = {}) {
      const { quote, address } = await world.call('getCheckout')
      requests += 1
      const requestId = `request-${requests}`
      return { body: { requestId, quoteHash: quote?.hash ?? '', addressId: address.id, door: 'bell', ...change } }
    },
    async order(lines = storyBasket) {
      await shopper.put(lines)
      return world.call('placeOrder', await shopper.wish())
    },
    async payment(tradeNo, { pin = rightPin, ...change } = {}) {
      const answer = await world.raw('getCashier', { params: { tradeNo } })
      // A trade that is not there is for somebody to find out by paying it.
      const amount = answer.status === 200 ? (answer.body as Answer<'getCashier'>).trade.amount : fen(1)
      attempts += 1
      const attemptId = `attempt-${attempts}`
      return {
        params: { tradeNo },
        body: { attemptId, method: 'balance', amount, authorisation: { by: 'pin', pin }, ...change },
      }
    },
    pay: async (tradeNo, change) => world.call('payTrade', await shopper.payment(tradeNo, change)),
    balance: async () => (await world.call('getWallet')).balance.minor,
  }
  return shopper
}
