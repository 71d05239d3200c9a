import { describe, expect, it } from 'vitest'
import type { NodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { boughtIn as bought, declare, milkLot as lot, orderIn } from '../support/recall.ts'
import { paidForGoods } from '../support/shopper.ts'

const gtin = gtins.milk
const ask = (orderId: string, serial?: string) => ({
  params: { orderId },
  body: { gtin, ...(serial !== undefined && { serial }) },
})
const paidBack = async (world: NodeWorld) => (await world.facts()).filter(({ kind }) => kind === 'refundPaid')

describe('who bought of a batch of which single pieces are recalled', () => {
  it('is told so in the order, and not that theirs is one of them: an order knows no serials', async () => {
    const { world, order } = await bought({ [gtin]: 3 })
    const { id } = await declare(world, { serials: ['M-0001', 'M-0002'] })
    const told = await orderIn(world, order.id)
    expect(told.recalls).toEqual([])
    const worth = paidForGoods(order.quote)
    const amount = { minor: Math.floor(worth / 3), currency: 'CNY' }
    const pieces = { recallId: id, gtin, lot, severity: 'I', serials: ['M-0001', 'M-0002'], amount, refunded: [] }
    expect(told.pieceRecalls).toEqual([pieces])
    expect(await world.refuse('refundRecall', ask(order.id))).toEqual({ code: 'notRecalled', gtin })
    expect(await world.refuse('refundRecall', ask(order.id, 'M-0003'))).toEqual({ code: 'notRecalled', gtin })
    await world.call('liftRecall', { params: { recallId: id } })
    expect((await orderIn(world, order.id)).pieceRecalls).toEqual([])
  })

  it('gets the money of a piece by its number, once, in whichever order it is asked for', async () => {
    const { world, order, put, wish, pay, balance } = await bought({ [gtin]: 3 })
    await put({ [gtin]: 1 })
    const other = await world.call('placeOrder', await wish())
    await pay(other.tradeNo)
    const { id } = await declare(world, { serials: ['M-0001', 'M-0002'] })
    const before = await balance()
    const [told] = (await world.call('refundRecall', ask(order.id, 'M-0001'))).pieceRecalls
    const amount = told?.refunded[0]?.amount.minor ?? 0
    expect(told?.refunded).toMatchObject([{ serial: 'M-0001' }])
    expect(await balance()).toBe(before + amount)
    for (const { id: orderId } of [order, other]) await world.call('refundRecall', ask(orderId, 'M-0001'))
    expect(await balance()).toBe(before + amount)
    expect(await paidBack(world)).toMatchObject([{ lines: [{ gtin, quantity: 1 }], serial: 'M-0001', recallId: id }])
    await world.call('liftRecall', { params: { recallId: id } })
    const { amount: _open, ...kept } = told ?? {}
    expect((await orderIn(world, order.id)).pieceRecalls).toEqual([kept])
  })

  it('gets no more pieces back than were bought, and all of them are the line to the fen', async () => {
    const { world, order, balance } = await bought({ [gtin]: 3 })
    const serials = ['M-1', 'M-2', 'M-3', 'M-4']
    await declare(world, { serials })
    const before = await balance()
    for (const serial of serials.slice(0, 3)) await world.call('refundRecall', ask(order.id, serial))
    const worth = paidForGoods(order.quote)
    expect(await balance()).toBe(before + worth)
    expect(await world.refuse('refundRecall', ask(order.id, 'M-4'))).toEqual({ code: 'notRecalled', gtin })
    expect((await orderIn(world, order.id)).pieceRecalls[0]?.amount).toBeUndefined()
  })

  it('gets the rest of the line, and not the piece again, when the whole batch is recalled after', async () => {
    const { world, order, balance } = await bought({ [gtin]: 3 })
    await declare(world, { serials: ['M-1'] })
    const before = await balance()
    await world.call('refundRecall', ask(order.id, 'M-1'))
    await declare(world)
    await world.call('refundRecall', ask(order.id))
    await world.call('refundRecall', ask(order.id, 'M-2'))
    const worth = paidForGoods(order.quote)
    expect(await balance()).toBe(before + worth)
    expect(await paidBack(world)).toHaveLength(2)
  })
})
