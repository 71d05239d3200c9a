import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import type { Ask } from '#contract/picking.ts'
import type { NodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { worthOf } from '#services/refund.ts'
import { lobster, openDepositHolder } from '../support/deposit-holder.ts'
import { openedWith } from '../support/opened-with.ts'
import { minute } from '../support/shopper.ts'

const [oysters, croaker] = ['09521000001084', '09521000001107']

/** What the picker asks about an order, as soon as something of it is not found. */
async function askedOf(world: NodeWorld, orderId: string): Promise<Ask> {
  for (let passed = 0; passed < 40; passed += 1) {
    const { picks } = await world.call('getParcel', { params: { orderId } })
    const ask = picks.find(({ state }) => state === 'asking')?.ask
    if (ask) return ask
    await world.crank(minute / 2)
  }
  throw new Error('nobody asked about anything')
}

/** Somebody who buys what the picker will not find, so long after midnight. */
async function without(gtin: string, after: number) {
  const holder = await openDepositHolder({ scenario: openedWith({ gone: [gtin] }) })
  await holder.at(holder.night.opensAt + after)
  const order = await holder.order({ [gtin]: 1 })
  await holder.pay(order.tradeNo)
  const { quote } = order
  return { ...holder, order, unitPrice: quote.lines[0]?.unitPrice, worth: worthOf(quote)[gtin]?.minor ?? 0 }
}

describe('something that is not on the shelf on Lantern Night', () => {
  it('may be swapped for what the night made cheap enough, at the night’s price', async () => {
    const { world, order, worth, factsOf } = await without(croaker, minute)
    const { offer } = await askedOf(world, order.id)
    expect(offer).toMatchObject({ gtin: gtins.whitePrawns, price: fen(2_880), back: fen(worth - 2_880) })
    const body = { gtin: croaker, answer: 'swap' as const }
    await world.call('answerMissing', { params: { orderId: order.id }, body })
    await world.crank(minute)
    expect((await factsOf('refundPaid')).map(({ amount }) => amount)).toEqual([fen(worth - 2_880)])
  })

  it('is never swapped for something dearer than it was bought for', async () => {
    const { world, order, unitPrice } = await without(gtins.hairyCrab, minute)
    expect(unitPrice).toEqual(fen(3_990))
    expect((await askedOf(world, order.id)).offer).toMatchObject({ gtin: croaker, price: fen(3_280) })
  })

  it('is swapped by what was paid for it when it was bought before midnight', async () => {
    const { world, order, unitPrice, night } = await without(gtins.hairyCrab, -1)
    expect(unitPrice).toEqual(fen(5_800))
    const { offer, goneAt } = await askedOf(world, order.id)
    expect(goneAt).toBeGreaterThan(night.opensAt)
    expect(offer).toMatchObject({ gtin: oysters, price: fen(4_900) })
  })

  it('and was held with a deposit: all that was paid beyond what came instead goes back', async () => {
    const { world, at, night, pay, balance, hold, orderBalance } = await openDepositHolder({
      scenario: openedWith({ gone: [lobster] }),
    })
    const before = await balance()
    const { depositId } = await hold()
    await at(night.opensAt)
    const { id, tradeNo, quote } = await orderBalance(depositId)
    await pay(tradeNo)
    const asked = await askedOf(world, id)
    expect(asked.offer).toMatchObject({ gtin: oysters, price: fen(4_900) })
    await world.call('answerMissing', { params: { orderId: id }, body: { gtin: lobster, answer: 'swap' } })
    await world.crank(minute)
    expect(before - (await balance())).toBe(4_900 + quote.bag.minor + quote.delivery.minor)
  })
})
