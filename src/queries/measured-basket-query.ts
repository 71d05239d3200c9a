import type { Moment } from '#contract/world.ts'
import { call } from '#platform/http.ts'
import { setClock } from '#platform/now.ts'
import { worldControls } from './world-query.ts'

/** How many things a basket gets that had none. */
const enough = 3

/**
 * The world as it is now, with something in the basket and time running, to be paid for in one way and then, put back, in
 * another: a bank's SMS never comes while time stands still.
 */
export async function readyToMeasure(): Promise<Moment> {
  const { clock } = await worldControls.setClock({ to: 'rate', rate: 1 })
  setClock(clock)
  const { quote } = await call('getCheckout')
  if (!quote) {
    const { products } = await call('getHome')
    for (const { gtin } of products.filter(({ stock }) => stock > 0).slice(0, enough))
      await call('setBasketLine', { params: { gtin }, body: { quantity: 1 } })
  }
  return call('getMoment')
}

/** Puts the world back to that moment. It begins a new epoch, and leads to the route. */
export const putBack = (moment: Moment, route: string) => worldControls.load({ ...moment, route })
