import type { Answer, Input } from '#contract/endpoints.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'

export const minute = 60_000
export const hour = 60 * minute
export const rightPin = '111111'
export const wrongPin = '222222'

/** The basket of the story: two boxes of strawberries, pak choi, eggs. */
export const storyBasket: Record<string, number> = { [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 }

/** Somebody who shops in a world over its API alone. */
export interface Shopper {
  world: NodeWorld
  put: (lines: Record<string, number>) => Promise<void>
  /** The order as the checkout would send it now. */
  wish: (change?: Partial<Input<'placeOrder'>['body']>) => Promise<Input<'placeOrder'>>
  /** Puts the story's basket together and places the order. */
  order: (lines?: Record<string, number>) => Promise<Answer<'placeOrder'>>
  pay: (tradeNo: string, pin?: string) => Promise<Answer<'payTrade'>>
  balance: () => Promise<number>
}

/** Opens a world in memory with somebody in it. */
export const openShopper = async (options: Parameters<typeof openNodeWorld>[0] = {}): Promise<Shopper> =>
  shopperIn(await openNodeWorld(options))

/** Somebody in a world that is open already. */
export function shopperIn(world: NodeWorld): Shopper {
  let requests = 0
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
    pay: (tradeNo, pin = rightPin) => world.call('payTrade', { params: { tradeNo }, body: { method: 'balance', pin } }),
    balance: async () => (await world.call('getWallet')).balance.minor,
  }
  return shopper
}
