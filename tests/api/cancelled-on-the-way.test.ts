import { describe, expect, it } from 'vitest'
import type { FactKind } from '#contract/facts.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { onTheWay } from '../support/on-the-way.ts'
import { hour } from '../support/shopper.ts'

const inTheStore: FactKind[] = [
  'parcelAccepted',
  'pickingStarted',
  'itemPicked',
  'bagsOnBelt',
  'packingStarted',
  'parcelPacked',
  'riderAssigned',
  'riderReachedStore',
]

describe('an order cancelled', () => {
  it.each(inTheStore.map((kind) => [kind]))(
    'at %s stops there: all money is back, all goods are on the shelf, and whoever had it is free',
    async (kind) => {
      const way = await onTheWay()
      const stock = await way.stock(gtins.strawberries)
      await way.until(kind)
      expect((await way.parcel()).can.cancel).toBe(true)
      await way.world.call('cancelOrder', { params: { orderId: way.order.id } })
      expect(await way.parcel()).toMatchObject({
        state: 'cancelled',
        end: { code: 'cancelled', back: way.order.quote.total },
      })
      expect((await way.parcel()).trouble).toBeUndefined()
      expect(await way.balance()).toBe(way.before)
      expect(await way.stock(gtins.strawberries)).toBe(stock + 2)
      const told = (await way.world.facts()).length
      await way.world.crank(2 * hour)
      expect((await way.world.facts()).slice(told)).toEqual([])
      await way.balanced()
      // The next one is picked and ridden as if nothing had been.
      const next = await way.again()
      expect((await way.world.call('getOrder', { params: { orderId: next } })).state).toBe('delivered')
      await way.balanced()
    },
  )

  it.each([['parcelPickedUp'], ['riderNearby'], ['riderReachedDoor'], ['parcelDelivered']] as [FactKind][])(
    'is too late at %s: until the door nothing but the door can refuse it',
    async (kind) => {
      const way = await onTheWay()
      await way.until(kind)
      expect((await way.parcel()).can.cancel).toBe(false)
      const params = { orderId: way.order.id }
      expect(await way.world.refuse('cancelOrder', { params })).toEqual({ code: 'cancelTooLate' })
      expect((await way.parcel()).can.refuse).toBe(kind === 'riderReachedDoor')
    },
  )

  it('while the picker asks about something gone puts back what was there, and only that', async () => {
    const way = await onTheWay({ opening: { gone: [gtins.pakChoi] } })
    const stock = await way.stock(gtins.eggs)
    await way.until('itemMissing')
    await way.world.call('cancelOrder', { params: { orderId: way.order.id } })
    expect([await way.stock(gtins.pakChoi), await way.stock(gtins.eggs)]).toEqual([0, stock + 1])
    expect(await way.balance()).toBe(way.before)
    await way.world.crank(hour)
    expect([await way.facts('itemLeftOut'), await way.facts('itemSwapped')]).toEqual([[], []])
    await way.balanced()
  })
})
