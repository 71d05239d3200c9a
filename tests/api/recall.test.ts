import { describe, expect, it } from 'vitest'
import type { Answer, Input } from '#contract/endpoints.ts'
import type { PushEvent, Topic } from '#contract/push.ts'
import { AnswerLost, type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { connectPush } from '#mockhttp/push-topics.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { hour, minute, openShopper, shopperIn } from '../support/shopper.ts'

type Declared = Input<'declareRecall'>['body']

const lot = 'HB-1109-01'
const milkLot: Declared = { gtin: gtins.milk, lots: [lot], severity: 'I', hazard: 'tooWarm', action: 'do_not_eat' }
const day = 24 * hour

const declare = (world: NodeWorld, change: Partial<Declared> = {}) =>
  world.call('declareRecall', { body: { ...milkLot, ...change } })
const page = (world: NodeWorld, serial?: string, of = lot) =>
  world.call('getOrigin', { params: { gtin: gtins.milk, lot: of }, ...(serial !== undefined && { query: { serial } }) })
const product = async (world: NodeWorld, gtin: string = gtins.milk) =>
  (await world.call('getProduct', { params: { gtin } })).product
const orderIn = (world: NodeWorld, orderId: string) => world.call('getOrder', { params: { orderId } })
const refund = (world: NodeWorld, orderId: string, gtin: string = gtins.milk) =>
  world.call('refundRecall', { params: { orderId }, body: { gtin } })

/** Everything a page says but its readings, and what stays on the record for good. */
const still = ({ coldChain: _read, events: _told, places: _seen, ...rest }: Answer<'getOrigin'>) => rest

async function bought(lines: Record<string, number> = { [gtins.milk]: 1, [gtins.strawberries]: 2 }) {
  const shopper = await openShopper()
  const order = await shopper.order(lines)
  await shopper.pay(order.tradeNo)
  return { ...shopper, order }
}

describe('a recalled batch', () => {
  it('says so on its page and on the record, is not sold, and goes back to what it was when the recall is lifted', async () => {
    const { world, put } = await openShopper()
    expect(await page(world)).not.toHaveProperty('recall')
    const recall = await declare(world)
    expect(recall).toEqual({
      id: 'RC-2026-0001',
      scope: { gtin: gtins.milk, lots: [lot] },
      severity: 'I',
      hazard: 'tooWarm',
      action: 'do_not_eat',
      status: 'active',
      issuedAt: await world.now(),
      agency: 'foodAuthority',
    })
    await world.crank(3 * hour)
    const during = await page(world)
    expect(during.recall).toEqual(recall)
    expect(during.verdict).toEqual({
      state: 'recalled',
      findings: [{ code: 'recalled', recallId: recall.id, at: recall.issuedAt }],
    })
    expect(during.events.at(-1)).toMatchObject({
      bizStep: 'holding',
      disposition: 'recalled',
      persistentDisposition: { set: ['recalled'] },
      quantityList: [{ epcClass: `https://id.gs1.org/01/${gtins.milk}/10/${lot}` }],
    })
    const refusal = { code: 'batchNotSold', gtin: gtins.milk, lot }
    const asScanned = { params: { gtin: gtins.milk }, body: { quantity: 1, lot } }
    expect(await world.refuse('setBasketLine', asScanned)).toEqual(refusal)
    await expect(put({ [gtins.milk]: 1 })).rejects.toThrow('soldOut')

    const lifted = await world.call('liftRecall', { params: { recallId: recall.id } })
    expect(lifted).toEqual({ ...recall, status: 'lifted', liftedAt: await world.now() })
    const after = await page(world)
    const { world: untouched } = await openShopper()
    await untouched.crank(3 * hour)
    expect(still(after)).toEqual(still(await page(untouched)))
    const steps = after.events.filter(({ persistentDisposition }) => persistentDisposition)
    expect(steps.map(({ bizStep, persistentDisposition }) => [bizStep, persistentDisposition])).toEqual([
      ['holding', { set: ['recalled'] }],
      ['stocking', { unset: ['recalled'] }],
    ])
    await world.call('setBasketLine', asScanned)
    expect((await world.call('getRecalls', { query: { gtin: gtins.milk, lot } })).recalls).toEqual([lifted])
  })

  it('is read by no shelf thermometer while it is set aside', async () => {
    const { world } = await openShopper()
    const { id, issuedAt } = await declare(world)
    await world.crank(5 * hour)
    const inside = async (to: number) =>
      (await page(world)).coldChain?.readings.filter(({ at }) => at > issuedAt && at < to) ?? []
    expect(await inside(Infinity)).toEqual([])
    await world.call('liftRecall', { params: { recallId: id } })
    const liftedAt = await world.now()
    await world.crank(2 * hour)
    expect(await inside(liftedAt)).toEqual([])
    expect((await inside(Infinity)).length).toBeGreaterThan(6)
  })

  it('makes room on the shelf for the newest good one, or leaves it empty until the next morning', async () => {
    const { world } = await openShopper()
    const morning = Date.parse('2026-11-10T09:40:00+08:00')
    expect(await product(world)).toMatchObject({ batch: { lot }, shelf: 'inStock' })
    await declare(world)
    const empty = await product(world)
    expect(empty).toMatchObject({ stock: 0, shelf: 'soldOut', backAt: morning })
    expect(empty.batch).toBeUndefined()
    expect((await world.call('getDemoTags')).tags.some((tag) => tag.lot === lot)).toBe(true)

    await world.crank(morning - (await world.now()))
    expect(await product(world)).toMatchObject({ batch: { lot: 'HB-1110-01' }, shelf: 'inStock' })
    await world.crank(day)
    await declare(world, { lots: ['HB-1111-01'] })
    expect((await product(world)).batch?.lot).toBe('HB-1110-01')
    // The one before it is recalled as well: nothing older is good.
    await declare(world, { lots: ['HB-1110-01'] })
    expect((await product(world)).shelf).toBe('soldOut')
  })

  it('never hangs what is past its day in place of a recalled one', async () => {
    const { world } = await openShopper()
    await world.crank(2 * day)
    const crab = { gtin: gtins.hairyCrab, severity: 'II' as const }
    await declare(world, { ...crab, lots: ['GY-1111-T4'] })
    expect((await product(world, gtins.hairyCrab)).batch?.lot).toBe('GY-1110-T4')
    // The one of two days ago was best by yesterday.
    await declare(world, { ...crab, lots: ['GY-1110-T4'] })
    expect(await product(world, gtins.hairyCrab)).toMatchObject({ shelf: 'soldOut', stock: 0 })
  })
})

describe('the scope of a recall', () => {
  it('is one lot: other lots and their pieces stay as they are', async () => {
    const { world } = await openShopper()
    await world.crank(day)
    await declare(world)
    expect((await page(world)).verdict.state).toBe('recalled')
    expect((await page(world, 'ANY-7')).verdict.state).toBe('recalled')
    const other = await page(world, undefined, 'HB-1110-01')
    expect(other.verdict.state).toBe('verified')
    expect(other.recall).toBeUndefined()
  })

  it('is single pieces: only their own pages say so, and the batch is sold on', async () => {
    const { world, put } = await openShopper()
    const recall = await declare(world, { serials: ['M-0002', 'M-0001', 'M-0002'] })
    expect(recall.scope).toEqual({ gtin: gtins.milk, lots: [lot], serials: ['M-0001', 'M-0002'] })
    const mine = await page(world, 'M-0001')
    expect(mine).toMatchObject({ serial: 'M-0001', recall, verdict: { state: 'recalled' } })
    expect(mine.events.at(-1)).toMatchObject({
      bizStep: 'holding',
      epcList: ['M-0001', 'M-0002'].map((serial) => `https://id.gs1.org/01/${gtins.milk}/10/${lot}/21/${serial}`),
    })
    expect((await page(world, 'M-0003')).verdict.state).toBe('verified')
    expect((await page(world)).verdict.state).toBe('verified')
    expect((await product(world)).shelf).toBe('inStock')
    await put({ [gtins.milk]: 1 })
  })

  it('is the item, with or without batches: nothing of it is sold, whatever comes in the morning', async () => {
    const { world, put } = await openShopper()
    const unbatched = '09521000001084'
    for (const gtin of [gtins.milk, unbatched]) {
      const { lots: _all, ...item } = milkLot
      await world.call('declareRecall', { body: { ...item, gtin } })
    }
    expect((await page(world)).verdict.state).toBe('recalled')
    await world.crank(day)
    expect((await page(world, undefined, 'HB-1110-01')).verdict.state).toBe('recalled')
    for (const gtin of [gtins.milk, unbatched]) {
      expect(await product(world, gtin)).toMatchObject({ shelf: 'soldOut', stock: 0 })
      await expect(put({ [gtin]: 1 })).rejects.toThrow('soldOut')
    }
    expect((await product(world, gtins.eggs)).shelf).toBe('inStock')
  })

  it('is asked for by item, lot or piece, and answered with whatever touches it, newest first', async () => {
    const { world } = await openShopper()
    await world.crank(day)
    const lots = await declare(world)
    await world.crank(minute)
    const pieces = await declare(world, { serials: ['M-1'] })
    await world.crank(minute)
    const other = await declare(world, { lots: ['HB-1110-01'], severity: 'III' })
    const ask = async (query: Omit<Input<'getRecalls'>['query'], 'gtin'>) =>
      (await world.call('getRecalls', { query: { gtin: gtins.milk.slice(1), ...query } })).recalls.map(({ id }) => id)
    expect(await ask({})).toEqual([other.id, pieces.id, lots.id])
    expect(await ask({ lot })).toEqual([pieces.id, lots.id])
    expect(await ask({ lot, serial: 'M-1' })).toEqual([pieces.id, lots.id])
    expect(await ask({ lot, serial: 'M-2' })).toEqual([lots.id])
    expect(await ask({ lot: 'HB-1111-01' })).toEqual([])
  })

  it('shows the gravest of several, then the oldest', async () => {
    const { world } = await openShopper()
    await declare(world, { severity: 'III' })
    const second = await declare(world, { severity: 'II' })
    await world.crank(minute)
    await declare(world, { severity: 'II', hazard: 'listeria' })
    expect((await page(world)).recall?.id).toBe(second.id)
  })
})

describe('whoever declares', () => {
  it('twice the same, or lifts twice, has done it once', async () => {
    const { world } = await openShopper()
    const first = await declare(world, { lots: [lot], serials: ['B', 'A'] })
    expect(await declare(world, { lots: [lot, lot], serials: ['A', 'B'] })).toEqual(first)
    const lift = () => world.call('liftRecall', { params: { recallId: first.id } })
    expect(await lift()).toEqual(await lift())
    const kinds = (await world.facts()).map(({ kind }) => kind)
    expect(kinds).toEqual(['batchRecalled', 'recallLifted'])
    expect((await declare(world, { serials: ['A', 'B'] })).id).toBe('RC-2026-0002')
  })

  it('must name goods and batches we know, and a recall there is', async () => {
    const { world } = await openShopper()
    const refused = (change: Record<string, unknown>) =>
      world.refuse('declareRecall', { body: { ...milkLot, ...change } })
    expect(await refused({ gtin: '09521000099999' })).toMatchObject({ code: 'productUnknown' })
    expect(await refused({ lots: ['HB-1110-01'] })).toMatchObject({ code: 'batchUnknown', lot: 'HB-1110-01' })
    expect(await refused({ lots: [] })).toEqual({ code: 'badRequest', field: 'lots' })
    expect(await refused({ gtin: '09521000001047' })).toEqual({ code: 'badRequest', field: 'gtin' })
    expect(await refused({ serials: ['a b'] })).toEqual({ code: 'badRequest', field: 'serials.0' })
    expect(await refused({ hazard: 'It tastes odd' })).toEqual({ code: 'badRequest', field: 'hazard' })
    for (const recallId of ['RC-2026-0001', 'constructor']) {
      expect(await world.refuse('liftRecall', { params: { recallId } })).toEqual({ code: 'recallUnknown' })
    }
    expect(await world.facts()).toEqual([])
  })

  it('is undone by a rewind, and is in the moment somebody shares', async () => {
    const { world } = await openShopper()
    const opened = await world.now()
    await world.crank(minute)
    await declare(world)
    const moment = await world.call('getMoment')
    await world.call('rewindWorld', { body: { at: opened } })
    expect((await page(world)).verdict.state).toBe('verified')
    await world.call('loadMoment', { body: moment })
    expect((await page(world)).recall?.id).toBe('RC-2026-0001')
  })
})

describe('while somebody looks', () => {
  it('an open page, a basket and the orders are told at once, and other goods are not', async () => {
    const { world } = await openShopper()
    const told = async (topics: Topic[]) => {
      const events: PushEvent[] = []
      const line = connectPush(world.world, (event) => events.push(event))
      line.receive(JSON.stringify({ type: 'subscribe', topics }))
      const { id } = await declare(world)
      await world.call('liftRecall', { params: { recallId: id } })
      line.close()
      return events.flatMap((event) => (event.type === 'changed' ? [event.topics.toSorted()] : []))
    }
    const batch = `batch:${gtins.milk}` as const
    expect(await told([batch])).toEqual([[batch], [batch]])
    expect(await told(['basket', 'orders', 'stock', batch])).toHaveLength(2)
    expect(await told([`batch:${gtins.eggs}`, 'wallet'])).toEqual([])
  })

  it('a basket that holds it can no longer be bought as it was', async () => {
    const shopper = await openShopper()
    const { world, put, wish } = shopper
    await put({ [gtins.milk]: 1, [gtins.eggs]: 1 })
    const wanted = await wish()
    await declare(world)
    expect(await world.refuse('placeOrder', wanted)).toEqual({ code: 'soldOut', gtin: gtins.milk })
    const { lines } = await world.call('getCheckout')
    expect(lines.map(({ state }) => state)).toEqual(['soldOut', 'ok'])
    expect((await world.call('placeOrder', await wish())).lines.map(({ gtin }) => gtin)).toEqual([gtins.eggs])
  })

  it('an order nobody has paid for is closed, takes no money and gives the rest back to the shelf', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const eggs = (await product(world, gtins.eggs)).stock
    const order = await shopper.order({ [gtins.milk]: 1, [gtins.eggs]: 2 })
    const other = await shopper.order({ [gtins.eggs]: 1 })
    await declare(world)
    expect(await orderIn(world, order.id)).toMatchObject({ state: 'closed', closedBecause: 'recalled', recalls: [] })
    expect((await orderIn(world, other.id)).state).toBe('awaitingPayment')
    await expect(shopper.pay(order.tradeNo)).rejects.toThrow('tradeClosed')
    expect((await product(world, gtins.eggs)).stock).toBe(eggs - 1)
    expect(await shopper.balance()).toBe(31_206)
    expect(await world.refuse('refundRecall', { params: { orderId: order.id }, body: { gtin: gtins.milk } })).toEqual({
      code: 'notRecalled',
      gtin: gtins.milk,
    })
  })
})

describe('an owner of it', () => {
  it('has every line’s batch on the order, scanned or not, and is told what is recalled and what comes back', async () => {
    const { world, order } = await bought({ [gtins.milk]: 2, [gtins.strawberries]: 2, '09521000001084': 1 })
    expect(order.lines.map(({ lot: sold }) => sold)).toEqual([lot, 'HZ-1109-C12', undefined])
    expect(order.recalls).toEqual([])
    const { id } = await declare(world, { severity: 'II' })
    await declare(world, { gtin: gtins.eggs, lots: ['LY-1108-07'] })
    const { recalls, state } = await orderIn(world, order.id)
    expect(state).toBe('paid')
    const { quote } = order
    const price = 2 * 1890
    const share = Math.round((price * (quote.coupon?.off.minor ?? 0)) / quote.goods.minor)
    expect(recalls).toEqual([
      { recallId: id, gtin: gtins.milk, lot, severity: 'II', amount: { minor: price - share, currency: 'CNY' } },
    ])
    expect((await world.call('getOrders')).orders[0]?.recalls).toEqual(recalls)
  })

  it('who bought another batch is not concerned, nor is one whose piece is not named', async () => {
    const { world, order } = await bought()
    await world.crank(day)
    await declare(world, { lots: ['HB-1110-01'] })
    await declare(world, { serials: ['M-1'] })
    expect((await orderIn(world, order.id)).recalls).toEqual([])
  })

  it('gets it back where it came from, once, however often it is asked for', async () => {
    const { world, order, balance } = await bought()
    const { id } = await declare(world)
    const before = await balance()
    await world.crank(minute)
    const answer = await refund(world, order.id)
    const refundedAt = await world.now()
    expect(answer.recalls).toMatchObject([{ recallId: id, gtin: gtins.milk, refundedAt }])
    const amount = answer.recalls[0]?.amount.minor ?? 0
    expect(await balance()).toBe(before + amount)
    await world.crank(hour)
    for (let i = 0; i < 3; i++) expect((await refund(world, order.id)).recalls).toEqual(answer.recalls)
    expect(await balance()).toBe(before + amount)
    const paid = (await world.facts()).filter(({ kind }) => kind === 'refundPaid')
    expect(paid).toEqual([
      {
        kind: 'refundPaid',
        refundNo: `${order.tradeNo}R01`,
        tradeNo: order.tradeNo,
        orderId: order.id,
        gtin: gtins.milk,
        amount: { minor: amount, currency: 'CNY' },
        because: 'recall',
        recallId: id,
        seq: expect.any(Number) as number,
        at: refundedAt,
      },
    ])
    const { statement } = await world.call('getWallet')
    expect(statement[0]).toEqual({
      at: refundedAt,
      kind: 'refund',
      amount: { minor: amount, currency: 'CNY' },
      balance: { minor: before + amount, currency: 'CNY' },
      orderId: order.id,
    })
    const { trade } = await world.call('getCashier', { params: { tradeNo: order.tradeNo } })
    expect(trade).toMatchObject({ status: 'TRADE_SUCCESS', refunded: { minor: amount, currency: 'CNY' } })
  })

  it('gets it back once when the answer is lost, and when two tabs ask together', async () => {
    const { world, order, balance } = await bought()
    await declare(world)
    const before = await balance()
    await world.call('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'refundRecall' } })
    await expect(refund(world, order.id)).rejects.toThrow(AnswerLost)
    const tab = shopperIn(await openNodeWorld({ store: world.store }))
    const [one, two] = await Promise.all([refund(world, order.id), refund(tab.world, order.id)])
    expect(one).toEqual(two)
    expect(await balance()).toBe(before + (one.recalls[0]?.amount.minor ?? 0))
    expect((await world.facts()).filter(({ kind }) => kind === 'refundPaid')).toHaveLength(1)
  })

  it('gets back, line by line, what the goods cost less the coupon to the fen; bag and ride stay paid', async () => {
    const lines = { [gtins.milk]: 1, [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 }
    const { world, order } = await bought(lines)
    const { tags } = await world.call('getDemoTags')
    for (const gtin of Object.keys(lines)) {
      const { lot: hanging = '' } = tags.find((tag) => tag.gtin === gtin) ?? {}
      await declare(world, { gtin, lots: [hanging] })
    }
    for (const gtin of Object.keys(lines)) await refund(world, order.id, gtin)
    const { recalls } = await orderIn(world, order.id)
    const { goods, coupon, bag, delivery } = order.quote
    expect(coupon?.off.minor).toBe(1000)
    const back = recalls.reduce((sum, { amount }) => sum + amount.minor, 0)
    expect(back).toBe(goods.minor - 1000)
    expect((await world.call('getWallet')).balance.minor).toBe(31_206 - bag.minor - delivery.minor)
    const { trade } = await world.call('getCashier', { params: { tradeNo: order.tradeNo } })
    expect(trade).toMatchObject({ status: 'TRADE_SUCCESS', refunded: { minor: back } })
  })

  it('keeps what came back when the recall is lifted; who had not asked gets nothing any more', async () => {
    const { world, order, put, wish, pay } = await bought()
    await put({ [gtins.milk]: 1 })
    const later = await world.call('placeOrder', await wish())
    await pay(later.tradeNo)
    const { id } = await declare(world)
    const { recalls } = await refund(world, order.id)
    await world.call('liftRecall', { params: { recallId: id } })
    expect((await orderIn(world, order.id)).recalls).toEqual(recalls)
    expect((await refund(world, order.id)).recalls).toEqual(recalls)
    expect((await orderIn(world, later.id)).recalls).toEqual([])
    const late = { params: { orderId: later.id }, body: { gtin: gtins.milk } }
    expect(await world.refuse('refundRecall', late)).toEqual({ code: 'notRecalled', gtin: gtins.milk })
    // Recalled once more, it is still paid back only once.
    await declare(world, { severity: 'II' })
    expect((await refund(world, order.id)).recalls).toEqual(recalls)
  })

  it('cannot have back what was not bought, not recalled, or in no order', async () => {
    const { world, order } = await bought()
    await declare(world)
    const ask = (orderId: string, gtin: string) => world.refuse('refundRecall', { params: { orderId }, body: { gtin } })
    expect(await ask(order.id, gtins.strawberries)).toEqual({ code: 'notRecalled', gtin: gtins.strawberries })
    expect(await ask(order.id, gtins.eggs)).toEqual({ code: 'notRecalled', gtin: gtins.eggs })
    expect(await ask('LL07-1109-0999', gtins.milk)).toEqual({ code: 'orderUnknown' })
    expect(await ask(order.id, 'milk')).toEqual({ code: 'badRequest', field: 'gtin' })
  })
})
