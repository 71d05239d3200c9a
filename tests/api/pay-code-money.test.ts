import { describe, expect, it } from 'vitest'
import { minuteOf, payCodeOf } from '#contract/pay-code-digits.ts'
import { atTheCounter, gift, second } from '../support/counter-hand.ts'
import { minute, rightPin, type Shopper, wrongPin } from '../support/shopper.ts'

const balance = ({ shopper }: { shopper: Shopper }): Promise<number> => shopper.balance()

describe('Above what goes without PIN', () => {
  const overLimit = async () => {
    const counter = await atTheCounter()
    await counter.world.call('choosePayCodeMethod', { params: { showingId: 'showing-1' }, body: { method: 'pot' } })
    const no = await counter.ringUp(gift)
    const code = await counter.code()
    return { ...counter, no, code, asked: await counter.charge(no, code) }
  }

  it('asks the phone, takes the PIN there, and charges once', async () => {
    const { asked, no, phone, confirm, sale, world, kinds } = await overLimit()
    expect(asked).toMatchObject({ status: 'WAIT_BUYER_PAY' })
    expect(asked.askedAt).toBe(await world.now())
    expect((await phone()).asks?.no).toBe(no)
    await confirm(no)
    await confirm(no)
    expect(await sale(no)).toMatchObject({ status: 'TRADE_SUCCESS', method: 'pot', authorisedBy: 'pin' })
    expect(await phone()).not.toHaveProperty('asks')
    expect((await kinds()).filter((kind) => kind === 'saleCharged')).toHaveLength(1)
  })

  it('counts wrong PINs with the wallet’s, locks at the third, and then takes no code either', async () => {
    const { no, world, show, ringUp, code, refused } = await overLimit()
    const wrong = () =>
      world.refuse('confirmSale', { params: { showingId: 'showing-1' }, body: { saleNo: no, pin: wrongPin } })
    expect(await wrong()).toEqual({ code: 'pinWrong', triesLeft: 2 })
    expect(await wrong()).toEqual({ code: 'pinWrong', triesLeft: 1 })
    expect(await wrong()).toMatchObject({ code: 'pinLocked' })
    expect((await world.call('getWallet')).pin.triesLeft).toBe(0)
    await show('showing-2')
    const { secret } = await world.call('getPayCode', { params: { showingId: 'showing-2' } })
    const other = payCodeOf(secret, minuteOf(await world.now()))
    expect(await refused(await ringUp(), other)).toMatchObject({ code: 'pinLocked' })
    expect(await refused(await ringUp(), code)).toEqual({ code: 'payCodeUsed' })
  })

  it('is the shopper’s no as well: the sale closes, the code is spent', async () => {
    const { no, world, sale, refused, code, ringUp } = await overLimit()
    await world.call('declineSale', { params: { showingId: 'showing-1' }, body: { saleNo: no } })
    expect(await sale(no)).toMatchObject({ status: 'TRADE_CLOSED', closedBecause: 'declined' })
    expect(await refused(await ringUp(), code)).toEqual({ code: 'payCodeUsed' })
    expect(await refused(no, code)).toEqual({ code: 'saleClosed', because: 'declined' })
  })

  it('closes by itself when nobody says anything, and a yes after that takes nothing', async () => {
    const { no, world, shopper } = await overLimit()
    const before = await shopper.balance()
    await world.crank(3 * minute)
    expect(
      await world.refuse('confirmSale', { params: { showingId: 'showing-1' }, body: { saleNo: no, pin: rightPin } }),
    ).toEqual({ code: 'saleClosed', because: 'expired' })
    expect(await shopper.balance()).toBe(before)
  })

  it('is asked of the phone that showed the code and of no other', async () => {
    const { no, world, show } = await overLimit()
    await show('showing-2')
    const body = { saleNo: no, pin: rightPin }
    expect(await world.refuse('confirmSale', { params: { showingId: 'showing-2' }, body })).toEqual({
      code: 'saleUnknown',
    })
  })
})

describe('Money at a counter', () => {
  it('does not take what is not there; the till hears no, the phone hears why, and another method pays with the same code', async () => {
    const counter = await atTheCounter()
    const { world } = counter
    // Two boxes and the wallet's ¥312.06 would not do; under the limit, a balance run down does not either.
    for (let n = 0; n < 19; n += 1) {
      await counter.show(`showing-x${n}`)
      await counter.charge(await counter.ringUp([{ id: 'latte', quantity: 1 }]), await counter.code(`showing-x${n}`))
    }
    expect(await balance(counter)).toBe(31_206 - 19 * 1600)
    await counter.show('showing-last')
    const no = await counter.ringUp()
    const code = await counter.code('showing-last')
    expect(await counter.refused(no, code)).toEqual({ code: 'payerCannot' })
    expect((await counter.phone('showing-last')).refused).toMatchObject({ why: 'short', amount: { minor: 1900 } })
    await world.call('choosePayCodeMethod', { params: { showingId: 'showing-last' }, body: { method: 'credit2290' } })
    expect(await counter.phone('showing-last')).not.toHaveProperty('refused')
    expect((await counter.charge(no, code)).method).toBe('credit2290')
    expect(await balance(counter)).toBe(31_206 - 19 * 1600)
  })

  it('goes back to where it came from when the till cancels, once', async () => {
    const counter = await atTheCounter()
    const before = await balance(counter)
    const no = await counter.ringUp()
    await counter.charge(no, await counter.code())
    const cancel = () => counter.world.call('cancelSale', { params: { saleNo: no } })
    const first = await cancel()
    expect(first).toMatchObject({ status: 'TRADE_CLOSED' })
    expect(first.reversedAt).toBe(await counter.world.now())
    await counter.world.crank(second)
    expect(await cancel()).toEqual(first)
    expect(await balance(counter)).toBe(before)
    expect((await counter.phone()).charged?.reversedAt).toBe(first.reversedAt)
    const { statement } = await counter.world.call('getWallet')
    expect(statement[0]).toMatchObject({ kind: 'refund', till: 3, amount: { minor: 1900 } })
  })

  it('never moved when an unpaid sale is cancelled', async () => {
    const counter = await atTheCounter()
    const before = await balance(counter)
    const no = await counter.ringUp()
    await counter.world.call('cancelSale', { params: { saleNo: no } })
    expect(await counter.refused(no, await counter.code())).toEqual({ code: 'saleClosed', because: 'cancelled' })
    expect(await balance(counter)).toBe(before)
  })
})
