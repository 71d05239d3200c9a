import { describe, expect, it } from 'vitest'
import type { Input } from '#contract/endpoints.ts'
import { openShopper, storyBasket } from '../support/shopper.ts'

const aunt: Input<'addAddress'>['body'] = {
  label: 'family',
  streetId: 'canal-st',
  number: 9,
  unit: '1-201',
  recipient: 'Lin Hua',
  phone: '137 0013 1234',
}

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

  it('says by how many metres an address is too far to ride, and offers it the next day by van', async () => {
    const { world, put } = await openShopper()
    await put(storyBasket)
    const me = await world.call('chooseAddress', { body: { addressId: 'work' } })
    expect(me.addresses.find(({ id }) => id === 'work')).toMatchObject({ distanceMetres: 3400, beyondMetres: 400 })
    const { slots, slot, window } = await world.call('getCheckout')
    expect(slots.every(({ kind }) => kind === 'nextDay')).toBe(true)
    expect(slot.window).toEqual(window)
    expect(window.from).toBeGreaterThan((await world.now()) + 12 * 3_600_000)
    const rider = { body: { slotId: 'asap' } }
    expect(await world.refuse('chooseCheckout', rider)).toEqual({
      code: 'addressOutOfRange',
      distanceMetres: 3400,
      limitMetres: 3000,
    })
  })

  it('refuses an address that is not hers', async () => {
    const { world } = await openShopper()
    expect(await world.refuse('chooseAddress', { body: { addressId: '__proto__' } })).toEqual({
      code: 'addressUnknown',
    })
  })
})

describe('the address book', () => {
  it('says which streets and numbers there are, and how far a house is before anybody lives in it', async () => {
    const { world } = await openShopper()
    const { streets, limitMetres } = await world.call('getStreets')
    expect(limitMetres).toBe(3000)
    expect(streets.find(({ id }) => id === 'canal-st')).toMatchObject({ names: { en: 'Canal St' }, first: 1, last: 29 })
    const far = { params: { streetId: 'riverside-works', number: '7' } }
    expect(await world.call('measureHouse', far)).toMatchObject({
      distanceMetres: 3400,
      inRange: false,
      beyondMetres: 400,
    })
    const nowhere = { params: { streetId: 'riverside-works', number: '70' } }
    expect(await world.refuse('measureHouse', nowhere)).toEqual({ code: 'houseUnknown', first: 1, last: 12 })
    const moon = { params: { streetId: '__proto__', number: '1' } }
    expect(await world.refuse('measureHouse', moon)).toEqual({ code: 'badRequest', field: 'streetId' })
  })

  it('takes a new address, brings the next order there, and shows the same book to a second tab', async () => {
    const { world, put } = await openShopper()
    await put(storyBasket)
    const me = await world.call('addAddress', { body: aunt })
    const other = await openShopper({ store: world.store })
    expect(await other.world.call('getMe')).toEqual(me)
    expect((await other.world.call('getCheckout')).address).toMatchObject({
      id: me.addressId,
      recipient: 'Lin Hua',
      phone: '137 ···· 1234',
      door: { en: 'Canal St 9, 1-201', zh: '运河街 9 号 1-201' },
    })
  })

  it('never holds a phone number whole: not in a fact, not in an act, not in a link', async () => {
    const { world } = await openShopper()
    const { addressId } = await world.call('addAddress', { body: aunt })
    await world.call('editAddress', { params: { addressId }, body: { ...aunt, phone: '136-0099-8877' } })
    const told = JSON.stringify([await world.call('getLog'), await world.call('getMoment'), await world.call('getMe')])
    expect(told).toContain('136 ···· 8877')
    for (const digits of ['0013', '13700131234', '0099', '13600998877']) expect(told).not.toContain(digits)
  })

  it('leaves a placed order with the address it was placed for, whatever becomes of the book', async () => {
    const { world, order } = await openShopper()
    const placed = await order()
    const { phone: _kept, ...rest } = aunt
    await world.call('editAddress', { params: { addressId: 'home' }, body: rest })
    await world.call('removeAddress', { params: { addressId: 'home' } })
    const again = await world.call('getOrder', { params: { orderId: placed.id } })
    expect(again.address).toEqual(placed.address)
    const restored = await world.call('restoreAddress', { params: { addressId: 'home' } })
    expect(restored.addresses.find(({ id }) => id === 'home')).toMatchObject({ recipient: 'Lin Hua' })
  })

  it('forgets an address when time is dragged back before it', async () => {
    const { world } = await openShopper()
    const at = await world.now()
    await world.crank(60_000)
    await world.call('addAddress', { body: aunt })
    await world.call('rewindWorld', { body: { at } })
    expect((await world.call('getMe')).addresses).toHaveLength(3)
  })

  it.each([
    [{ phone: '12' }, 'phone'],
    [{ phone: 'ring the bell' }, 'phone'],
    [{ unit: '' }, 'unit'],
    [{ unit: 'x'.repeat(41) }, 'unit'],
    [{ recipient: '  ' }, 'recipient'],
    [{ number: 0 }, 'number'],
    [{ number: 1.5 }, 'number'],
  ])('says which field is wrong: %o', async (change, field) => {
    const { world } = await openShopper()
    expect(await world.refuse('addAddress', { body: { ...aunt, ...change } })).toEqual({ code: 'badRequest', field })
    expect(await world.facts()).toEqual([])
  })
})
