import { describe, expect, test } from 'vitest'
import type { Offer } from '#contract/live-offer.ts'
import { pinnedLook } from './pinned-words.ts'

const now = 1_000_000_000
const offer: Offer = {
  offerId: 'crab-live',
  gtin: '09521000001084',
  kind: 'live',
  price: { minor: 5800, currency: 'CNY' },
  was: { minor: 6800, currency: 'CNY' },
  cap: 200,
  left: 48,
  state: 'open',
  warmAt: now - 120_000,
  opensAt: now - 60_000,
  closesAt: now + 42_000,
  holdMs: 300_000,
  perPerson: 1,
  queue: { ahead: 0, waiting: 0 },
}
const mine = (state: 'held' | 'ordered' | 'paid' | 'lapsed' | 'givenBack'): Offer => ({
  ...offer,
  mine: {
    reservationId: 'r-1',
    offerId: offer.offerId,
    kind: 'live',
    gtin: offer.gtin,
    quantity: 1,
    price: offer.price,
    was: offer.was,
    heldAt: now - 1000,
    until: now + 299_000,
    state,
  },
})

describe('the tag that is pinned in the room', () => {
  test('while it is open it can be had, and its near end is counted', () => {
    expect(pinnedLook(offer, now)).toEqual({ act: 'get', stock: 'left', until: now + 42_000 })
    expect(pinnedLook({ ...offer, closesAt: now + 3_600_000 }, now).until).toBeUndefined()
  })

  test('nobody can get it before it is known whether there is one left', () => {
    expect(pinnedLook(undefined, now, true)).toEqual({ act: 'none', stock: 'unheard', until: undefined })
    expect(pinnedLook(undefined, now).act).toBe('get')
  })

  test('before it opens one waits, and the opening is counted', () => {
    const warm: Offer = { ...offer, state: 'warm', opensAt: now + 3_000 }
    expect(pinnedLook(warm, now)).toEqual({ act: 'wait', stock: 'left', until: now + 3_000 })
  })

  test('the last ten are told as the last ones', () => {
    expect(pinnedLook({ ...offer, state: 'sellingOut', left: 10 }, now).stock).toBe('last')
    expect(pinnedLook({ ...offer, left: 11 }, now).stock).toBe('left')
  })

  test('sold out, one can queue, and leave the queue', () => {
    const gone: Offer = { ...offer, state: 'soldOut', left: 0 }
    expect(pinnedLook(gone, now)).toMatchObject({ act: 'queue', stock: 'soldOut' })
    expect(pinnedLook({ ...gone, queue: { ahead: 3, waiting: 9, mine: { since: now } } }, now).act).toBe('leaveQueue')
  })

  test('what is held for the person is paid, whatever the rest does, and its own end is counted', () => {
    expect(pinnedLook({ ...mine('held'), state: 'soldOut', left: 0 }, now)).toMatchObject({
      act: 'pay',
      stock: 'soldOut',
      until: now + 299_000,
    })
    expect(pinnedLook(mine('ordered'), now).act).toBe('pay')
    expect(pinnedLook(mine('paid'), now).act).toBe('have')
    expect(pinnedLook(mine('lapsed'), now).act).toBe('get')
  })

  test('without an offer it is sold as on the shelf', () => {
    expect(pinnedLook(undefined, now)).toEqual({ act: 'get', stock: 'plain', until: undefined })
  })
})
