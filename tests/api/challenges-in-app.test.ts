import { describe, expect, it } from 'vitest'
import { openCardHolder, printed, type CardHolder } from '../support/card-holder.ts'
import { hour, minute } from '../support/shopper.ts'

describe('A challenge in the app', () => {
  it('is approved there, and the trade is paid (3ds_app_approve)', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo, printed('app'))
    expect(challenge.kind).toBe('app')
    await world.crank(minute)
    expect(await holder.code()).toBeUndefined()
    const params = { challengeId: challenge.id }
    expect(await world.refuse('sendCode', { params, body: { code: '123456' } })).toEqual({ code: 'noCodeSent' })
    expect((await world.call('answerInApp', { params, body: { approve: true } })).state).toBe('authenticated')
    expect((await world.call('answerInApp', { params, body: { approve: false } })).state).toBe('authenticated')
    await world.crank(1500)
    expect((await holder.trade(tradeNo)).status).toBe('TRADE_SUCCESS')
  })

  it('is refused there, and nothing is taken', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const { id: challengeId } = await holder.challenged(tradeNo, printed('app'))
    const answer = await world.call('answerInApp', { params: { challengeId }, body: { approve: false } })
    expect(answer).toMatchObject({ state: 'failed', transStatus: 'N', triesLeft: 3 })
    await world.crank(minute)
    expect(await holder.factsOf('tradePaid')).toEqual([])
  })

  it('can be asked by SMS instead', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const challenge = await holder.challenged(tradeNo, printed('app'))
    const params = { challengeId: challenge.id }
    await world.crank(minute)
    const sms = await world.call('useSms', { params })
    expect(sms).toMatchObject({ kind: 'sms', codeExpiresAt: (await world.now()) + 5 * minute })
    expect(await world.call('useSms', { params })).toEqual(sms)
    expect(await world.refuse('answerInApp', { params, body: { approve: true } })).toEqual({ code: 'appRequestGone' })
    expect((await holder.send(challenge, await holder.nextCode())).state).toBe('authenticated')
  })

  it('waits five minutes for the app, and can be asked again', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    const { tradeNo } = await holder.order()
    const { id: challengeId } = await holder.challenged(tradeNo, printed('app'))
    const yes = { params: { challengeId }, body: { approve: true } }
    await world.crank(5 * minute)
    expect(await world.refuse('answerInApp', yes)).toEqual({ code: 'appRequestGone' })
    await world.call('resendCode', { params: { challengeId } })
    expect((await world.call('answerInApp', yes)).state).toBe('authenticated')
  })
})

describe('A card that failed five times in a row', () => {
  async function refuseInApp(holder: CardHolder, times: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      const { tradeNo } = await holder.order()
      const { id: challengeId } = await holder.challenged(tradeNo, printed('app'))
      await holder.world.call('answerInApp', { params: { challengeId }, body: { approve: false } })
    }
  }

  it('is blocked for an hour, and no other card with it', async () => {
    const holder = await openCardHolder()
    const { world } = holder
    await refuseInApp(holder, 5)
    const until = (await world.now()) + hour
    expect((await holder.factsOf('challengeEnded')).map(({ blockedUntil }) => blockedUntil)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      until,
    ])
    const { tradeNo } = await holder.order()
    const payment = await holder.cardPayment(tradeNo, printed('app'))
    expect(await world.refuse('payByCard', payment)).toEqual({ code: 'cardBlocked', until })
    expect(await holder.payByCard(tradeNo, printed('frictionless'))).toHaveProperty('cashier')
    await world.crank(hour - 1)
    const next = await holder.order()
    const still = await holder.cardPayment(next.tradeNo, printed('app'))
    expect(await world.refuse('payByCard', still)).toEqual({ code: 'cardBlocked', until })
    await world.crank(1)
    expect(await world.call('payByCard', still)).toHaveProperty('challenge')
  })

  it('is not when one of them was approved', async () => {
    const holder = await openCardHolder()
    await refuseInApp(holder, 4)
    const { tradeNo } = await holder.order()
    const { id: challengeId } = await holder.challenged(tradeNo, printed('app'))
    await holder.world.call('answerInApp', { params: { challengeId }, body: { approve: true } })
    await refuseInApp(holder, 4)
    const last = await holder.order()
    expect(await holder.payByCard(last.tradeNo, printed('app'))).toHaveProperty('challenge')
  })
})
