import { describe, expect, it } from 'vitest'
import { AnswerLost } from '#hosts/node.ts'
import { atTheCounter, coffee, gift, second } from '../support/counter-hand.ts'
import { minute, rightPin, type Shopper } from '../support/shopper.ts'

const balance = ({ shopper }: { shopper: Shopper }): Promise<number> => shopper.balance()

describe('A pay code at a counter', () => {
  it('charges a sale once, by itself, and says so to the till, the phone and the statement', async () => {
    const counter = await atTheCounter()
    const before = await balance(counter)
    const no = await counter.ringUp()
    await counter.world.crank(19 * second)
    const read = await counter.world.call('readPayCode', { body: { code: await counter.code() } })
    expect((await counter.world.now()) - read.madeAt).toBe(19 * second)
    const sale = await counter.charge(no, await counter.code())
    expect(sale).toMatchObject({ status: 'TRADE_SUCCESS', method: 'balance', authorisedBy: 'code', till: 3 })
    expect(sale.amount.minor).toBe(1900)
    expect(await balance(counter)).toBe(before - 1900)
    expect((await counter.phone()).charged).toEqual(sale)
    const { statement } = await counter.world.call('getWallet')
    expect(statement[0]).toMatchObject({ kind: 'payment', account: 'balance', till: 3, amount: { minor: -1900 } })
  })

  it('tells a till neither the code, nor the secret, nor what else the wallet holds', async () => {
    const counter = await atTheCounter({ scenario: 'calm-day' })
    const no = await counter.ringUp()
    const told = JSON.stringify(await counter.charge(no, await counter.code()))
    const { secret } = await counter.phone()
    expect(told).not.toContain(secret)
    expect(told).not.toMatch(/funds|minute|showing/)
  })

  it('keeps no digits of a code or PIN in the log, its acts included', async () => {
    const counter = await atTheCounter()
    const codes = [await counter.code()]
    await counter.charge(await counter.ringUp(), codes[0] ?? '')
    await counter.world.crank(minute)
    codes.push(await counter.code())
    const no = await counter.ringUp(gift)
    await counter.world.call('choosePayCodeMethod', {
      params: { showingId: 'showing-1' },
      body: { method: 'pot' },
    })
    await counter.charge(no, codes[1] ?? '')
    await counter.confirm(no)
    const log = JSON.stringify((await counter.world.world.record()).rows)
    const { secret } = await counter.phone()
    for (const kept of [...codes, secret, rightPin]) expect(log).not.toContain(kept)
  })

  it('takes the code of the minute before, and refuses the one before that', async () => {
    const counter = await atTheCounter()
    const code = await counter.code()
    await counter.world.crank(2 * minute - 1)
    const no = await counter.ringUp()
    const late = await counter.ringUp(coffee, 4)
    expect((await counter.charge(no, code)).status).toBe('TRADE_SUCCESS')
    const other = await atTheCounter()
    const old = await other.code()
    await other.world.crank(2 * minute)
    expect(await other.refused(await other.ringUp(), old)).toEqual({ code: 'payCodeStale' })
    expect(await other.world.refuse('readPayCode', { body: { code: old } })).toEqual({ code: 'payCodeStale' })
    expect(await counter.refused(late, code)).toEqual({ code: 'payCodeUsed' })
  })

  it('refuses what nobody shows, and what is no code at all', async () => {
    const counter = await atTheCounter()
    const no = await counter.ringUp()
    expect(await counter.refused(no, '280000000000000000')).toEqual({ code: 'payCodeUnknown' })
    for (const wrong of ['', '28', '240000000000000000', 'latte', '28000000000000000000000000', '２８00000000000000'])
      expect(await counter.refused(no, wrong)).toEqual({ code: 'badRequest', field: 'code' })
    expect(await counter.refused('no-such-sale', await counter.code())).toEqual({ code: 'saleUnknown' })
    expect(await counter.kinds()).toEqual(['saleRungUp'])
  })

  it('lets two tills read one code and only the first charge it', async () => {
    const counter = await atTheCounter()
    const [one, two] = [await counter.ringUp(coffee, 3), await counter.ringUp(coffee, 4)]
    const code = await counter.code()
    const results = await Promise.allSettled([counter.charge(one, code), counter.charge(two, code)])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await counter.refused(two, code)).toEqual({ code: 'payCodeUsed' })
    expect(await counter.world.refuse('readPayCode', { body: { code } })).toEqual({ code: 'payCodeUsed' })
    expect((await counter.kinds()).filter((kind) => kind === 'saleCharged')).toHaveLength(1)
    expect((await counter.sale(two)).status).toBe('WAIT_BUYER_PAY')
  })

  it('charges a sale once, whatever second code is read for it', async () => {
    const counter = await atTheCounter()
    const before = await balance(counter)
    const no = await counter.ringUp()
    await counter.charge(no, await counter.code())
    await counter.show('showing-2')
    expect(await counter.refused(no, await counter.code('showing-2'))).toEqual({ code: 'alreadyPaid' })
    expect(await balance(counter)).toBe(before - 1900)
    // The second code was not spent on it.
    const next = await counter.ringUp()
    expect((await counter.charge(next, await counter.code('showing-2'))).status).toBe('TRADE_SUCCESS')
  })

  it('answers the same when the answer was lost and the till asks again, even with a code that is stale by then', async () => {
    const counter = await atTheCounter()
    const before = await balance(counter)
    const no = await counter.ringUp()
    const code = await counter.code()
    await counter.world.call('setFaults', { body: { loseAnswers: 1, loseAnswersTo: 'chargeSale' } })
    await expect(counter.charge(no, code)).rejects.toThrow(AnswerLost)
    await counter.world.crank(5 * minute)
    const again = await counter.charge(no, code)
    expect(again).toEqual(await counter.sale(no))
    expect(again.status).toBe('TRADE_SUCCESS')
    expect(await balance(counter)).toBe(before - 1900)
  })

  it('is one sale however often it is rung up, and refuses other content under its number', async () => {
    const counter = await atTheCounter()
    const body = { saleNo: 'sale-no-x', till: 3, lines: coffee }
    const first = await counter.world.call('ringUp', { body })
    await counter.world.crank(10 * second)
    expect(await counter.world.call('ringUp', { body })).toEqual(first)
    expect(await counter.world.refuse('ringUp', { body: { ...body, lines: gift } })).toEqual({ code: 'saleReused' })
    expect(await counter.world.refuse('ringUp', { body: { ...body, till: 4 } })).toEqual({ code: 'saleReused' })
    for (const lines of [[], [{ id: 'gold', quantity: 1 }], [...gift, ...gift], [{ id: 'latte', quantity: -1 }]])
      expect(await counter.world.refuse('ringUp', { body: { ...body, saleNo: 'sale-no-y', lines } })).toMatchObject({
        code: 'badRequest',
      })
  })

  it('closes by itself after three minutes, to the millisecond, and is not charged any more', async () => {
    const counter = await atTheCounter()
    const no = await counter.ringUp()
    await counter.world.crank(3 * minute - 1)
    expect((await counter.sale(no)).status).toBe('WAIT_BUYER_PAY')
    await counter.world.crank(1)
    expect(await counter.sale(no)).toMatchObject({ status: 'TRADE_CLOSED', closedBecause: 'expired' })
    expect(await counter.refused(no, await counter.code())).toEqual({ code: 'saleClosed', because: 'expired' })
    // The code was not spent on it.
    expect((await counter.charge(await counter.ringUp(), await counter.code())).status).toBe('TRADE_SUCCESS')
  })

  it('does not slip in when the clock jumps over the end, and goes on when it is turned back', async () => {
    const counter = await atTheCounter()
    const no = await counter.ringUp()
    const at = await counter.world.now()
    const code = await counter.code()
    await counter.world.call('setClock', { body: { to: 'by', ms: 24 * 60 * minute } })
    expect(await counter.refused(no, code)).toMatchObject({ code: 'payCodeUnknown' })
    expect(await counter.refused(no, await counter.code())).toEqual({ code: 'saleClosed', because: 'expired' })
    await counter.world.call('setClock', { body: { to: 'instant', at } })
    expect((await counter.charge(no, code)).status).toBe('TRADE_SUCCESS')
  })

  it('makes the same codes again in a world opened by the same seed, and others by another', async () => {
    const secret = async (seed: string) => (await (await atTheCounter({ seed })).phone()).secret
    expect(await secret('one')).toBe(await secret('one'))
    expect(await secret('one')).not.toBe(await secret('two'))
  })
})
