import { describe, expect, it } from 'vitest'
import { openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'

type Options = Parameters<typeof openNodeWorld>[0]

/** What each page promises in one world at one moment. */
async function promises(options: Options = {}, addressId?: string) {
  const world = await openNodeWorld(options)
  if (addressId !== undefined) await world.call('chooseAddress', { body: { addressId } })
  const params = { gtin: gtins.strawberries }
  await world.call('setBasketLine', { params, body: { quantity: 1 } })
  return {
    home: (await world.call('getHome')).promise,
    product: (await world.call('getProduct', { params })).promise,
    basket: (await world.call('getCheckout')).promise,
    origin: (await world.call('getOrigin', { params: { ...params, lot: 'HZ-1109-C12' } })).promise,
    soonest: (await world.call('getCheckout')).window,
  }
}

const ofAll = ({ home, product, basket, origin }: Awaited<ReturnType<typeof promises>>) => [
  home,
  product,
  basket,
  origin,
]

describe('What the shop promises before anybody pays', () => {
  it('is half an hour on a calm day, without a reason, on every page', async () => {
    for (const promise of ofAll(await promises())) expect(promise).toMatchObject({ minutes: 30 })
    for (const promise of ofAll(await promises())) expect(promise.because).toBeUndefined()
  })

  it('is longer in the rain, says so, and is the same on every page and in the window of the basket', async () => {
    const told = await promises({ scenario: 'rain-45' })
    expect(told.home).toMatchObject({ minutes: 45, because: 'rain' })
    for (const promise of ofAll(told)) expect(promise).toEqual(told.home)
    expect(told.soonest).toEqual(told.home.window)
  })

  it('is the next day where no rider goes, on every page', async () => {
    const world = await openNodeWorld()
    const far = (await world.call('getMe')).addresses.find(({ inRange }) => !inRange)
    const told = await promises({}, far?.id)
    for (const promise of ofAll(told)) expect(promise).toEqual(told.home)
    expect(told.home.nextDay).toBe(true)
    expect(told.soonest).toEqual(told.home.window)
  })
})
