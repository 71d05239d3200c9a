import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { printed } from '../support/card-holder.ts'
import { lobster, openDepositHolder } from '../support/deposit-holder.ts'
import { hour, minute } from '../support/shopper.ts'

describe('a deposit', () => {
  it('is offered in the presale with what it swells to, by when the balance is due, and how many hold one', async () => {
    const { world, night } = await openDepositHolder()
    const [offer] = (await world.call('getDeposits')).offers
    expect(offer).toMatchObject({
      gtin: lobster,
      deposit: fen(2_000),
      worth: fen(5_000),
      swell: fen(3_000),
      price: fen(14_800),
      balance: fen(9_800),
      heldBy: 3_206,
      until: night.opensAt,
      balanceFrom: night.opensAt,
      balanceTo: night.endsAt,
      remindAt: night.endsAt - 2 * hour,
    })
  })

  it('never makes a thing dearer than it is on the night for whoever put nothing down', async () => {
    const { world } = await openDepositHolder()
    const { offers } = await world.call('getDeposits')
    const { night } = await world.call('getFestival')
    for (const { gtin, deposit, balance } of offers) {
      const onTheNight = night.find((one) => one.gtin === gtin)?.price.minor ?? Infinity
      expect(deposit.minor + balance.minor, gtin).toBeLessThan(onTheNight)
    }
  })

  it('is paid in the ordinary cashier, starts no parcel, and takes nothing from the shelf or out of the basket', async () => {
    const { world, place, pay, deposit, balance, put } = await openDepositHolder()
    await put({ [lobster]: 1 })
    const stock = async () => (await world.call('getProduct', { params: { gtin: lobster } })).product.stock
    const [money, units] = [await balance(), await stock()]
    const placed = await place()
    expect(placed).toMatchObject({ state: 'toPay', payBy: (await world.now()) + 15 * minute })
    await pay(placed.tradeNo)
    expect(await deposit(placed.depositId)).toMatchObject({ state: 'paid', paidAt: await world.now(), heldBy: 3_207 })
    expect(await balance()).toBe(money - 2_000)
    expect(await stock()).toBe(units)
    expect((await world.call('getBasket')).count).toBe(1)
    await world.crank(hour)
    expect((await world.call('getOrders')).orders).toEqual([])
    expect(await world.refuse('getParcel', { params: { orderId: placed.depositId } })).toEqual({ code: 'orderUnknown' })
    expect((await world.facts()).map(({ kind }) => kind)).toEqual([
      'basketLineSet',
      'depositPlaced',
      'tradeOpened',
      'tradePaid',
    ])
  })

  it('closes when nobody pays it, and can be placed anew', async () => {
    const { world, place, deposit } = await openDepositHolder()
    const { depositId } = await place()
    await world.crank(15 * minute)
    expect(await deposit(depositId)).toMatchObject({ state: 'closed', closedBecause: 'unpaid' })
    const again = await place()
    expect(again.depositId).not.toBe(depositId)
    await world.call('closeTrade', { params: { tradeNo: again.tradeNo } })
    expect(await deposit(again.depositId)).toMatchObject({ state: 'closed', closedBecause: 'cancelled' })
  })

  it('is one for its request, and one of a thing at a time', async () => {
    const { world } = await openDepositHolder()
    const body = { requestId: 'the-same-request', gtin: lobster }
    const [one, other] = [await world.call('placeDeposit', { body }), await world.call('placeDeposit', { body })]
    expect(other.depositId).toBe(one.depositId)
    expect(await world.refuse('placeDeposit', { body: { ...body, gtin: gtins.hairyCrab } })).toEqual({
      code: 'requestReused',
    })
    expect(await world.refuse('placeDeposit', { body: { ...body, requestId: 'another-request' } })).toEqual({
      code: 'depositAlready',
      depositId: one.depositId,
    })
    expect(await world.refuse('placeDeposit', { body: { requestId: 'milk-request', gtin: gtins.milk } })).toEqual({
      code: 'depositNotOffered',
      gtin: gtins.milk,
    })
  })

  it('is taken until the night begins, not at its first millisecond, and its trade waits no longer than that', async () => {
    const { world, at, night, place, deposit } = await openDepositHolder()
    await at(night.opensAt - 1)
    const { depositId, payBy } = await place()
    expect(payBy).toBe(night.opensAt)
    await at(night.opensAt)
    expect((await deposit(depositId)).state).toBe('closed')
    expect(
      await world.refuse('placeDeposit', { body: { requestId: 'too-late-request', gtin: lobster } }),
    ).toMatchObject({
      code: 'depositClosed',
      to: night.opensAt,
    })
    expect((await world.call('getDeposits')).offers).toEqual([])
  })
})

describe('the balance', () => {
  it('is paid in its window as an ordinary order, with what the deposit swelled to off the agreed price', async () => {
    const { world, hold, at, night, deposit, orderBalance, pay, balance } = await openDepositHolder()
    const { depositId } = await hold()
    await at(night.opensAt - 1)
    const early = await world.refuse('getCheckout', { query: { deposit: depositId } })
    expect(early).toEqual({ code: 'depositTooEarly', at: night.opensAt })
    await at(night.opensAt)
    expect((await deposit(depositId)).state).toBe('balanceOpen')
    const { quote, lines, count } = await world.call('getCheckout', { query: { deposit: depositId } })
    expect([count, lines[0]?.product.gtin]).toEqual([1, lobster])
    // The night's own price is ¥128.00: what was agreed is what counts.
    expect(quote?.lines).toMatchObject([{ gtin: lobster, quantity: 1, unitPrice: fen(14_800) }])
    const off = Object.fromEntries(quote?.discounts.map((one) => [one.kind, one.off.minor]) ?? [])
    expect(off).toEqual({ depositSwell: 3_000, store: 1_000, depositPaid: 2_000 })
    expect(quote?.total).toEqual(fen(14_800 - 6_000 + 30))
    const money = await balance()
    const order = await orderBalance(depositId)
    expect(order.depositId).toBe(depositId)
    expect(await deposit(depositId)).toMatchObject({
      state: 'balanceOpen',
      orderId: order.id,
      balanceTradeNo: order.tradeNo,
    })
    await pay(order.tradeNo)
    expect(await balance()).toBe(money - 8_830)
    expect(await deposit(depositId)).toMatchObject({ state: 'done', orderId: order.id, balance: fen(9_800) })
    await world.crank(40 * minute)
    expect((await world.call('getOrder', { params: { orderId: order.id } })).state).toBe('delivered')
  })

  it('is paid by card as by the wallet', async () => {
    const { world, hold, at, night, deposit, orderBalance } = await openDepositHolder()
    const { depositId } = await hold()
    await at(night.opensAt + hour)
    const { tradeNo, quote } = await orderBalance(depositId)
    const card = printed('frictionless')
    await world.call('payByCard', {
      params: { tradeNo },
      body: { attemptId: 'balance-by-card', amount: quote.total, card, returnTo: '/' },
    })
    await world.crank(5_000)
    expect((await deposit(depositId)).state).toBe('done')
  })

  it('leaves basket and shelf as they were', async () => {
    const { world, hold, at, night, orderBalance, pay, put } = await openDepositHolder()
    const { depositId } = await hold()
    await at(night.opensAt)
    await put({ [lobster]: 2 })
    const before = await world.call('getBasket')
    await pay((await orderBalance(depositId)).tradeNo)
    expect(await world.call('getBasket')).toEqual(before)
  })

  it('is ordered once for its request, and not a second time while it waits or is paid', async () => {
    const { world, hold, at, night, balanceWish, pay } = await openDepositHolder()
    const { depositId } = await hold()
    await at(night.opensAt)
    const wish = await balanceWish(depositId)
    const order = await world.call('payBalance', wish)
    expect((await world.call('payBalance', wish)).id).toBe(order.id)
    expect(await world.refuse('payBalance', { ...wish, body: { ...wish.body, door: 'leave' } })).toEqual({
      code: 'requestReused',
    })
    const second = { ...wish, body: { ...wish.body, requestId: 'second-request' } }
    expect(await world.refuse('payBalance', second)).toEqual({ code: 'depositDone', orderId: order.id })
    await pay(order.tradeNo)
    expect(await world.refuse('payBalance', second)).toEqual({ code: 'depositDone', orderId: order.id })
  })

  it('says why it cannot be paid: unknown, not paid yet, another price', async () => {
    const { world, place, hold, at, night, balanceWish } = await openDepositHolder()
    const body = { requestId: 'balance-request', addressId: 'home', quoteHash: 'x', door: 'bell' as const }
    const refuse = (depositId: string) => world.refuse('payBalance', { params: { depositId }, body })
    expect(await refuse('constructor')).toEqual({ code: 'depositUnknown' })
    expect(await refuse((await place(gtins.hairyCrab)).depositId)).toEqual({ code: 'depositUnpaid' })
    const { depositId } = await hold()
    await at(night.opensAt)
    const wish = await balanceWish(depositId)
    const stale = await world.refuse('payBalance', { ...wish, body: { ...wish.body, quoteHash: 'another' } })
    expect(stale).toMatchObject({ code: 'quoteStale', quote: { hash: wish.body.quoteHash } })
  })

  it('can be ordered again after its order closed unpaid', async () => {
    const { world, hold, at, night, deposit, orderBalance, pay } = await openDepositHolder()
    const { depositId } = await hold()
    await at(night.opensAt)
    await orderBalance(depositId)
    await world.crank(15 * minute)
    const freed = await deposit(depositId)
    expect(freed.state).toBe('balanceOpen')
    expect(freed.orderId).toBeUndefined()
    await pay((await orderBalance(depositId)).tradeNo)
    expect((await deposit(depositId)).state).toBe('done')
  })

  it('is reminded of on the phone two hours before it is too late, and only then', async () => {
    const { world, hold, at, night, deposit } = await openDepositHolder()
    const { depositId } = await hold()
    await at(night.endsAt - 2 * hour - 1)
    expect((await world.call('getMessages')).notes).toEqual([])
    await world.crank(1)
    const { notes } = await world.call('getMessages')
    expect(notes).toMatchObject([
      {
        kind: 'depositDue',
        depositId,
        gtin: lobster,
        balance: fen(9_800),
        at: night.endsAt - 2 * hour,
        until: night.endsAt,
      },
    ])
    expect((await deposit(depositId)).state).toBe('balanceDueSoon')
  })

  it('is reminded of by nobody once it is paid', async () => {
    const { world, hold, at, night, orderBalance, pay } = await openDepositHolder()
    const { depositId } = await hold()
    await at(night.opensAt)
    await pay((await orderBalance(depositId)).tradeNo)
    await at(night.endsAt + hour)
    expect((await world.call('getMessages')).notes).toEqual([])
  })
})
