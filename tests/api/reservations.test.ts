import { describe, expect, it } from 'vitest'
import { gtins } from '#seed/shelf-lots.ts'
import { at, openEvening, tonight } from '../support/show-goer.ts'

const { crab, flash, lobster } = tonight

describe('A reservation', () => {
  it('holds one for five minutes, and then lets it go', async () => {
    const { reserve, offer, goTo, world } = await openEvening('19:42:00')
    const { mine, left } = await reserve(crab)
    expect(left).toBe(47)
    expect(mine).toMatchObject({ state: 'held', quantity: 1, heldAt: at('19:42:00'), until: at('19:47:00') })
    await goTo('19:46:59.999')
    expect((await offer(crab)).mine).toMatchObject({ state: 'held' })
    await goTo('19:47:00')
    expect((await offer(crab)).mine).toMatchObject({ state: 'lapsed' })
    expect((await world.facts()).filter(({ kind }) => kind === 'reservationLapsed')).toEqual([
      expect.objectContaining({ at: at('19:47:00') }),
    ])
  })

  it('is one per person: the same request is the same piece, another is told that it is yours', async () => {
    const { reserve, world, goTo } = await openEvening('19:42:00')
    const first = await reserve(crab, 'reserve-one')
    const again = await reserve(crab, 'reserve-one')
    expect([again.left, again.mine]).toEqual([first.left, first.mine])
    const reservationId = first.mine?.reservationId ?? ''
    const other = { params: { offerId: crab }, body: { reserveId: 'reserve-two' } }
    expect(await world.refuse('reserveOffer', other)).toEqual({ code: 'alreadyYours', reservationId })
    const waiting = { params: { offerId: crab }, body: { on: true } }
    expect(await world.refuse('queueForOffer', waiting)).toEqual({ code: 'alreadyYours', reservationId })
    await goTo('19:50:00')
    const reused = { params: { offerId: lobster }, body: { reserveId: 'reserve-one' } }
    expect(await world.refuse('reserveOffer', reused)).toEqual({ code: 'requestReused' })
  })

  it('can be given back, by the one who has it, once, and then be held again', async () => {
    const { hold, giveBack, offer, world, reserve } = await openEvening('19:42:00')
    const reservationId = await hold(crab)
    expect(await giveBack(reservationId)).toMatchObject({ left: 48, mine: { state: 'givenBack' } })
    expect(await giveBack(reservationId)).toMatchObject({ left: 48 })
    const nobodys = { params: { reservationId: 'constructor' } }
    expect(await world.refuse('giveReservationBack', nobodys)).toEqual({ code: 'reservationUnknown' })
    expect((await reserve(crab)).mine).toMatchObject({ state: 'held', heldAt: at('19:42:00') })
    expect((await offer(crab)).left).toBe(47)
  })

  it('is not held twice when its answer was lost', async () => {
    const { reserve, offer, world } = await openEvening('19:42:00')
    await world.call('setFaults', { body: { loseAnswers: 1 } })
    await expect(reserve(crab, 'reserve-lost')).rejects.toThrow('reserveOffer')
    expect((await reserve(crab, 'reserve-lost')).left).toBe(47)
    expect((await offer(crab)).mine).toMatchObject({ state: 'held' })
  })

  it('that lapses while it is sold out goes to who waited longest', async () => {
    const { reserve, goTo, offer } = await openEvening('20:00:01')
    await reserve(flash)
    await goTo('20:00:43')
    expect(await offer(flash)).toMatchObject({ left: 0, queue: { waiting: 8 } })
    await goTo('20:05:01')
    const { queue, cameBack, wentBefore, mine } = await offer(flash)
    expect(mine?.state).toBe('lapsed')
    expect(queue.waiting).toBe(8 - (wentBefore ?? 0))
    expect(cameBack).toBe(wentBefore)
  })
})

describe('The line', () => {
  it('is joined and left, and a turn is had at once when one is free', async () => {
    const { queue, offer, goTo } = await openEvening('20:00:43')
    expect((await queue(flash)).queue).toMatchObject({ ahead: 8, waiting: 9, mine: { since: at('20:00:43') } })
    expect((await queue(flash)).queue.waiting).toBe(9)
    expect((await queue(flash, false)).queue).toEqual({ ahead: 8, waiting: 8 })
    await goTo('20:05:08')
    expect((await offer(flash)).mine).toBeUndefined()
    const mine = await queue(flash)
    expect(mine.mine).toMatchObject({ state: 'held', byTurn: true, heldAt: at('20:05:08') })
    expect(mine).toMatchObject({ left: 3, queue: { waiting: 0 } })
  })

  it('goes on when a turn is let go, and whose it was may wait again', async () => {
    const { queue, rivals, offer, goTo } = await openEvening('20:00:45')
    await queue(flash)
    await goTo('20:05:08')
    await rivals('none')
    await goTo('20:10:08')
    expect(await offer(flash)).toMatchObject({ left: 4, cameBack: 13, mine: { state: 'lapsed', byTurn: true } })
    expect(await queue(flash)).toMatchObject({ left: 3, mine: { state: 'held', reservationId: `${flash}-2` } })
  })
})

describe('What is reserved', () => {
  it('is bought at the show’s price, off nobody’s shelf, beside the basket', async () => {
    const { put, hold, checkout, buy, pay, offer, world, balance } = await openEvening('20:00:02')
    await put({ [gtins.hairyCrab]: 2 })
    const stock = async () => (await world.call('getProduct', { params: { gtin: gtins.hairyCrab } })).product.stock
    const [shelf, money] = [await stock(), await balance()]
    const reservationId = await hold(flash)
    const { quote, lines } = await checkout(reservationId)
    expect(quote?.lines).toEqual([
      {
        gtin: gtins.hairyCrab,
        quantity: 1,
        unitPrice: { minor: 4800, currency: 'CNY' },
        total: { minor: 4800, currency: 'CNY' },
        was: { minor: 6800, currency: 'CNY' },
        why: 'flash',
      },
    ])
    expect(lines).toMatchObject([{ quantity: 1, state: 'ok', product: { price: { minor: 4800 } } }])
    const order = await buy(reservationId)
    expect(order).toMatchObject({ state: 'awaitingPayment', reservationId })
    const { trade } = await world.call('getCashier', { params: { tradeNo: order.tradeNo } })
    expect(trade).toMatchObject({ reservationId, expiresAt: at('20:05:02') })
    await pay(order.tradeNo)
    expect((await offer(flash)).mine).toMatchObject({ state: 'paid', orderId: order.id })
    expect(await balance()).toBe(money - (quote?.total.minor ?? 0))
    expect(await stock()).toBe(shelf)
    const basket = await world.call('getBasket')
    expect(basket.lines.map(({ product, quantity }) => [product.gtin, quantity])).toEqual([[gtins.hairyCrab, 2]])
  })

  it('is brought as it is chosen for it, and the answer is its own receipt', async () => {
    const { put, hold, world, checkout } = await openEvening('20:00:02')
    await put({ [gtins.eggs]: 1 })
    const reservation = await hold(flash)
    const chosen = await world.call('chooseCheckout', {
      query: { reservation },
      body: { note: 'Gate 2', door: 'leave' },
    })
    expect(chosen.lines.map(({ product }) => product.gtin)).toEqual([gtins.hairyCrab])
    expect(chosen).toEqual(await checkout(reservation))
    expect((await world.call('getCheckout')).lines.map(({ product }) => product.gtin)).toEqual([gtins.eggs])
  })

  it('is yours after paying, and stays the only one', async () => {
    const { hold, buy, pay, goTo, offer, world } = await openEvening('20:00:02')
    const reservationId = await hold(flash)
    await pay((await buy(reservationId)).tradeNo)
    await goTo('20:06:00')
    expect((await offer(flash)).mine).toMatchObject({ state: 'paid' })
    const again = { params: { offerId: flash }, body: { reserveId: 'reserve-again' } }
    expect(await world.refuse('reserveOffer', again)).toEqual({ code: 'alreadyYours', reservationId })
    const back = { params: { reservationId } }
    expect(await world.refuse('giveReservationBack', back)).toMatchObject({ code: 'reservationOver', state: 'paid' })
  })

  it('is ordered once: a request sent again gives the same order, another is told which it is in', async () => {
    const { hold, checkout, world } = await openEvening('20:00:02')
    const reservationId = await hold(flash)
    const { quote, address } = await checkout(reservationId)
    const common = { quoteHash: quote?.hash ?? '', addressId: address.id, door: 'bell', reservationId } as const
    const order = await world.call('placeOrder', { body: { requestId: 'request-one', ...common } })
    expect((await world.call('placeOrder', { body: { requestId: 'request-one', ...common } })).id).toBe(order.id)
    const over = { code: 'reservationOver', state: 'ordered', orderId: order.id }
    expect(await world.refuse('placeOrder', { body: { requestId: 'request-two', ...common } })).toEqual(over)
    expect(await world.refuse('getCheckout', { query: { reservation: reservationId } })).toEqual(over)
    const { reservationId: _basket, ...asBasket } = common
    const other = { body: { requestId: 'request-one', ...asBasket } }
    expect(await world.refuse('placeOrder', other)).toEqual({ code: 'requestReused' })
    const nobodys = { query: { reservation: '__proto__' } }
    expect(await world.refuse('getCheckout', nobodys)).toEqual({ code: 'reservationUnknown' })
  })

  it('and not paid closes with its reservation, and nothing can be taken for it', async () => {
    const { hold, buy, payment, goTo, offer, world, balance } = await openEvening('20:00:02')
    const reservationId = await hold(flash)
    await goTo('20:05:01')
    const order = await buy(reservationId)
    const paying = await payment(order.tradeNo)
    await goTo('20:05:02')
    const closed = await world.call('getOrder', { params: { orderId: order.id } })
    expect(closed).toMatchObject({ state: 'closed', closedBecause: 'reservationLapsed', closedAt: at('20:05:02') })
    expect((await offer(flash)).mine).toMatchObject({ state: 'lapsed' })
    const money = await balance()
    const refusal = { code: 'tradeClosed', because: 'reservationLapsed' }
    expect(await world.refuse('payTrade', paying)).toEqual(refusal)
    expect(await balance()).toBe(money)
  })

  it('is kept by a payment that is held, beyond its end, and is paid with it', async () => {
    const { hold, buy, pay, goTo, offer } = await openEvening('20:00:02', { pending: 'thenPaid' })
    const order = await buy(await hold(flash))
    await goTo('20:05:00')
    await pay(order.tradeNo)
    await goTo('20:05:10')
    expect((await offer(flash)).mine).toMatchObject({ state: 'ordered' })
    await goTo('20:05:12')
    expect((await offer(flash)).mine).toMatchObject({ state: 'paid', orderId: order.id })
  })

  it('lapses when a payment that was held is not taken after its end', async () => {
    const { hold, buy, pay, goTo, offer, world } = await openEvening('20:00:02', { pending: 'thenClosed' })
    const order = await buy(await hold(flash))
    await goTo('20:05:00')
    await pay(order.tradeNo)
    await goTo('20:05:12')
    expect((await offer(flash)).mine).toMatchObject({ state: 'lapsed' })
    const lapsed = (await world.facts()).find(({ kind }) => kind === 'reservationLapsed')
    expect(lapsed?.at).toBe(at('20:05:12'))
  })

  it('is held again when its order is called off before its end, and can be ordered anew', async () => {
    const { hold, buy, pay, offer, world } = await openEvening('20:00:02')
    const reservationId = await hold(flash)
    const first = await buy(reservationId)
    await world.call('closeTrade', { params: { tradeNo: first.tradeNo } })
    expect((await offer(flash)).mine).toMatchObject({ state: 'held', until: at('20:05:02') })
    const second = await buy(reservationId)
    expect(second.id).not.toBe(first.id)
    await pay(second.tradeNo)
    expect((await offer(flash)).mine).toMatchObject({ state: 'paid', orderId: second.id })
  })

  it('gives late money back: the order was called off while its payment was held', async () => {
    const { hold, buy, pay, goTo, offer, world, balance } = await openEvening('20:00:02', { pending: 'thenPaid' })
    const money = await balance()
    const order = await buy(await hold(flash))
    await goTo('20:04:58')
    await pay(order.tradeNo)
    await world.call('cancelTrade', { params: { tradeNo: order.tradeNo } })
    await goTo('20:05:11')
    expect((await offer(flash)).mine).toMatchObject({ state: 'lapsed' })
    expect(await balance()).toBe(money)
    const { trade } = await world.call('getCashier', { params: { tradeNo: order.tradeNo } })
    expect(trade).toMatchObject({ status: 'TRADE_CLOSED', refunded: trade.amount })
  })

  it('closes its order when it is given back, but not while that is being paid', async () => {
    const { hold, buy, giveBack, offer, world } = await openEvening('20:00:02')
    const reservationId = await hold(flash)
    const order = await buy(reservationId)
    expect((await giveBack(reservationId)).mine).toMatchObject({ state: 'givenBack' })
    expect(await world.call('getOrder', { params: { orderId: order.id } })).toMatchObject({
      closedBecause: 'cancelled',
    })
    const held = await openEvening('20:00:02', { pending: 'thenPaid' })
    const mine = await held.hold(flash)
    await held.pay((await held.buy(mine)).tradeNo)
    const back = { params: { reservationId: mine } }
    expect(await held.world.refuse('giveReservationBack', back)).toEqual({
      code: 'paymentProcessing',
      until: at('20:00:14'),
    })
    expect((await offer(flash)).mine?.state).toBe('givenBack')
  })

  it('is in no basket’s price: what is in the basket is ordered apart', async () => {
    const { hold, order, offer } = await openEvening('20:00:02')
    await hold(flash)
    const placed = await order()
    expect(placed.lines.map(({ gtin }) => gtin)).not.toContain(gtins.hairyCrab)
    expect((await offer(flash)).mine).toMatchObject({ state: 'held' })
  })
})
