import { describe, expect, it } from 'vitest'
import type { Answer } from '#contract/endpoints.ts'
import type { Offer } from '#contract/live-offer.ts'
import type { RivalsRate } from '#contract/live.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import { openedWith } from '../support/opened-with.ts'
import { minute, rightPin, type Shopper, openShopper, shopperIn } from '../support/shopper.ts'
import { openNodeWorld } from '#hosts/node.ts'

const second = 1000
const at = (time: string): number => instantOf(`2026-11-09T${time}+08:00`)
const flash = 'crab-flash-2026-11-09'
const crab = 'crab-live-2026-11-09'
const broccoli = 'broccoli-live-2026-11-09'
const piece = 'dusk-piece-2026-11-09'

/** Somebody in a world with enough money, at a time of the evening. */
async function evening(time: string, opening = {}): Promise<Shopper> {
  const shopper = await openShopper({ scenario: openedWith({ balanceMinor: 5_000_000, ...opening }) })
  await shopper.world.call('setClock', { body: { to: 'instant', at: at(time) } })
  return shopper
}

const goTo = ({ world }: Shopper, time: string) => world.call('setClock', { body: { to: 'instant', at: at(time) } })
const offerOf = ({ world }: Shopper, offerId: string): Promise<Offer> => world.call('getOffer', { params: { offerId } })
const rivals = ({ world }: Shopper, rate: RivalsRate) => world.world.act('offers', { type: 'setRivals', rate } as never)
let asked = 0
const reserve = ({ world }: Shopper, offerId: string, reserveId = `reserve-${(asked += 1)}`) =>
  world.call('reserveOffer', { params: { offerId }, body: { reserveId } })
const queue = ({ world }: Shopper, offerId: string, on = true) =>
  world.call('queueForOffer', { params: { offerId }, body: { on } })

/** Places the order of what is reserved. */
async function order({ world }: Shopper, reservationId: string): Promise<Answer<'placeOrder'>> {
  const { quote, address } = await world.call('getCheckout', { query: { reservation: reservationId } })
  const requestId = `request-${(asked += 1)}`
  const body = { requestId, quoteHash: quote?.hash ?? '', addressId: address.id, door: 'bell', reservationId } as const
  return world.call('placeOrder', { body })
}

describe('a flash', () => {
  it('is upcoming, warm for a minute, open at the instant, and held to the last after 41 seconds', async () => {
    const shopper = await evening('19:58:59.999')
    expect(await offerOf(shopper, flash)).toMatchObject({ state: 'upcoming', left: 200, changesAt: at('19:59:00') })
    await goTo(shopper, '19:59:00')
    expect(await offerOf(shopper, flash)).toMatchObject({ state: 'warm', left: 200, opensAt: at('20:00:00') })
    await goTo(shopper, '20:00:00')
    expect(await offerOf(shopper, flash)).toMatchObject({ state: 'open', left: 200 })
    await goTo(shopper, '20:00:41')
    const last = await offerOf(shopper, flash)
    expect(last).toMatchObject({ state: 'sellingOut' })
    expect(last.left).toBeLessThan(10)
    await goTo(shopper, '20:00:43')
    const gone = await offerOf(shopper, flash)
    expect(gone).toMatchObject({ state: 'soldOut', left: 0, queue: { ahead: 8, waiting: 8 } })
    expect(Math.floor(((gone.soldOutAt ?? 0) - at('20:00:00')) / second)).toBe(41)
  })

  it('gives back twelve unpaid after five minutes: eight go to those before, one is held for who waits', async () => {
    const shopper = await evening('20:00:45')
    expect(await queue(shopper, flash)).toMatchObject({ state: 'soldOut', queue: { ahead: 8, waiting: 9, mine: {} } })
    await goTo(shopper, '20:04:59')
    expect(await offerOf(shopper, flash)).toMatchObject({ state: 'soldOut', queue: { ahead: 8 } })
    await goTo(shopper, '20:05:08')
    const back = await offerOf(shopper, flash)
    expect(back).toMatchObject({ state: 'back', cameBack: 12, wentBefore: 8, queue: { ahead: 0, waiting: 0 } })
    expect(back.mine).toMatchObject({ state: 'held', byTurn: true, price: { minor: 4800 } })
    expect(back.left).toBe(3)
  })
})
