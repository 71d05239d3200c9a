import { describe, expect, it } from 'vitest'
import { scenarios } from '#scenarios/scenarios.ts'
import { milkOrderId } from '#scenarios/recalled-milk.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'

const at = (time: string): number => Date.parse(`2026-11-09T${time}:00+08:00`)
const lot = 'HB-1108-03'
const open = () => openNodeWorld({ scenario: 'recalled-milk' })
const page = (world: NodeWorld) => world.call('getOrigin', { params: { gtin: gtins.milk, lot } })

describe('the milk that got too warm', () => {
  it('was bought for good milk, brought home, and recalled after: opened at 11:42, on its page', async () => {
    const world = await open()
    expect(await world.now()).toBe(at('11:42'))
    expect((await world.world.look()).head.route).toBe(`/01/${gtins.milk}/10/${lot}`)
    const told = (await world.facts()).filter(({ kind }) =>
      ['orderPlaced', 'tradePaid', 'parcelDelivered', 'batchRecalled'].includes(kind),
    )
    expect(told.map(({ kind }) => kind)).toEqual(['orderPlaced', 'tradePaid', 'parcelDelivered', 'batchRecalled'])
    expect([told[0]?.at, told[3]?.at]).toEqual([at('07:52'), at('09:12')])
    expect(told[2]?.at).toBeLessThan(at('08:25'))
  })

  it('tells on its page what the lorry’s logger had not told while it was sold', async () => {
    const { verdict, recall, coldChain, onShelfAt, events } = await page(await open())
    expect(verdict.state).toBe('recalled')
    expect(recall).toMatchObject({ severity: 'I', hazard: 'tooWarm', action: 'do_not_eat', issuedAt: at('09:12') })
    expect(verdict.findings).toContainEqual({
      code: 'excursion',
      from: at('03:10'),
      to: at('04:25'),
      peak: 11.4,
      bandMin: 2,
      bandMax: 6,
    })
    expect(verdict.findings.filter(({ code }) => code === 'gap' || code === 'missingStep')).toEqual([])
    const alarm = events.find((event) => JSON.stringify(event).includes('ALARM_CONDITION'))
    expect(Date.parse(alarm?.recordTime ?? '')).toBe(at('09:05'))
    expect(coldChain?.peak.celsius).toBe(11.4)
    expect(onShelfAt).toBe(at('06:40'))
  })

  it('is paid back to its owner: ¥18.90 now, and once', async () => {
    const world = await open()
    const params = { orderId: milkOrderId }
    const { state, recalls } = await world.call('getOrder', { params })
    expect(state).toBe('delivered')
    expect(recalls).toEqual([
      { recallId: 'RC-2026-0001', gtin: gtins.milk, lot, severity: 'I', amount: { minor: 1890, currency: 'CNY' } },
    ])
    const before = (await world.call('getWallet')).balance.minor
    await world.call('refundRecall', { params, body: { gtin: gtins.milk } })
    await world.call('refundRecall', { params, body: { gtin: gtins.milk } })
    expect((await world.call('getWallet')).balance.minor).toBe(before + 1890)
  })

  it('leaves the morning’s other milk on the shelf', async () => {
    const world = await open()
    const { product } = await world.call('getProduct', { params: { gtin: gtins.milk } })
    expect(product).toMatchObject({ shelf: 'inStock', batch: { lot: 'HB-1109-01' } })
  })

  it('is not sold on any other day of this kind, recalled or not, once the logger was read', async () => {
    const world = await openNodeWorld()
    expect((await page(world)).verdict.state).toBe('tooWarm')
    const put = { params: { gtin: gtins.milk }, body: { quantity: 1, lot } }
    expect(await world.refuse('setBasketLine', put)).toEqual({ code: 'batchNotSold', gtin: gtins.milk, lot })
  })

  it('cannot be gone back to before it opened, and is shared as it is', async () => {
    const world = await open()
    await world.call('rewindWorld', { body: { at: at('08:00') } })
    expect(await world.now()).toBe(at('11:42'))
    expect((await world.call('getWorld')).span.from).toBe(at('11:42'))
    await world.call('refundRecall', { params: { orderId: milkOrderId }, body: { gtin: gtins.milk } })
    const moment = await world.call('getMoment')
    expect(moment.acts).toHaveLength(1)
    const elsewhere = await openNodeWorld()
    await elsewhere.call('loadMoment', { body: moment })
    expect(await elsewhere.facts()).toEqual(await world.facts())
  })
})

it('every scenario opens, and its story is taken whole', async () => {
  for (const { name, acts = [] } of scenarios) {
    const world = await openNodeWorld({ scenario: name })
    const { rows } = await world.call('getLog')
    expect(
      rows.filter(({ act }) => act),
      name,
    ).toHaveLength(acts.length)
  }
})
