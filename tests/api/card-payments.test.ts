import { describe, expect, it } from 'vitest'
import { AnswerLost } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { testCards } from '#seed/test-cards.ts'
import { openCardHolder, printed } from '../support/card-holder.ts'
import { minute } from '../support/shopper.ts'

describe('A card', () => {
  it('that its bank knows is paid with at once (3ds_frictionless)', async () => {
    const holder = await openCardHolder()
    const { tradeNo, id } = await holder.order()
    const answer = await holder.payByCard(tradeNo, printed('frictionless'))
    expect(answer).toMatchObject({
      cashier: { trade: { status: 'TRADE_SUCCESS', method: 'card', authorisedBy: 'threeDs' } },
    })
    expect(await holder.balance()).toBe(31_206)
    expect(await holder.world.call('getOrder', { params: { orderId: id } })).toMatchObject({ state: 'paid' })
    expect(await holder.factsOf('tradePaid')).toMatchObject([{ funds: [{ account: 'card', minor: 9978 }] }])
    expect(await holder.factsOf('challengeOpened')).toEqual([])
  })

  it('whose bank takes no part is paid with, too', async () => {
    const holder = await openCardHolder()
    const { tradeNo } = await holder.order()
    await holder.payByCard(tradeNo, printed('attempted'))
    expect(await holder.factsOf('cardAuthorised')).toMatchObject([{ transStatus: 'A' }])
    expect((await holder.trade(tradeNo)).status).toBe('TRADE_SUCCESS')
  })

  it('is not challenged for a small amount', async () => {
    const holder = await openCardHolder()
    const { tradeNo, quote } = await holder.order({ [gtins.pakChoi]: 1 })
    expect(quote.total.minor).toBeLessThanOrEqual(3000)
    expect(await holder.payByCard(tradeNo, printed('sms'))).toHaveProperty('cashier')
  })

  it.each([
    ['notAuthenticated', 'N'],
    ['rejected', 'R'],
    ['unavailable', 'U'],
  ])('that is %s is declined, takes nothing, and leaves the order to be paid otherwise', async (card, transStatus) => {
    const holder = await openCardHolder()
    const { tradeNo } = await holder.order()
    const payment = await holder.cardPayment(tradeNo, printed(card))
    const declined = { code: 'cardDeclined', transStatus }
    expect(await holder.world.refuse('payByCard', payment)).toEqual(declined)
    expect(await holder.world.refuse('payByCard', payment)).toEqual(declined)
    expect(await holder.factsOf('cardRefused')).toHaveLength(1)
    await holder.payByCard(tradeNo, printed('frictionless'))
    expect(await holder.factsOf('tradePaid')).toHaveLength(1)
  })

  it('that is not a printed test card is refused and leaves no trace', async () => {
    const holder = await openCardHolder()
    const { tradeNo } = await holder.order()
    const before = (await holder.world.facts()).length
    for (const number of ['4111111111111112', '4929000000006', '6011000990139424', '0000000000000000']) {
      const payment = await holder.cardPayment(tradeNo, printed('sms', { number }))
      expect(await holder.world.refuse('payByCard', payment)).toEqual({ code: 'cardUnknown' })
    }
    expect(await holder.world.facts()).toHaveLength(before)
  })

  it.each([
    [{ cvv: '321' }, 'cvvWrong'],
    [{ cvv: '1234' }, 'cvvWrong'],
    [{ expiry: '10/26' }, 'cardExpired'],
    [{ expiry: '01/00' }, 'cardExpired'],
  ])('%o is refused: %s', async (change, code) => {
    const holder = await openCardHolder()
    const { tradeNo } = await holder.order()
    const payment = await holder.cardPayment(tradeNo, printed('frictionless', change))
    expect(await holder.world.refuse('payByCard', payment)).toEqual({ code })
  })

  it("is good to the last day of its month by the world's calendar", async () => {
    const holder = await openCardHolder()
    const { tradeNo } = await holder.order()
    const payment = await holder.cardPayment(tradeNo, printed('frictionless', { expiry: '11/26' }))
    expect(await holder.world.call('payByCard', payment)).toHaveProperty('cashier')
  })

  it.each([
    [{ number: '4111 1111 1111 1111' }, 'card.number'],
    [{ number: '４１１１１１１１１１１１１１１１' }, 'card.number'],
    [{ number: '4'.repeat(20) }, 'card.number'],
    [{ expiry: '13/28' }, 'card.expiry'],
    [{ cvv: '12' }, 'card.cvv'],
    [{ holder: ' ' }, 'card.holder'],
  ])('%o is not understood', async (change, field) => {
    const holder = await openCardHolder()
    const { tradeNo } = await holder.order()
    const payment = await holder.cardPayment(tradeNo, printed('sms', change))
    expect(await holder.world.refuse('payByCard', payment)).toEqual({ code: 'badRequest', field })
  })

  it('is sent back only to addresses inside the shop', async () => {
    const holder = await openCardHolder()
    const { tradeNo } = await holder.order()
    for (const returnTo of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      'card/1',
      '/\\elsewhere.example',
      '',
    ]) {
      const payment = await holder.cardPayment(tradeNo, printed('sms'), { returnTo })
      expect(await holder.world.refuse('payByCard', payment)).toEqual({ code: 'badRequest', field: 'returnTo' })
    }
  })

  it('is charged once, however often the same attempt is sent, and refuses the attempt with other content', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const payment = await holder.cardPayment(tradeNo, printed('frictionless'))
    await world.call('setFaults', { body: { loseAnswers: 1 } })
    await expect(world.call('payByCard', payment)).rejects.toThrow(AnswerLost)
    expect(await world.call('payByCard', payment)).toHaveProperty('cashier')
    await Promise.all([1, 2, 3].map(() => world.call('payByCard', payment)))
    expect(await holder.factsOf('tradePaid')).toHaveLength(1)
    const other = { ...payment, body: { ...payment.body, card: printed('app') } }
    expect(await world.refuse('payByCard', other)).toEqual({ code: 'attemptReused' })
    // Paid is paid: another attempt is answered with the first one's success.
    expect(await holder.payByCard(tradeNo, printed('app'))).toMatchObject({ cashier: { trade: { method: 'card' } } })
    expect(await holder.factsOf('tradePaid')).toHaveLength(1)
  })

  it('pays what the person saw, or nothing', async () => {
    const holder = await openCardHolder()
    const { tradeNo, quote } = await holder.order()
    for (const minor of [1, -9978, 9979, 1e15]) {
      const amount = { ...quote.total, minor }
      const payment = await holder.cardPayment(tradeNo, printed('frictionless'), { amount })
      expect(await holder.world.refuse('payByCard', payment)).toEqual({ code: 'amountMismatch', amount: quote.total })
    }
  })

  it('pays no trade that is closed or was never opened', async () => {
    const holder = await openCardHolder()
    const { tradeNo } = await holder.order()
    const payment = await holder.cardPayment(tradeNo, printed('frictionless'))
    for (const unknown of ['LP0', 'constructor', '__proto__']) {
      const refusal = await holder.world.refuse('payByCard', { ...payment, params: { tradeNo: unknown } })
      expect(refusal).toEqual({ code: 'tradeUnknown' })
    }
    await holder.world.crank(15 * minute)
    expect(await holder.world.refuse('payByCard', payment)).toEqual({ code: 'tradeClosed', because: 'expired' })
  })

  it('leaves no digit of itself anywhere: not in a fact, an act, a state, or an answer', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const answers: unknown[] = []
    for (const { id } of testCards) {
      const { tradeNo } = await holder.order({ [gtins.strawberries]: 1 })
      answers.push((await world.raw('payByCard', await holder.cardPayment(tradeNo, printed(id)))).body)
    }
    const unknown = '4929123412341238'
    const { tradeNo } = await holder.order({ [gtins.strawberries]: 1 })
    const secret = { number: unknown, cvv: '739', expiry: '07/33', holder: 'Somebody Real' }
    answers.push((await world.raw('payByCard', await holder.cardPayment(tradeNo, secret))).body)
    answers.push((await world.raw('payByCard', await holder.cardPayment(tradeNo, { ...secret, cvv: '73' }))).body)
    const kept = JSON.stringify([await world.world.record(), (await world.world.look()).states, answers])
    expect(kept).toContain('challengeOpened')
    for (const { number } of [...testCards, { number: unknown }]) {
      for (const part of [number, number.slice(0, 8), number.slice(4, 12), number.slice(-8)]) {
        expect(kept).not.toContain(part)
      }
    }
    expect(kept).not.toMatch(/Somebody|Whoever|12\/28|07\/33/)
  })
})

describe("The wallet's own card", () => {
  it('pays by a code from its bank, whatever the PIN is', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    for (let i = 0; i < 3; i++) await world.raw('payTrade', await holder.payment(tradeNo, { pin: '222222' }))
    const challenge = await holder.challenged(tradeNo, { stored: 'debit6018' })
    expect(challenge).toMatchObject({ kind: 'sms', cardTail: '6018' })
    await world.crank(2000)
    expect(await holder.trade(tradeNo)).not.toHaveProperty('processing')
    await holder.send(challenge, (await holder.code()) ?? '')
    // The money is on its way: nobody is to be asked again.
    expect(await holder.trade(tradeNo)).toMatchObject({ status: 'WAIT_BUYER_PAY', processing: true })
    await world.crank(1500)
    expect(await holder.trade(tradeNo)).not.toHaveProperty('processing')
    expect(await holder.trade(tradeNo)).toMatchObject({ method: 'debit6018', authorisedBy: 'threeDs' })
    expect(await holder.balance()).toBe(31_206)
    expect((await holder.factsOf('tradePaid'))[0]?.funds).toEqual([{ account: 'debit6018', minor: 9978 }])
  })

  it('keeps to its daily limit, whoever asks', async () => {
    const holder = await openCardHolder()
    const large: Record<string, number>[] = [{ [gtins.hairyCrab]: 20 }, { [gtins.strawberries]: 18 }]
    for (const lines of large) {
      const { tradeNo } = await holder.order(lines)
      await holder.pay(tradeNo, { method: 'debit6018' })
    }
    const { tradeNo } = await holder.order({ [gtins.strawberries]: 6 })
    const payment = await holder.cardPayment(tradeNo, { stored: 'debit6018' })
    expect(await holder.world.refuse('payByCard', payment)).toMatchObject({ code: 'methodLimit', method: 'debit6018' })
    expect(await holder.factsOf('challengeOpened')).toEqual([])
  })

  it('approved by its bank when the day’s limit is used up meanwhile, takes nothing, says so, and leaves the other ways open', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const first = await holder.order({ [gtins.strawberries]: 20, [gtins.eggs]: 5 })
    const second = await holder.order({ [gtins.hairyCrab]: 20 })
    const challenge = await holder.challenged(first.tradeNo, { stored: 'debit6018' })
    await world.crank(2000)
    await holder.send(challenge, (await holder.code()) ?? '')
    // Between the bank's yes and the shop's till, the same card pays for something else.
    await holder.pay(second.tradeNo, { method: 'debit6018' })
    await world.crank(1500)
    const { leftToday } = (await world.call('getWallet')).methods.find(({ id }) => id === 'debit6018') ?? {}
    const trade = await holder.trade(first.tradeNo)
    expect(trade).toMatchObject({ status: 'WAIT_BUYER_PAY' })
    expect(trade).not.toHaveProperty('processing')
    expect(trade.notTaken).toEqual({
      challengeId: challenge.id,
      method: 'debit6018',
      because: 'methodLimit',
      left: leftToday,
    })
    expect(await holder.factsOf('tradePaid')).toHaveLength(1)
    await holder.payByCard(first.tradeNo, printed('frictionless'))
    expect(await holder.trade(first.tradeNo)).toMatchObject({ status: 'TRADE_SUCCESS', method: 'card' })
    expect(await holder.trade(first.tradeNo)).not.toHaveProperty('notTaken')
  })
})

describe('A card approved while another payment of the same order is held', () => {
  it.each([
    ['pending-then-paid', { status: 'TRADE_SUCCESS', method: 'balance' }, 1],
    ['pending-then-closed', { status: 'TRADE_CLOSED', closedBecause: 'declined' }, 0],
  ])('is not charged: %s', async (scenario, end, payments) => {
    const holder = await openCardHolder({ scenario })
    const { world } = holder
    const { tradeNo } = await holder.order()
    const before = await holder.balance()
    const challenge = await holder.challenged(tradeNo, { stored: 'debit6018' })
    await world.crank(2000)
    const code = (await holder.code()) ?? ''
    // Paid in the wallet meanwhile, and that is held: then the bank's yes comes.
    await holder.pay(tradeNo)
    expect(await holder.trade(tradeNo)).toMatchObject({ processing: true })
    await holder.send(challenge, code)
    await world.crank(2000)
    expect(await holder.factsOf('tradePaid')).toEqual([])
    await world.crank(20_000)
    expect(await holder.trade(tradeNo)).toMatchObject(end)
    const paid = await holder.factsOf('tradePaid')
    expect(paid).toHaveLength(payments)
    expect(paid.flatMap(({ funds }) => funds).filter(({ account }) => account !== 'wallet')).toEqual([])
    expect(before - (await holder.balance())).toBe(payments * 9978)
  })
})
