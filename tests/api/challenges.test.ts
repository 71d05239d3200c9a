import { describe, expect, it } from 'vitest'
import { AnswerLost } from '#hosts/node.ts'
import { openCardHolder, otherThan, printed } from '../support/card-holder.ts'
import { minute } from '../support/shopper.ts'

describe('A challenge by SMS', () => {
  it('is opened, its code comes two seconds late, and the trade is paid once (3ds_sms_ok)', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo, quote } = await holder.order()
    const openedAt = await world.now()
    const challenge = await holder.challenged(tradeNo)
    expect(challenge).toMatchObject({
      kind: 'sms',
      transStatus: 'C',
      state: 'open',
      tradeNo,
      merchant: { en: 'Lantern Lane' },
      amount: quote.total,
      cardTail: '1111',
      phoneTail: '38',
      openedAt,
      readyAt: openedAt + 2000,
      expiresAt: openedAt + 10 * minute,
      codeExpiresAt: openedAt + 2000 + 5 * minute,
      resendAt: openedAt + 32_000,
      resendsLeft: 3,
      triesLeft: 3,
    })
    await world.crank(1999)
    expect(await holder.code()).toBeUndefined()
    await world.crank(1)
    // Dynamic linking: the message names what it opens.
    const [sms] = (await world.call('getMessages')).messages
    expect(sms).toMatchObject({
      at: openedAt + 4000,
      from: 'osmanthusBank',
      kind: 'paymentCode',
      amount: quote.total,
      merchant: { en: 'Lantern Lane' },
      expiresAt: challenge.codeExpiresAt,
    })
    expect((await holder.trade(tradeNo)).status).toBe('WAIT_BUYER_PAY')
    const passed = await holder.send(challenge, sms?.code ?? '')
    expect(passed).toMatchObject({ state: 'authenticated', transStatus: 'Y', settlesAt: openedAt + 5500 })
    await world.crank(1499)
    expect((await holder.trade(tradeNo)).status).toBe('WAIT_BUYER_PAY')
    await world.crank(1)
    expect(await holder.trade(tradeNo)).toMatchObject({ status: 'TRADE_SUCCESS', paidAt: openedAt + 5500 })
    await holder.send(challenge, sms?.code ?? '')
    await world.crank(minute)
    expect(await holder.factsOf('tradePaid')).toHaveLength(1)
    // Its code is used: the phone has nothing to show any more.
    expect((await world.call('getMessages')).messages[0]?.expiresAt).toBe(openedAt + 4000)
  })

  it('whose message is late is sent again, and the code that comes first is still right (3ds_sms_late)', async () => {
    const holder = await openCardHolder({ scenario: 'sms-late' })
    const { world } = holder
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo)
    await world.crank(30_000)
    expect(await holder.code()).toBeUndefined()
    const again = await world.call('resendCode', { params: { challengeId: challenge.id } })
    expect(again).toMatchObject({ resendsLeft: 2, codeExpiresAt: challenge.codeExpiresAt })
    await world.crank(17_000)
    const first = await holder.code()
    expect(first).toMatch(/^\d{6}$/)
    await world.crank(30_000)
    expect(await holder.code()).toBe(first)
    expect((await holder.send(challenge, first ?? '')).state).toBe('authenticated')
  })

  it('counts wrong codes, fails at the third, and takes nothing (3ds_wrong_code)', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo)
    const right = await holder.nextCode()
    const wrong = { params: { challengeId: challenge.id }, body: { code: otherThan(right) } }
    expect(await world.refuse('sendCode', wrong)).toEqual({ code: 'codeWrong', triesLeft: 2 })
    expect(await world.refuse('sendCode', wrong)).toEqual({ code: 'codeWrong', triesLeft: 1 })
    expect(await world.call('sendCode', wrong)).toMatchObject({ state: 'failed', transStatus: 'N', triesLeft: 0 })
    expect((await holder.send(challenge, right)).state).toBe('failed')
    await world.crank(minute)
    expect((await holder.trade(tradeNo)).status).toBe('WAIT_BUYER_PAY')
    expect(await holder.factsOf('cardAuthorised')).toEqual([])
  })

  it('is passed with the right code after a wrong one', async () => {
    const holder = await openCardHolder()
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo)
    const right = await holder.nextCode()
    await holder.world.refuse('sendCode', { params: { challengeId: challenge.id }, body: { code: otherThan(right) } })
    expect((await holder.send(challenge, right)).state).toBe('authenticated')
  })

  it('takes no code after five minutes, and a new one after it was sent again', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo)
    const params = { challengeId: challenge.id }
    const old = await holder.nextCode()
    await world.crank(5 * minute - 2000)
    expect(await world.refuse('sendCode', { params, body: { code: old } })).toEqual({ code: 'codeExpired' })
    expect((await holder.look(challenge)).triesLeft).toBe(3)
    const again = await world.call('resendCode', { params })
    expect(again.codeExpiresAt).toBe(challenge.expiresAt)
    const fresh = await holder.nextCode()
    expect(fresh).not.toBe(old)
    expect((await holder.send(challenge, fresh)).state).toBe('authenticated')
  })

  it('is sent again after half a minute, three times at most', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const { id: challengeId } = await holder.challenged(tradeNo)
    const params = { challengeId }
    for (const resendsLeft of [2, 1, 0]) {
      const at = (await world.now()) + 30_000
      await world.crank(29_999)
      expect(await world.refuse('resendCode', { params })).toEqual({ code: 'resendTooSoon', at })
      await world.crank(1)
      expect((await world.call('resendCode', { params })).resendsLeft).toBe(resendsLeft)
    }
    await world.crank(minute)
    expect(await world.refuse('resendCode', { params })).toEqual({ code: 'noResendsLeft' })
  })

  it('ends by itself after ten minutes, and the order can be paid otherwise (3ds_abandon)', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo)
    await world.crank(10 * minute)
    expect(await holder.look(challenge)).toMatchObject({
      state: 'timedOut',
      transStatus: 'N',
      cancelCode: '04',
      endedAt: challenge.expiresAt,
    })
    await holder.pay(tradeNo)
    expect(await holder.factsOf('tradePaid')).toMatchObject([{ method: 'balance' }])
  })

  it('is cancelled by the person, once', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo)
    const right = await holder.nextCode()
    const params = { challengeId: challenge.id }
    const ended = await world.call('cancelChallenge', { params })
    expect(ended).toMatchObject({ state: 'cancelled', cancelCode: '01' })
    expect(await world.call('cancelChallenge', { params })).toEqual(ended)
    expect((await holder.send(challenge, right)).state).toBe('cancelled')
    await world.crank(minute)
    expect(await holder.factsOf('tradePaid')).toEqual([])
  })

  it('is found again by asking when the answer to the code was lost', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo)
    const right = await holder.nextCode()
    await world.call('setFaults', { body: { loseAnswers: 1 } })
    await expect(holder.send(challenge, right)).rejects.toThrow(AnswerLost)
    expect((await holder.look(challenge)).state).toBe('authenticated')
    await world.crank(1500)
    expect((await holder.trade(tradeNo)).status).toBe('TRADE_SUCCESS')
  })

  it('charges nothing when it is passed after the trade was closed, or paid otherwise', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const late = await holder.order()
    await world.crank(8 * minute)
    const challenge = await holder.challenged(late.tradeNo)
    await world.crank(4 * minute)
    const code = await holder.code()
    await world.crank(50_000)
    await world.call('closeTrade', { params: { tradeNo: late.tradeNo } })
    expect((await holder.send(challenge, code ?? '')).state).toBe('authenticated')
    await world.crank(minute)
    expect((await holder.trade(late.tradeNo)).status).toBe('TRADE_CLOSED')

    const other = await holder.order()
    const second = await holder.challenged(other.tradeNo)
    const right = await holder.nextCode()
    await holder.send(second, right)
    await holder.pay(other.tradeNo)
    await world.crank(minute)
    expect(await holder.factsOf('tradePaid')).toMatchObject([{ tradeNo: other.tradeNo, method: 'balance' }])
    expect(await holder.factsOf('cardAuthorised')).toEqual([])
  })

  it('is ended by the shop when it asks anew for the same trade', async () => {
    const holder = await openCardHolder()
    const { tradeNo } = await holder.order()
    const first = await holder.challenged(tradeNo)
    const second = await holder.challenged(tradeNo, printed('app'))
    expect(second.id).not.toBe(first.id)
    expect(await holder.look(first)).toMatchObject({ state: 'cancelled', cancelCode: '02' })
  })

  it('goes on while it is being settled: pressing Pay again leads to it, not to a second one', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo)
    await holder.send(challenge, await holder.nextCode())
    const answer = await holder.payByCard(tradeNo, printed('frictionless'))
    expect(answer).toMatchObject({ challenge: { id: challenge.id, state: 'authenticated' } })
    await world.crank(1500)
    expect(await holder.factsOf('tradePaid')).toHaveLength(1)
  })
})

describe('The bank', () => {
  it('knows no challenge that was never opened', async () => {
    const { world } = await openCardHolder()
    for (const challengeId of ['nobody', 'constructor', '__proto__']) {
      const params = { challengeId }
      const unknown = { code: 'challengeUnknown' }
      expect(await world.refuse('getChallenge', { params })).toEqual(unknown)
      expect(await world.refuse('sendCode', { params, body: { code: '123456' } })).toEqual(unknown)
      expect(await world.refuse('cancelChallenge', { params })).toEqual(unknown)
    }
  })

  it('keeps no digit of a code in the log, and refuses what is no code before counting a try', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo)
    const right = await holder.nextCode()
    for (const code of ['12345', '1234567', 'abcdef', '１２３４５６', '']) {
      const refusal = await world.refuse('sendCode', { params: { challengeId: challenge.id }, body: { code } })
      expect(refusal).toEqual({ code: 'badRequest', field: 'code' })
    }
    expect((await holder.look(challenge)).triesLeft).toBe(3)
    await holder.send(challenge, right)
    const kept = JSON.stringify([await world.world.record(), (await world.world.look()).states])
    expect(kept).not.toContain(right)
  })

  it('is turned back with the world, and asked again', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo, placedAt } = await holder.order()
    await world.crank(minute)
    const challenge = await holder.challenged(tradeNo)
    await holder.send(challenge, await holder.nextCode())
    await world.crank(minute)
    await world.call('rewindWorld', { body: { at: placedAt + 1000 } })
    expect(await world.refuse('getChallenge', { params: { challengeId: challenge.id } })).toEqual({
      code: 'challengeUnknown',
    })
    expect((await holder.trade(tradeNo)).status).toBe('WAIT_BUYER_PAY')
  })
})
