import { describe, expect, it } from 'vitest'
import type { MethodId } from '#contract/pay.ts'
import { AnswerLost, openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { delivered } from '../support/brought.ts'
import { hour, minute, openShopper, paidForGoods, shopperIn } from '../support/shopper.ts'

const yuan = (minor: number) => ({ minor, currency: 'CNY' as const })
const story = { strawberries: gtins.strawberries, pakChoi: gtins.pakChoi, eggs: gtins.eggs }

describe('A refund of pieces', () => {
  it('is the price less its share of the coupon, told before, and back on the balance at once', async () => {
    const { world, balance, quote, refund, order, ofOrder, trade } = await delivered()
    const before = await balance()
    const told = await world.call('quoteRefund', quote(story.strawberries, 1))
    const sum = { couponShare: yuan(364), amount: yuan(3626) }
    expect(told).toEqual({
      lines: [{ gtin: story.strawberries, quantity: 1, goods: yuan(3990), quantityLeft: 2, ...sum }],
      ...sum,
      shares: [{ id: 'lane-10-over-99', share: yuan(364) }],
      to: 'balance',
      photoFrom: yuan(3000),
    })
    const { fundChange, refund: paid, refunded } = await refund('one-box')
    expect({ fundChange, refunded }).toEqual({ fundChange: 'Y', refunded: yuan(3626) })
    const at = await world.now()
    const lines = [{ gtin: story.strawberries, quantity: 1, amount: yuan(3626) }]
    expect(paid).toEqual({ no: 'one-box', at, amount: yuan(3626), because: 'bruised', lines, to: 'balance' })
    expect(await balance()).toBe(before + 3626)
    expect((await world.call('getOrder', ofOrder)).refunds).toEqual([paid])
    expect(await trade()).toMatchObject({ status: 'TRADE_SUCCESS', refunded: yuan(3626), refunds: [paid] })
    const [line] = (await world.call('getWallet')).statement
    expect(line).toMatchObject({ kind: 'refund', account: 'balance', amount: yuan(3626), orderId: order.id })
  })

  it('tells of several things together to the fen, which is what is then paid', async () => {
    const { world, balance, body, order, ofOrder } = await delivered()
    const lines = [
      { gtin: story.strawberries, quantity: 2 },
      { gtin: story.eggs, quantity: 1 },
    ]
    const asked = lines.map(({ gtin, quantity }) => `${gtin}:${quantity}`).join()
    const told = await world.call('quoteRefund', { ...ofOrder, query: { lines: asked } })
    expect(told.lines.map(({ gtin, quantity }) => ({ gtin, quantity }))).toEqual(lines)
    const sum = (of: 'amount' | 'couponShare') => told.lines.reduce((minor, line) => minor + line[of].minor, 0)
    expect([told.amount, told.couponShare]).toEqual([yuan(sum('amount')), yuan(sum('couponShare'))])
    expect(told.couponShare.minor).toBeGreaterThan(0)
    const before = await balance()
    const { refund: paid } = await world.call('refundLines', { ...ofOrder, body: { ...body('both'), lines } })
    expect(paid.amount).toEqual(told.amount)
    expect(await balance()).toBe(before + told.amount.minor)
    const gone = await world.refuse('quoteRefund', { ...ofOrder, query: { lines: asked } })
    expect(gone).toMatchObject({ code: 'refundTooMany' })
    expect(order.lines.length).toBeGreaterThan(1)
  })

  it('remembers that there was a photo and how large, and pays the same refund once, sent again with another', async () => {
    const { world, balance, body, ofOrder, trade } = await delivered()
    const before = await balance()
    const ask = (photoBytes: number) =>
      world.call('refundLines', { ...ofOrder, body: { ...body('photo'), photoBytes } })
    const { refund: paid } = await ask(84_000)
    expect(paid.photoBytes).toBe(84_000)
    expect((await ask(12_345)).fundChange).toBe('N')
    expect(await balance()).toBe(before + 3626)
    expect((await world.call('getOrder', ofOrder)).refunds).toEqual([paid])
    expect((await trade()).refunds).toEqual([paid])
    const huge = { ...ofOrder, body: { ...body('other'), photoBytes: 20_000_000 } }
    expect((await world.raw('refundLines', huge)).status).toBe(400)
  })

  it('takes the rounding with the last piece: box by box is the line, line by line goods less coupon', async () => {
    const { world, balance, quote, refund, order, ofOrder, trade } = await delivered()
    const before = await balance()
    await refund('a')
    expect((await world.call('quoteRefund', quote(story.strawberries, 1))).amount).toEqual(yuan(3625))
    await refund('b')
    await refund('c', 1, story.pakChoi)
    await refund('d', 1, story.eggs)
    const worth = paidForGoods(order.quote)
    expect(await balance()).toBe(before + worth)
    // Bag and ride were used and stay paid.
    expect((await trade()).status).toBe(order.quote.total.minor === worth ? 'TRADE_CLOSED' : 'TRADE_SUCCESS')
    expect((await world.call('getOrder', ofOrder)).state).toBe('delivered')
  })

  it('moves money once under one number, and refuses the number for anything else', async () => {
    const { world, balance, refund, body, ofOrder, paidBack } = await delivered()
    const before = await balance()
    const first = await refund('same')
    await world.crank(minute)
    expect(await refund('same')).toEqual({ ...first, fundChange: 'N' })
    for (const other of [
      body('same', 2),
      body('same', 1, story.eggs),
      { ...body('same'), because: 'missing' as const },
    ]) {
      expect(await world.refuse('refundLines', { ...ofOrder, body: other })).toEqual({ code: 'refundReused' })
    }
    expect(await paidBack()).toHaveLength(1)
    expect(await balance()).toBe(before + 3626)
  })

  it('moves money once when the answer is lost, and never for more pieces than there are from two tabs', async () => {
    const { world, balance, refund, body, ofOrder } = await delivered()
    const before = await balance()
    await world.call('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'refundLines' } })
    await expect(refund('lost')).rejects.toThrow(AnswerLost)
    expect((await refund('lost')).fundChange).toBe('N')
    const tab = shopperIn(await openNodeWorld({ store: world.store, wallStart: 1_000_000 + hour }))
    const answers = await Promise.all([
      world.raw('refundLines', { ...ofOrder, body: body('tab-1') }),
      tab.world.raw('refundLines', { ...ofOrder, body: body('tab-2') }),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422])
    expect(answers.find(({ status }) => status === 422)?.body).toEqual({
      code: 'refundTooMany',
      gtin: story.strawberries,
      left: 0,
    })
    expect(await balance()).toBe(before + 3626 + 3625)
  })

  it('is refused for what was not bought, too many, none, and before it is delivered or paid', async () => {
    const { world, shopper, body, quote, ofOrder, order } = await delivered()
    const ask = (change: object) => world.refuse('refundLines', { ...ofOrder, body: { ...body('n'), ...change } })
    const lines = (gtin: string, quantity: number) => ({ lines: [{ gtin, quantity }] })
    expect(await ask(lines(gtins.milk, 1))).toEqual({ code: 'notInOrder', gtin: gtins.milk })
    const tooMany = { code: 'refundTooMany', gtin: story.strawberries, left: 2 }
    expect(await ask(lines(story.strawberries, 3))).toEqual(tooMany)
    const twice = [...lines(story.strawberries, 2).lines, ...lines(story.strawberries, 1).lines]
    expect(await ask({ lines: twice })).toEqual(tooMany)
    expect(await world.refuse('quoteRefund', quote(story.strawberries, 3))).toEqual(tooMany)
    for (const quantity of [0, -1, 1.5, 1e9, Number.MAX_SAFE_INTEGER])
      expect((await ask(lines(story.strawberries, quantity))).code).toBe('badRequest')
    for (const change of [{ lines: [] }, { because: 'recall' }, { refundNo: '' }, { refundNo: 'a b' }])
      expect((await ask(change)).code).toBe('badRequest')
    for (const quantity of [0, -1, 100])
      expect((await world.refuse('quoteRefund', quote(story.strawberries, quantity))).code).toBe('badRequest')

    const next = await shopper.order({ [gtins.milk]: 1 })
    const ofNext = { params: { orderId: next.id }, body: { ...body('m'), ...lines(gtins.milk, 1) } }
    expect(await world.refuse('refundLines', ofNext)).toEqual({ code: 'notPaid' })
    await shopper.pay(next.tradeNo)
    expect(await world.refuse('refundLines', ofNext)).toEqual({ code: 'refundTooEarly' })
    // Another order's goods are not this one's.
    expect(await ask(lines(gtins.milk, 1))).toEqual({ code: 'notInOrder', gtin: gtins.milk })
    const nobody = { params: { orderId: 'LL07-1109-0999' }, body: body('x') }
    expect(await world.refuse('refundLines', nobody)).toEqual({ code: 'orderUnknown' })
    expect((await world.call('getOrder', { params: { orderId: order.id } })).refunds).toEqual([])
  })

  it('is not given for what a recall brought back, and the recall not for what came back before', async () => {
    const { world, balance, refund, ofOrder, quote, order } = await delivered()
    const before = await balance()
    await refund('eggs', 1, story.eggs)
    const { tags } = await world.call('getDemoTags')
    for (const gtin of [story.eggs, story.strawberries]) {
      const { lot = '' } = tags.find((tag) => tag.gtin === gtin) ?? {}
      const scope = { gtin, lots: [lot] }
      await world.call('declareRecall', {
        body: { ...scope, severity: 'I', hazard: 'spoiled', action: 'discard' },
      })
    }
    const told = (await world.call('getOrder', ofOrder)).recalls
    expect(told.find(({ gtin }) => gtin === story.eggs)?.refundedAt).toBeDefined()
    for (const gtin of [story.eggs, story.strawberries])
      await world.call('refundRecall', { ...ofOrder, body: { gtin } })
    expect(await world.refuse('quoteRefund', quote(story.strawberries, 1))).toMatchObject({ code: 'refundTooMany' })
    expect(await balance()).toBe(before + 2288 - 209 + 7980 - 729)
    expect((await world.call('getOrder', { params: { orderId: order.id } })).refunds).toHaveLength(2)
  })
})

describe('Money lands where it came from', () => {
  const accounts: Partial<Record<MethodId, string>> = {
    balance: 'balance',
    pot: 'pot',
    debit6018: 'debit6018',
    credit2290: 'credit2290',
  }
  for (const [method, account] of Object.entries(accounts))
    it(`for ${method}`, async () => {
      const { world, refund } = await delivered({ method: method as MethodId })
      const { refund: paid } = await refund('n')
      expect(paid.to).toBe(method)
      const [line] = (await world.call('getWallet')).statement
      expect(line).toMatchObject({ kind: 'refund', account, amount: yuan(3626) })
    })

  it('for a printed test card, of which the order keeps no more than its end', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo, id, quote } = await shopper.order()
    const card = { number: '4242424242424242', expiry: '12/28', cvv: '123', holder: 'Lin Yue' }
    const body = { attemptId: 'attempt-of-card', amount: quote.total, card, returnTo: '/' }
    await world.call('payByCard', { params: { tradeNo }, body })
    await world.crank(minute)
    const paidWith = { method: 'card', cardTail: '4242' }
    expect((await world.call('getOrder', { params: { orderId: id } })).paidWith).toEqual(paidWith)
    const { refunds } = await world.call('cancelOrder', { params: { orderId: id } })
    expect(refunds).toMatchObject([{ amount: quote.total, to: 'card' }])
    expect(JSON.stringify(await world.facts())).not.toContain('4242')
  })

  it('for Lane Later: less is owed, its last dues first, and nothing with its fee when all has come back', async () => {
    const { world, refund, ofTrade, trade } = await delivered({ method: 'later', plan: 6 })
    const owed = async () => {
      const { used, dues } = (await world.call('getWallet')).later
      return { used: used.minor, dues: dues.map(({ amount }) => amount.minor) }
    }
    const { total = yuan(0), each = yuan(0) } = (await trade()).plan ?? {}
    const before = await owed()
    expect(before).toEqual({ used: total.minor, dues: Array.from({ length: 6 }, () => each.minor) })
    await refund('n')
    const after = await owed()
    expect(after.used).toBe(total.minor - 3626)
    expect(after.dues.reduce((sum, due) => sum + due, 0)).toBe(after.used)
    expect(after.dues[0]).toBe(each.minor)
    await world.call('cancelTrade', ofTrade)
    expect(await owed()).toEqual({ used: 0, dues: [] })
  })
})
