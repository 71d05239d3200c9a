import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { hour, minute, openShopper, rightPin, wrongPin } from '../support/shopper.ts'
import { factsOf, lookedAlive, methodOf, refusedPay, storyTotal } from '../support/till.ts'

describe('At the till, the way it should go', () => {
  it('PIN: pays once, says with what and by whom it was agreed', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    const { trade } = await shopper.pay(tradeNo)
    expect(trade).toMatchObject({ status: 'TRADE_SUCCESS', method: 'balance', authorisedBy: 'pin', buyerId: 'lin-yue' })
    expect(trade.refunds).toEqual([])
  })

  it('without a PIN: under the ceiling somebody set, and not above it', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    const passFree = { authorisation: { by: 'passFree' } } as const
    expect(await refusedPay(shopper, tradeNo, passFree)).toEqual({ code: 'pinNeeded' })
    expect(await world.refuse('setPassFree', { body: { ceilingMinor: 20_000, pin: wrongPin } })).toMatchObject({
      code: 'pinWrong',
      triesLeft: 2,
    })
    const wallet = await world.call('setPassFree', { body: { ceilingMinor: 20_000, pin: rightPin } })
    expect([wallet.passFree, wallet.pin]).toEqual([{ ceiling: fen(20_000), leftToday: fen(500_000) }, { triesLeft: 3 }])
    expect((await methodOf(shopper, tradeNo, 'balance'))?.needs).toBe('none')
    const paid = await shopper.pay(tradeNo, passFree)
    expect(paid.trade.authorisedBy).toBe('passFree')
    expect(paid.wallet.passFree.leftToday).toEqual(fen(500_000 - storyTotal))
    const large = await shopper.order({ [gtins.eggs]: 12 })
    expect((await methodOf(shopper, large.tradeNo, 'balance'))?.needs).toBe('pin')
    expect(await refusedPay(shopper, large.tradeNo, { method: 'pot', ...passFree })).toEqual({ code: 'pinNeeded' })
    await world.crank(24 * hour)
    expect((await world.call('getWallet')).passFree.leftToday).toEqual(fen(500_000))
  })

  it('a ceiling asked for again after a lost answer costs no second try, nor a second setting', async () => {
    const { world } = await openShopper()
    const ask = (attemptId: string, pin: string, ceilingMinor: 0 | 20_000 = 20_000) => ({
      body: { attemptId, ceilingMinor, pin },
    })
    for (let i = 0; i < 4; i += 1)
      expect(await world.refuse('setPassFree', ask('ceiling-wrong', wrongPin))).toEqual({
        code: 'pinWrong',
        triesLeft: 2,
      })
    for (let i = 0; i < 3; i += 1) await world.call('setPassFree', ask('ceiling-right', rightPin))
    expect((await world.call('getWallet')).passFree.ceiling).toEqual(fen(20_000))
    const told = await world.facts()
    expect(told.filter(({ kind }) => kind === 'pinRefused' || kind === 'passFreeSet')).toHaveLength(2)
    expect(await world.refuse('setPassFree', ask('ceiling-right', rightPin, 0))).toEqual({ code: 'attemptReused' })
    expect(JSON.stringify(told)).not.toContain(rightPin)
  })

  it('in parts: the whole cost is said before, owed after, and neither asked for nor given back twice', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    const plans = (await methodOf(shopper, tradeNo, 'later'))?.plans ?? []
    expect(
      plans.map(({ months, each, total: whole, fee, yearlyPercent }) => [
        months,
        each.minor,
        whole.minor,
        fee.minor,
        yearlyPercent,
      ]),
    ).toEqual([
      [3, 3326, 9978, 0, 0],
      [6, 1738, 10_428, 450, 16.4],
      [12, 894, 10_728, 750, 14.5],
    ])
    expect(await refusedPay(shopper, tradeNo, { method: 'later' })).toEqual({ code: 'planNeeded' })
    expect(await refusedPay(shopper, tradeNo, { plan: 3 })).toEqual({ code: 'planNotOffered' })
    const { trade, wallet } = await shopper.pay(tradeNo, { method: 'later', plan: 6 })
    expect(trade).toMatchObject({ method: 'later', plan: { months: 6, total: fen(10_428) } })
    expect(wallet.later.used).toEqual(fen(10_428))
    expect(wallet.later.dues.map(({ amount }) => amount.minor)).toEqual([1738, 1738, 1738, 1738, 1738, 1738])
    const [first] = wallet.later.dues
    expect(new Date((first?.at ?? 0) + 8 * hour).toISOString()).toBe('2026-12-09T00:00:00.000Z')
    expect(await shopper.balance()).toBe(31_206)
  })

  it('in three parts that do not go into the amount: the last is smaller, and what is owed is the amount to the fen', async () => {
    const shopper = await openShopper()
    const { tradeNo, quote } = await shopper.order({ [gtins.strawberries]: 3, [gtins.eggs]: 1 })
    const total = quote.total.minor
    expect(total % 3, 'a basket for this').toBeGreaterThan(0)
    const { wallet } = await shopper.pay(tradeNo, { method: 'later', plan: 3 })
    const each = Math.ceil(total / 3)
    expect(wallet.later.dues.map(({ amount }) => amount.minor)).toEqual([each, each, total - 2 * each])
    expect(wallet.later.used.minor).toBe(total)
  })

  it('below fifty yuan nothing is lent, and Lane Later says so', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order({ [gtins.eggs]: 1 })
    const later = await methodOf(shopper, tradeNo, 'later')
    expect([later?.state, later?.plans]).toEqual(['tooSmall', undefined])
    expect(await refusedPay(shopper, tradeNo, { method: 'later', plan: 3 })).toEqual({
      code: 'methodNotOffered',
      method: 'later',
    })
  })

  it.each(['pot', 'debit6018', 'credit2290'] as const)('%s pays from its own account', async (method) => {
    const shopper = await openShopper()
    const { tradeNo, id } = await shopper.order()
    const before = await methodOf(shopper, tradeNo, method)
    const { wallet } = await shopper.pay(tradeNo, { method })
    expect(await shopper.balance()).toBe(31_206)
    const [line] = wallet.statement
    expect(line).toMatchObject({ account: method, method, kind: 'payment', amount: fen(-storyTotal), orderId: id })
    const after = wallet.methods.find((one) => one.id === method)
    expect((before?.available.minor ?? 0) - (after?.available.minor ?? 0)).toBe(storyTotal)
  })
})

describe('At the till, when the PIN is wrong', () => {
  it('wrong, then right: two tries left, then paid, and all tries are back', async () => {
    const shopper = await openShopper()
    const { tradeNo } = await shopper.order()
    expect(await refusedPay(shopper, tradeNo, { pin: wrongPin })).toEqual({ code: 'pinWrong', triesLeft: 2 })
    const { wallet } = await shopper.pay(tradeNo)
    expect(wallet.pin).toEqual({ triesLeft: 3 })
  })

  it('a wrong PIN sent again after a lost answer costs no second try, and is not made right by another', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    const wrong = await shopper.payment(tradeNo, { pin: wrongPin })
    for (let i = 0; i < 4; i += 1)
      expect(await world.refuse('payTrade', wrong)).toEqual({ code: 'pinWrong', triesLeft: 2 })
    const right = { ...wrong, body: { ...wrong.body, authorisation: { by: 'pin', pin: rightPin } as const } }
    expect(await world.refuse('payTrade', right)).toEqual({ code: 'attemptReused' })
    expect((await shopper.pay(tradeNo)).trade.status).toBe('TRADE_SUCCESS')
    expect(await world.refuse('payTrade', wrong)).toEqual({ code: 'pinWrong', triesLeft: 2 })
  })

  it('locked: a code to the phone lifts it, a wrong code does not, and three of them end the code', async () => {
    const shopper = await openShopper({ scenario: 'pin-nearly-locked' })
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    expect(await refusedPay(shopper, tradeNo, { pin: wrongPin })).toMatchObject({ code: 'pinLocked' })
    expect((await methodOf(shopper, tradeNo, 'balance'))?.state).toBe('locked')
    expect(await methodOf(shopper, tradeNo, 'debit6018')).toMatchObject({ state: 'ready', needs: 'challenge' })
    const end = (code: string) => world.refuse('endPinReset', { body: { code } })
    expect(await end('123456')).toEqual({ code: 'resetCodeWrong', triesLeft: 0 })
    const reset = await world.call('startPinReset')
    expect(reset).toMatchObject({ triesLeft: 3, phoneTail: '38', expiresAt: reset.startedAt + 5 * minute })
    await world.crank(2000)
    const read = async () => (await world.call('getMessages')).messages[0]?.code ?? ''
    const wrong = (await read()) === '123456' ? '654321' : '123456'
    for (const triesLeft of [2, 1, 0]) expect(await end(wrong)).toEqual({ code: 'resetCodeWrong', triesLeft })
    expect(await end(await read())).toEqual({ code: 'resetCodeWrong', triesLeft: 0 })
    await world.call('startPinReset')
    await world.crank(2000)
    expect((await world.call('endPinReset', { body: { code: await read() } })).pin).toEqual({ triesLeft: 3 })
    expect(await end(await read())).toEqual({ code: 'resetCodeWrong', triesLeft: 0 })
    expect((await shopper.pay(tradeNo)).trade.status).toBe('TRADE_SUCCESS')
    expect(JSON.stringify(await world.facts())).not.toContain(await read())
  })

  it('a second code within half a minute is the first one, and a code is good for five minutes', async () => {
    const { world } = await openShopper()
    const first = await world.call('startPinReset')
    await world.crank(29_999)
    expect(await world.call('startPinReset')).toEqual(first)
    await world.crank(1)
    const second = await world.call('startPinReset')
    expect(second.startedAt).toBe(first.startedAt + 30_000)
    await world.crank(5 * minute)
    const code = (await world.call('getMessages')).messages[0]?.code ?? ''
    expect(await world.refuse('endPinReset', { body: { code } })).toEqual({ code: 'resetCodeWrong', triesLeft: 0 })
  })

  it('locked: a face still pays, and does not lift the lock', async () => {
    const shopper = await openShopper({ scenario: 'pin-nearly-locked' })
    const { tradeNo } = await shopper.order()
    await refusedPay(shopper, tradeNo, { pin: wrongPin })
    const { trade, wallet } = await shopper.pay(tradeNo, { authorisation: await lookedAlive(shopper, tradeNo) })
    expect([trade.status, trade.authorisedBy]).toEqual(['TRADE_SUCCESS', 'face'])
    expect(wallet.pin.lockedUntil).toBeGreaterThan(await shopper.world.now())
  })
})

describe('At the till, when a face says yes', () => {
  it('a look opens one payment of its own trade, and no other', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    const other = await shopper.order({ [gtins.eggs]: 1 })
    const authorisation = await lookedAlive(shopper, tradeNo)
    expect(await refusedPay(shopper, other.tradeNo, { authorisation })).toEqual({ code: 'faceNotPassed' })
    await shopper.pay(tradeNo, { authorisation })
    expect(await refusedPay(shopper, other.tradeNo, { authorisation })).toEqual({ code: 'faceNotPassed' })
    const checkId = 'constructor'
    expect(await refusedPay(shopper, other.tradeNo, { authorisation: { by: 'face', checkId } })).toEqual({
      code: 'faceNotPassed',
    })
    expect(await world.refuse('endFaceCheck', { params: { checkId }, body: { outcome: 'live' } })).toEqual({
      code: 'faceCheckUnknown',
    })
    expect(await world.refuse('openFaceCheck', { params: { tradeNo } })).toEqual({ code: 'alreadyPaid' })
  })

  it('three looks that were not alive lock it for an hour; no camera and no time are no failures; the PIN still works', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    const look = async (outcome: 'notLive' | 'timedOut' | 'noCamera') => {
      const { id: checkId } = await world.call('openFaceCheck', { params: { tradeNo } })
      const ended = await world.call('endFaceCheck', { params: { checkId }, body: { outcome } })
      // The first word counts.
      expect(await world.call('endFaceCheck', { params: { checkId }, body: { outcome: 'live' } })).toEqual(ended)
      return [ended.state, ended.failsLeft]
    }
    expect(await look('noCamera')).toEqual(['failed', 3])
    expect(await look('timedOut')).toEqual(['expired', 3])
    expect(await look('notLive')).toEqual(['failed', 2])
    expect(await look('notLive')).toEqual(['failed', 1])
    expect(await look('notLive')).toEqual(['failed', 0])
    const until = (await world.now()) + hour
    expect(await world.refuse('openFaceCheck', { params: { tradeNo } })).toEqual({ code: 'faceLocked', until })
    expect((await shopper.pay(tradeNo)).wallet.face).toEqual({ failsLeft: 0, lockedUntil: until })
    await world.crank(hour)
    expect((await world.call('getWallet')).face).toEqual({ failsLeft: 3 })
  })

  it('a check is open for thirty seconds, and says nothing after', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { tradeNo } = await shopper.order()
    const { id: checkId, openedAt, expiresAt } = await world.call('openFaceCheck', { params: { tradeNo } })
    expect(expiresAt - openedAt).toBe(30_000)
    await world.crank(30_000)
    const late = await world.call('endFaceCheck', { params: { checkId }, body: { outcome: 'live' } })
    expect(late.state).toBe('expired')
    expect(await refusedPay(shopper, tradeNo, { authorisation: { by: 'face', checkId } })).toEqual({
      code: 'faceNotPassed',
    })
  })

  it('risk: a doubted payment takes a face, costs no try of the PIN, and is doubted once', async () => {
    const shopper = await openShopper({ scenario: 'risk-step-up' })
    const { tradeNo } = await shopper.order()
    for (const pin of [rightPin, wrongPin])
      expect(await refusedPay(shopper, tradeNo, { pin })).toEqual({ code: 'faceNeeded' })
    const { trade, wallet } = await shopper.pay(tradeNo, { authorisation: await lookedAlive(shopper, tradeNo) })
    expect([trade.status, wallet.pin.triesLeft]).toEqual(['TRADE_SUCCESS', 3])
    const next = await shopper.order({ [gtins.eggs]: 1 })
    expect((await shopper.pay(next.tradeNo)).trade.authorisedBy).toBe('pin')
  })

  it('risk: a stopped payment is stopped whatever says yes, takes nothing, and the order can still be given up', async () => {
    const shopper = await openShopper({ scenario: 'risk-refused' })
    const { tradeNo } = await shopper.order()
    const authorisation = await lookedAlive(shopper, tradeNo)
    for (const change of [{}, { authorisation }, { method: 'pot' as const }])
      expect(await refusedPay(shopper, tradeNo, change)).toEqual({ code: 'riskRefused' })
    expect(await factsOf(shopper, 'tradePaid')).toEqual([])
    const closed = await shopper.world.call('closeTrade', { params: { tradeNo } })
    expect(closed.trade.closedBecause).toBe('cancelled')
  })
})
