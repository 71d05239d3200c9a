import { describe, expect, it } from 'vitest'
import { showOffers } from '#seed/show-offers.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { at, openEvening, tonight } from '../support/show-goer.ts'
import { shopperIn } from '../support/shopper.ts'

const second = 1000
const minute = 60 * second
const { broccoli, crab, dumplings, flash, lobster, piece } = tonight

describe('A flash', () => {
  it('is upcoming, warm for a minute, open at the instant, and held to the last after 41 seconds', async () => {
    const { offer, goTo } = await openEvening('19:58:59.999')
    expect(await offer(flash)).toMatchObject({ state: 'upcoming', left: 200, changesAt: at('19:59:00') })
    await goTo('19:59:00')
    expect(await offer(flash)).toMatchObject({ state: 'warm', left: 200, changesAt: at('20:00:00') })
    await goTo('20:00:00')
    expect(await offer(flash)).toMatchObject({ state: 'open', left: 200 })
    await goTo('20:00:41')
    const last = await offer(flash)
    expect(last.state).toBe('sellingOut')
    expect(last.left).toBeLessThan(10)
    await goTo('20:00:43')
    const gone = await offer(flash)
    expect(gone).toMatchObject({ state: 'soldOut', left: 0, queue: { ahead: 8, waiting: 8 } })
    expect(Math.floor(((gone.soldOutAt ?? 0) - at('20:00:00')) / second)).toBe(41)
  })

  it('gives back twelve unpaid after five minutes: eight go to those before, one is held for who waits', async () => {
    const { queue, offer, goTo, world } = await openEvening('20:00:45')
    expect(await queue(flash)).toMatchObject({ state: 'soldOut', queue: { ahead: 8, waiting: 9, mine: {} } })
    await goTo('20:04:59')
    expect(await offer(flash)).toMatchObject({ state: 'soldOut', queue: { ahead: 8 } })
    await goTo('20:05:08')
    const back = await offer(flash)
    expect(back).toMatchObject({ state: 'back', left: 3, cameBack: 12, wentBefore: 8 })
    expect(back.queue).toEqual({ ahead: 0, waiting: 0 })
    expect(back.mine).toMatchObject({ state: 'held', byTurn: true, price: { minor: 4800 }, was: { minor: 6800 } })
    const turn = (await world.facts()).find(({ kind }) => kind === 'offerTurnCame')
    expect(turn?.at).toBe(back.mine?.heldAt)
    expect((back.mine?.until ?? 0) - (back.mine?.heldAt ?? 0)).toBe(5 * minute)
  })

  it('is free for all again when nobody waits any more, and sells out again', async () => {
    const { offer, goTo } = await openEvening('20:05:08')
    expect(await offer(flash)).toMatchObject({ state: 'back', left: 4, cameBack: 12, wentBefore: 8 })
    await goTo('20:08:00')
    const again = await offer(flash)
    expect(again).toMatchObject({ state: 'soldOut', left: 0 })
    expect(Math.floor(((again.soldOutAt ?? 0) - at('20:00:00')) / second)).toBe(41)
  })

  it('is gone in under five seconds in a frenzy, and waits untouched when nobody else comes', async () => {
    const fast = await openEvening('19:59:50')
    await fast.rivals('frenzy')
    await fast.goTo('20:00:05')
    const { state, soldOutAt = 0 } = await fast.offer(flash)
    expect(state).toBe('soldOut')
    expect(soldOutAt).toBeLessThan(at('20:00:05'))
    const alone = await openEvening('19:59:50')
    await alone.rivals('none')
    await alone.goTo('20:29:59')
    expect(await alone.offer(flash)).toMatchObject({ state: 'open', left: 200 })
  })

  it('takes what the Stage sets from then on, and nothing that happened changes by it', async () => {
    const { offer, goTo, rivals } = await openEvening('20:00:20')
    const before = await offer(flash)
    await rivals('none')
    expect(await offer(flash)).toMatchObject({ left: before.left })
    await goTo('20:04:59')
    expect(await offer(flash)).toMatchObject({ left: before.left })
    await rivals('frenzy')
    await goTo('20:05:03')
    expect((await offer(flash)).left).toBe(0)
  })
})

describe('The offers of a show', () => {
  it('leave 48 of 200 crabs at 19:42, and have sold out of broccoli at 19:34', async () => {
    const { offer } = await openEvening('19:42:00')
    expect(await offer(crab)).toMatchObject({ state: 'open', left: 48, price: { minor: 5800 }, was: { minor: 6800 } })
    const green = await offer(broccoli)
    expect(green).toMatchObject({ state: 'soldOut', price: { minor: 650 } })
    expect(green.soldOutAt).toBeGreaterThan(at('19:34:00'))
    expect(green.soldOutAt).toBeLessThan(at('19:35:00'))
    expect(await offer(dumplings)).toMatchObject({ state: 'open', price: { minor: 1820 } })
    expect(await offer(lobster)).toMatchObject({ state: 'upcoming', price: { minor: 12_800 }, was: { minor: 14_800 } })
  })

  it('are the same whatever the seed of the evening, but for who comes when', async () => {
    for (const seed of ['another', 'third']) {
      const world = await openNodeWorld({ seed })
      await world.call('setClock', { body: { to: 'instant', at: at('19:42:00') } })
      expect((await world.call('getOffer', { params: { offerId: crab } })).left).toBe(48)
      await world.call('setClock', { body: { to: 'instant', at: at('20:05:08') } })
      expect(await world.call('getOffer', { params: { offerId: flash } })).toMatchObject({
        cameBack: 12,
        state: 'back',
      })
    }
  })

  it('are selling out with less than a tenth left', async () => {
    const { offer, world } = await openEvening('19:42:00')
    const seen = new Map<number, string>()
    for (let told = await offer(crab); told.left > 0; told = await offer(crab)) {
      seen.set(told.left, told.state)
      await world.call('setClock', { body: { to: 'instant', at: told.changesAt ?? 0 } })
    }
    expect([seen.get(20), seen.get(19), seen.get(1)]).toEqual(['open', 'sellingOut', 'sellingOut'])
  })

  it('come every evening, and close', async () => {
    const { offer, goTo, world } = await openEvening('19:58:00')
    expect(await offer(crab)).toMatchObject({ state: 'closed', queue: { waiting: 0 } })
    expect((await offer(crab)).changesAt).toBeUndefined()
    expect(await offer('crab-live-2026-11-10')).toMatchObject({ state: 'upcoming', left: 200 })
    // On Lantern Night no show is dearer than the shelf.
    expect((await offer('crab-flash-2026-11-11')).price.minor).toBe(3990)
    expect((await offer('crab-flash-2026-11-12')).price.minor).toBe(4800)
    await goTo('20:42:40')
    for (const { key } of showOffers) expect((await offer(`${key}-2026-11-09`)).state).toBe('closed')
    for (const offerId of ['constructor', 'crab-live-2026-02-31', 'crab-live', '-2026-11-09', 'toString-2026-11-09'])
      expect(await world.refuse('getOffer', { params: { offerId } })).toEqual({ code: 'offerUnknown' })
  })

  it('tell when they change by themselves', async () => {
    const { offer, world } = await openEvening('20:00:10')
    for (let turn = 0; turn < 30; turn += 1) {
      const { changesAt = 0, left } = await offer(flash)
      await world.call('setClock', { body: { to: 'instant', at: changesAt - 1 } })
      expect((await offer(flash)).left).toBe(left)
      await world.call('setClock', { body: { to: 'instant', at: changesAt } })
      expect((await offer(flash)).left).toBeLessThan(left)
    }
  })

  it('give nothing of what was recalled', async () => {
    const { offer, world, queue, goTo } = await openEvening('20:00:45')
    await queue(flash)
    await world.call('declareRecall', {
      body: { gtin: gtins.hairyCrab, severity: 'I', hazard: 'spoiled', action: 'return' },
    })
    const told = await offer(flash)
    expect(told.state).toBe('closed')
    const reserving = { params: { offerId: flash }, body: { reserveId: 'reserve-recalled' } }
    expect(await world.refuse('reserveOffer', reserving)).toEqual({ code: 'offerClosed' })
    // Nor to who waits: when the recall came they left the line.
    await goTo('20:10:00')
    const kinds = (await world.facts()).map(({ kind }) => kind)
    expect(kinds).not.toContain('offerTurnCame')
    expect((await offer(flash)).queue.mine).toBeUndefined()
  })

  it('refuse before they open, when they are sold out, and when they have closed', async () => {
    const { world, goTo } = await openEvening('19:59:30')
    const reserving = { params: { offerId: flash }, body: { reserveId: 'reserve-early' } }
    expect(await world.refuse('reserveOffer', reserving)).toEqual({ code: 'offerNotOpen', opensAt: at('20:00:00') })
    const waiting = { params: { offerId: flash }, body: { on: true } }
    expect(await world.refuse('queueForOffer', waiting)).toEqual({ code: 'offerNotOpen', opensAt: at('20:00:00') })
    await goTo('20:01:00')
    expect(await world.refuse('reserveOffer', reserving)).toEqual({ code: 'offerSoldOut', waiting: 8 })
    await goTo('20:30:00')
    expect(await world.refuse('reserveOffer', reserving)).toEqual({ code: 'offerClosed' })
    expect(await world.refuse('queueForOffer', waiting)).toEqual({ code: 'offerClosed' })
    const unknown = { params: { offerId: 'x' }, body: { reserveId: 'reserve-early' } }
    expect(await world.refuse('reserveOffer', unknown)).toEqual({ code: 'offerUnknown' })
  })
})

describe('A numbered piece', () => {
  it('is only for who took the invitation', async () => {
    const { world, reserve } = await openEvening('20:10:00')
    const params = { offerId: piece }
    const reserving = { params, body: { reserveId: 'reserve-uninvited' } }
    expect(await world.refuse('reserveOffer', reserving)).toEqual({ code: 'notInvited' })
    expect(await world.refuse('queueForOffer', { params, body: { on: true } })).toEqual({ code: 'notInvited' })
    await world.call('acceptInvitation', { body: { accept: true } })
    expect((await reserve(piece)).mine).toMatchObject({ state: 'held', number: 7 })
  })

  it('is held for fifteen minutes, and nobody else wants it, whatever is set', async () => {
    const { rivals, goTo, offer, reserve, world } = await openEvening('19:59:00')
    await world.call('acceptInvitation', { body: { accept: true } })
    await rivals('frenzy')
    await goTo('20:15:02')
    expect(await offer(piece)).toMatchObject({ state: 'open', left: 1, cap: 1, piece: { number: 7, of: 88 } })
    const { mine, left } = await reserve(piece)
    expect(left).toBe(0)
    expect(mine).toMatchObject({ number: 7, kind: 'piece', price: { minor: 1_880_000 } })
    expect(mine?.until).toBe(at('20:30:02'))
    await goTo('20:30:01')
    expect(await offer(piece)).toMatchObject({ state: 'closed', mine: { state: 'held' } })
    await goTo('20:30:02')
    expect(await offer(piece)).toMatchObject({ mine: { state: 'lapsed' } })
  })

  it('is the next number on the next evening', async () => {
    const { offer } = await openEvening('19:00:00')
    expect((await offer('dusk-piece-2026-11-10')).piece).toEqual({ number: 8, of: 88 })
    expect((await offer('dusk-piece-2027-01-30')).piece).toEqual({ number: 1, of: 88 })
  })

  it('costs what it costs: no coupon counts, and no shelf is asked', async () => {
    const { hold, checkout, buy, pay, offer, world } = await openEvening('20:10:00')
    await world.call('acceptInvitation', { body: { accept: true } })
    const reservationId = await hold(piece)
    const { lines, quote } = await checkout(reservationId)
    expect(lines[0]?.product.names.en).toBe('Dusk top-handle')
    expect(quote?.discounts).toEqual([])
    const order = await buy(reservationId)
    await pay(order.tradeNo)
    expect(await offer(piece)).toMatchObject({ left: 0, state: 'soldOut', mine: { state: 'paid', orderId: order.id } })
  })
})

it('tells the same of another tab, and of the same log read anew', async () => {
  const { world, queue, goTo, offer } = await openEvening('20:00:45')
  await queue(flash)
  await goTo('20:05:20')
  const { mine } = await offer(flash)
  expect(mine?.state).toBe('held')
  const { scenario } = (await world.world.look()).head
  const other = shopperIn(await openNodeWorld({ store: world.store, scenario })).world
  const seen = await other.call('getOffer', { params: { offerId: flash } })
  expect(seen.mine).toEqual(mine)
})
