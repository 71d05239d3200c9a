import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import type { Parcel } from '#contract/parcel.ts'
import { parcelSample } from './parcel-sample.ts'
import { tellingOf, underWay } from './parcel-telling.ts'

const minute = 60_000
const now = 10 * minute
const like = (change: Partial<Parcel> = {}): Parcel => ({ ...parcelSample, ...change })
const trouble = { code: 'unreachable', at: now, until: now + 5 * minute } as const
const eta = (m: number) => ({ at: m * minute, from: m * minute, to: m * minute })
const [pick] = parcelSample.picks
const asking = like({
  state: 'asking',
  picks: [
    { ...pick, state: 'asking', ask: { until: now + minute, goneAt: now, otherwise: 'takeOff', back: fen(680) } },
  ],
} as Partial<Parcel>)

describe('what is told of a parcel in one line', () => {
  it.each<[string, Parcel, object | null]>([
    ['a quiet day', like({ state: 'picking' }), { is: 'comes', minutes: 16, phase: 'picking' }],
    ['a question', asking, { is: 'asks', until: now + minute }],
    ['late', like({ state: 'pickedUp', eta: eta(37) }), { is: 'late', minutes: 27, by: 7 }],
    ['no rider', like({ state: 'noRider', eta: eta(37) }), { is: 'noRider', minutes: 27 }],
    ['gone quiet', like({ state: 'pickedUp', quiet: { since: now - minute } }), { is: 'quiet', since: now - minute }],
    ['at the door', like({ state: 'atDoor', eta: eta(9) }), { is: 'atDoor' }],
    ['nobody opens', like({ state: 'unreachable', trouble }), { is: 'unreachable', until: now + 5 * minute }],
    [
      'a door that is not there',
      like({ state: 'atDoor', trouble: { code: 'wrongAddress', at: now, choices: ['mendAddress'] } }),
      { is: 'address', until: undefined },
    ],
    ['going back', like({ state: 'returning' }), { is: 'goesBack' }],
    ['back', like({ state: 'returned' }), null],
    ['cancelled', like({ end: { code: 'cancelled', at: now } }), null],
    ['delivered', like({ state: 'delivered', deliveredAt: now }), null],
    [
      'tomorrow',
      like({ planned: true, window: { from: 900 * minute, to: 960 * minute }, eta: eta(950) }),
      { is: 'planned' },
    ],
  ])('%s', (_, parcel, told) => {
    expect(tellingOf(parcel, now)).toEqual(told)
  })

  it('a question is no longer told once its time is over, whatever the last answer of the world said', () => {
    expect(tellingOf(asking, now + minute)).not.toMatchObject({ is: 'asks' })
  })

  it('of several, first the one that waits for the shopper, then the one that comes first; never one that is over', () => {
    const soon = like({ orderId: 'soon', state: 'pickedUp', eta: eta(12) })
    const later = like({ orderId: 'later', state: 'picking' })
    const over = like({ orderId: 'over', state: 'delivered', deliveredAt: 9 * minute })
    const told = underWay([over, later, soon, { ...asking, orderId: 'asks' }], now)
    expect(told.map(({ parcel }) => parcel.orderId)).toEqual(['asks', 'soon', 'later'])
  })
})
