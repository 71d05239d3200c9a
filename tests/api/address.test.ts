import { describe, expect, it } from 'vitest'
import { openShopper, storyBasket } from '../support/shopper.ts'

describe('where to', () => {
  it('takes another address in reach, keeps it over a reload, and prices for it anew', async () => {
    const { world, put } = await openShopper()
    await put(storyBasket)
    const before = await world.call('getCheckout')
    const me = await world.call('chooseAddress', { body: { addressId: 'mother' } })
    expect(me.addressId).toBe('mother')
    const after = await world.call('getCheckout')
    expect(after.address).toMatchObject({ id: 'mother', inRange: true })
    expect(after.quote?.hash).not.toBe(before.quote?.hash)
    expect(after.quote?.total).toEqual(before.quote?.total)
    const again = await openShopper({ store: world.store })
    expect((await again.world.call('getMe')).addressId).toBe('mother')
  })

  it('shows an address that riders do not reach, and refuses it with the distance and the limit', async () => {
    const { world } = await openShopper()
    const far = (await world.call('getMe')).addresses.find(({ inRange }) => !inRange)
    expect(far?.distanceMetres).toBe(3400)
    expect(await world.refuse('chooseAddress', { body: { addressId: far!.id } })).toEqual({
      code: 'addressOutOfRange',
      distanceMetres: 3400,
      limitMetres: 3000,
    })
    expect((await world.call('getMe')).addressId).toBe('home')
    expect(await world.facts()).toEqual([])
  })

  it('refuses an address that is not hers', async () => {
    const { world } = await openShopper()
    expect(await world.refuse('chooseAddress', { body: { addressId: '__proto__' } })).toEqual({
      code: 'addressUnknown',
    })
  })
})
