import { describe, expect, it } from 'vitest'
import { gtins } from '#seed/shelf-lots.ts'
import { type OnTheWay, onTheWay } from '../support/on-the-way.ts'
import { hour, minute } from '../support/shopper.ts'

async function lost(): Promise<OnTheWay> {
  const way = await onTheWay()
  await way.until('parcelPickedUp')
  await way.strike('wrongAddress')
  await way.until('parcelUnreachable')
  return way
}

describe('an address that is not there', () => {
  it('is asked about where the rider stands, and brought back when nobody answers in five minutes', async () => {
    const way = await lost()
    const asked = await way.parcel()
    expect(asked).toMatchObject({
      state: 'unreachable',
      trouble: { code: 'wrongAddress', choices: ['mendAddress', 'callMe', 'cancel'] },
    })
    const [told] = await way.facts('parcelUnreachable')
    expect(asked.trouble?.until).toBe((told?.at ?? 0) + 5 * minute)
    expect(await way.facts('riderReachedDoor')).toEqual([])
    // It is enough: nothing else goes wrong while the rider asks.
    expect((await way.world.call('getWorld')).incidents).toEqual([])
    const stock = await way.stock(gtins.strawberries)
    const returning = await way.until('parcelReturning')
    expect([returning.at, returning.because]).toEqual([told?.until, 'wrongAddress'])
    await way.until('parcelReturned')
    await way.world.crank(2 * hour)
    expect(await way.stock(gtins.strawberries)).toBe(stock + 2)
    expect(await way.orderNow()).toMatchObject({ closedBecause: 'returned', returnedBecause: 'wrongAddress' })
    await way.balanced()
  })

  it('is found when somebody describes it on the phone', async () => {
    const way = await lost()
    await way.choose('callMe')
    const door = await way.until('riderReachedDoor')
    expect(door.at - (await way.facts('troubleAnswered'))[0]!.at).toBe(minute)
    expect((await way.parcel()).trouble).toBeUndefined()
    await way.until('parcelDelivered')
    expect(await way.facts('parcelReturning')).toEqual([])
    await way.balanced()
  })

  it('is mended to a house nearby: the rider rides on from where they stand, and it is brought there', async () => {
    const way = await lost()
    const { home } = await way.parcel()
    const me = await way.world.call('getMe')
    const here = me.addresses.find(({ id }) => id === way.order.address.id)
    const added = await way.world.call('addAddress', {
      body: { ...newAddress, streetId: here?.streetId ?? 'wutong-lane', number: 16 },
    })
    const addressId = added.addresses.at(-1)?.id ?? ''
    const params = { orderId: way.order.id }
    await way.choose('mendAddress')
    const mended = await way.world.call('changeAddress', { params, body: { addressId } })
    expect(mended.trouble).toBeUndefined()
    expect(mended.home).not.toEqual(home)
    expect(mended.leg?.at(-1)).toMatchObject(mended.home)
    expect(mended.eta.at).toBeGreaterThan(await way.world.now())
    const door = await way.until('riderReachedDoor')
    expect(door.at).toBe(mended.leg?.at(-1)?.at)
    await way.until('parcelDelivered')
    expect((await way.orderNow()).address.id).toBe(addressId)
    expect(await way.facts('parcelReturning')).toEqual([])
    await way.balanced()
  })

  it('is not mended to a house far off: that is said, and the question stays', async () => {
    const way = await lost()
    const { addresses } = await way.world.call('getMe')
    const far = addresses.find(({ id, inRange }) => inRange && id !== way.order.address.id)
    const params = { orderId: way.order.id }
    const refusal = await way.world.refuse('changeAddress', { params, body: { addressId: far?.id ?? '' } })
    expect(refusal.code).toBe('addressTooFar')
    expect((await way.parcel()).trouble?.code).toBe('wrongAddress')
  })

  it('is called off by its shopper: the rider turns back at once, and all but the ride comes back', async () => {
    const way = await lost()
    await way.choose('cancel')
    const returning = await way.until('parcelReturning')
    expect(returning.at - (await way.facts('troubleAnswered'))[0]!.at).toBe(20_000)
    await way.until('parcelReturned')
    expect(await way.balance()).toBe(
      way.before - way.order.quote.delivery.minor + waited(await way.facts('waitMoneyPaid')),
    )
    await way.balanced()
  })
})

const newAddress = { label: 'home', unit: 'Bldg 1, 101', recipient: 'Lin Yue', phone: '13800138000' } as const
const waited = (facts: readonly { amount: { minor: number } }[]): number =>
  facts.reduce((sum, { amount }) => sum + amount.minor, 0)
