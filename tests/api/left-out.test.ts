import { describe, expect, it } from 'vitest'
import { gtins } from '#seed/shelf-lots.ts'
import { boughtIn as bought, declare, orderIn } from '../support/recall.ts'
import { hour, minute } from '../support/shopper.ts'

const second = 1000
type Bought = Awaited<ReturnType<typeof bought>>
const parcelOf = ({ world, order }: Bought) => world.call('getParcel', { params: { orderId: order.id } })
const kinds = async ({ world }: Bought, kind: string) => (await world.facts()).filter((fact) => fact.kind === kind)

describe('what is recalled after it was paid and before it is picked', () => {
  it('is left out, and its money is back at once and once without anybody asking; the rest comes', async () => {
    const shopper = await bought()
    const { world, order, balance } = shopper
    const before = await balance()
    const { id } = await declare(world)
    expect((await orderIn(world, order.id)).recalls).toMatchObject([{ gtin: gtins.milk }])
    await world.crank(4 * minute)
    const [leftOut] = await kinds(shopper, 'itemLeftOut')
    expect(leftOut).toMatchObject({ orderId: order.id, gtin: gtins.milk, recallId: id })
    const [told] = (await orderIn(world, order.id)).recalls
    expect(told).toMatchObject({ recallId: id, gtin: gtins.milk, refundedAt: leftOut?.at })
    expect(await balance()).toBe(before + (told?.amount.minor ?? 0))
    expect((await parcelOf(shopper)).picks.map(({ gtin, leftOutAt }) => [gtin, leftOutAt])).toEqual([
      [gtins.milk, leftOut?.at],
      [gtins.strawberries, undefined],
    ])
    await world.call('refundRecall', { params: { orderId: order.id }, body: { gtin: gtins.milk } })
    await world.crank(hour)
    expect(await balance()).toBe(before + (told?.amount.minor ?? 0))
    expect(await kinds(shopper, 'refundPaid')).toHaveLength(1)
    expect((await kinds(shopper, 'itemPicked')).map((fact) => 'gtin' in fact && fact.gtin)).toEqual([
      gtins.strawberries,
    ])
    expect((await orderIn(world, order.id)).state).toBe('delivered')
  })

  it('is not paid back again when its owner was quicker', async () => {
    const shopper = await bought()
    const { world, order, balance } = shopper
    const before = await balance()
    await declare(world)
    const { recalls } = await world.call('refundRecall', {
      params: { orderId: order.id },
      body: { gtin: gtins.milk },
    })
    await world.crank(hour)
    expect(await kinds(shopper, 'itemLeftOut')).toHaveLength(1)
    expect(await balance()).toBe(before + (recalls[0]?.amount.minor ?? 0))
  })

  it('fills as many bags as what is left needs', async () => {
    const shopper = await bought({ [gtins.milk]: 6, [gtins.strawberries]: 2 })
    await declare(shopper.world)
    await shopper.world.crank(10 * minute)
    expect((await parcelOf(shopper)).bags).toHaveLength(1)
  })

  it('when it is all there was, nobody rides: bag and ride come back too', async () => {
    const shopper = await bought({ [gtins.milk]: 1, [gtins.eggs]: 1 })
    const { world, order, balance } = shopper
    await declare(world)
    const { tags } = await world.call('getDemoTags')
    const { lot = '' } = tags.find(({ gtin }) => gtin === gtins.eggs) ?? {}
    await declare(world, { gtin: gtins.eggs, lots: [lot] })
    await world.crank(hour)
    expect(await orderIn(world, order.id)).toMatchObject({ state: 'closed', closedBecause: 'recalled' })
    expect(await balance()).toBe(31_206)
    const { trade } = await world.call('getCashier', { params: { tradeNo: order.tradeNo } })
    expect(trade).toMatchObject({ status: 'TRADE_CLOSED', refunded: trade.amount })
    expect(await kinds(shopper, 'refundPaid')).toHaveLength(2)
    for (const kind of ['parcelPacked', 'riderAssigned', 'parcelDelivered']) {
      expect(await kinds(shopper, kind)).toEqual([])
    }
  })

  it('comes after all when the recall is lifted in time', async () => {
    const shopper = await bought()
    const { id } = await declare(shopper.world)
    await shopper.world.call('liftRecall', { params: { recallId: id } })
    await shopper.world.crank(hour)
    expect(await kinds(shopper, 'itemLeftOut')).toEqual([])
    expect(await kinds(shopper, 'itemPicked')).toHaveLength(2)
  })

  it('and what was in the bag by then is its owner’s to give back', async () => {
    const shopper = await bought({ [gtins.milk]: 1 })
    await shopper.world.crank(2 * minute + 30 * second)
    expect(await kinds(shopper, 'itemPicked')).toHaveLength(1)
    await declare(shopper.world)
    await shopper.world.crank(hour)
    expect(await kinds(shopper, 'refundPaid')).toEqual([])
    expect((await orderIn(shopper.world, shopper.order.id)).recalls).toMatchObject([{ gtin: gtins.milk }])
  })
})
