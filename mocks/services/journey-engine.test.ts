import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Journey, type JourneyOrder } from '#contract/journey.ts'
import { fen } from '#contract/money.ts'
import { routeOf, routes } from '#seed/journey-routes.ts'
import { daysBetween, shanghaiDate, shanghaiInstant } from '#world/calendar.ts'
import { evolveJourneys, journeyOf, type JourneyState, nextOfJourneys, noJourneys } from './journey-engine.ts'
import { journeyWindow, planJourney } from './journey-plan.ts'
import { journeyView } from './journey-view.ts'

const hour = 3_600_000
const opening = shanghaiInstant(2026, 11, 11)
const anOrder = fc.record({
  orderId: fc.stringMatching(/^[A-Z0-9]{4,8}$/),
  route: fc.constantFrom(...routes.map(({ id }) => id)),
  placedAt: fc.integer({ min: 0, max: 9 * 24 * 3600 }).map((seconds) => opening + seconds * 1000),
  duty: fc.integer({ min: 0, max: 90_000 }).map((minor) => fen(minor)),
})

const placed = (seed: string, ...orders: JourneyOrder[]): JourneyState =>
  orders.reduce(
    (state, order) => evolveJourneys(state, { kind: 'journeyPlaced', ...order, at: order.placedAt }),
    noJourneys(seed),
  )

/** Does what is due up to an instant. */
function settle(state: JourneyState, until: number): JourneyState {
  for (let due = nextOfJourneys(state); due && due.at <= until; due = nextOfJourneys(state)) {
    for (const fact of due.facts) evolveJourneys(state, { ...fact, at: due.at })
  }
  return state
}

const hongKong = (placedAt: number, orderId = 'HK1'): JourneyOrder => ({ orderId, route: 'hong-kong', placedAt })

describe('A journey', () => {
  it('is delivered inside its promise, whatever it goes by, whenever it was placed, looked into or not', () => {
    fc.assert(
      fc.property(fc.string(), anOrder, (seed, order) => {
        const window = journeyWindow(routeOf(order.route)!, order.placedAt)
        const at = planJourney(seed, order).at(-1)!.at
        expect(at).toBeGreaterThanOrEqual(window.from)
        expect(at).toBeLessThanOrEqual(window.to)
      }),
      { numRuns: 2000 },
    )
  })

  it('goes leg by leg: none leaves before the one before arrived, was handed over, and was cleared', () => {
    fc.assert(
      fc.property(fc.string(), anOrder, (seed, order) => {
        const journey = journeyView({ seed }, journeyOf(settle(placed(seed, order), Infinity), order.orderId)!)
        journey.legs.forEach((leg, i) => {
          const before = journey.legs[i - 1]
          expect(leg.arrivedAt).toBeGreaterThan(leg.leftAt!)
          if (!before) return expect(leg.leftAt).toBeGreaterThan(order.placedAt)
          expect(leg.from).toBe(before.to)
          expect(leg.leftAt).toBeGreaterThanOrEqual(before.arrivedAt!)
          const customs = journey.customs.find(({ at }) => at === leg.from)
          if (customs) {
            expect(customs.clearedAt).toBeGreaterThan(before.arrivedAt!)
            expect(leg.leftAt).toBeGreaterThanOrEqual(customs.clearedAt!)
          }
          const hands = journey.handOvers.find(({ at }) => at === leg.from)
          expect(hands === undefined).toBe(before.by === leg.by)
          if (hands) expect(hands).toMatchObject({ from: before.by, to: leg.by, doneAt: before.arrivedAt })
        })
      }),
    )
  })

  it('clears each border once, declared before, and hands on the duty that was paid with the order, once', () => {
    fc.assert(
      fc.property(fc.string(), anOrder, (seed, order) => {
        const { customs, timeline } = journeyView(
          { seed },
          journeyOf(settle(placed(seed, order), Infinity), order.orderId)!,
        )
        for (const { declaredAt, inspectedAt, clearedAt, state } of customs) {
          expect(state).toBe('cleared')
          expect(declaredAt).toBeGreaterThanOrEqual(order.placedAt)
          expect(declaredAt).toBeLessThan(clearedAt!)
          if (inspectedAt !== undefined) expect(inspectedAt > declaredAt! && inspectedAt < clearedAt!).toBe(true)
        }
        const taxed = routeOf(order.route)!.legs.some(({ border }) => border?.duty) && order.duty.minor > 0
        const paid = timeline.filter(({ turn }) => turn === 'dutyPaid')
        expect(paid.map(({ duty }) => duty)).toEqual(taxed ? [order.duty] : [])
      }),
    )
  })

  it('is the same however often somebody looks, and two journeys do not touch each other', () => {
    fc.assert(
      fc.property(
        fc.string(),
        anOrder,
        anOrder,
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }),
        (seed, a, b, looks) => {
          fc.pre(a.orderId !== b.orderId)
          const end = opening + 30 * 24 * hour
          const often = placed(seed, a, b)
          for (const look of looks.toSorted((x, y) => x - y)) settle(often, opening + look * hour)
          expect(settle(often, end)).toEqual(settle(placed(seed, b, a), end))
          const alone = journeyOf(settle(placed(seed, a), end), a.orderId)
          expect(journeyOf(often, a.orderId)).toEqual(alone)
        },
      ),
    )
  })

  it('shows at every instant what was and what is due, valid by the contract and never both', () => {
    fc.assert(
      fc.property(fc.string(), anOrder, fc.integer({ min: 0, max: 200 }), (seed, order, hours) => {
        const now = order.placedAt + hours * hour
        const journey = journeyView({ seed }, journeyOf(settle(placed(seed, order), now), order.orderId)!)
        expect(v.safeParse(Journey, journey).issues).toBeUndefined()
        for (const { at, ahead } of journey.timeline) expect(at > now).toBe(ahead === true)
        const times = journey.timeline.map(({ at }) => at)
        expect(times).toEqual(times.toSorted((x, y) => x - y))
        expect(journey.legs.filter(({ state }) => state === 'underWay').length).toBeLessThanOrEqual(1)
        expect(journey.state === 'delivered').toBe(journey.deliveredAt !== undefined)
      }),
    )
  })

  it('is delivered once: what is told again changes nothing', () => {
    const state = settle(placed('lantern', hongKong(opening + 10 * hour)), Infinity)
    const before = structuredClone(state)
    evolveJourneys(state, { kind: 'journeyDelivered', orderId: 'HK1', at: opening + 99 * hour })
    evolveJourneys(state, { kind: 'journeyPlaced', ...hongKong(opening), at: opening })
    expect(state).toEqual(before)
    expect(nextOfJourneys(state)).toBeNull()
  })
})

describe('The next day to Hong Kong', () => {
  const dayOf = (placedAt: number): number => {
    const { to } = journeyWindow(routeOf('hong-kong')!, placedAt)
    return daysBetween(placedAt, to)
  }

  it('is tomorrow from 10 to 20 when it is placed by 18:00, and the day after when later', () => {
    const at = (h: number, m: number) => shanghaiInstant(2026, 11, 11, h, m)
    expect([at(0, 5), at(14, 6), at(18, 0)].map(dayOf)).toEqual([1, 1, 1])
    expect([at(18, 1), at(23, 59)].map(dayOf)).toEqual([2, 2])
    const { from, to } = journeyWindow(routeOf('hong-kong')!, at(14, 6))
    expect([shanghaiDate(from), shanghaiDate(to)]).toMatchObject([
      { day: 12, hour: 10, minute: 0 },
      { day: 12, hour: 20, minute: 0 },
    ])
  })

  it('crosses the border by night: collected after the cut-off, cleared before the morning', () => {
    const order = hongKong(shanghaiInstant(2026, 11, 11, 14, 6))
    const { timeline, cutOffAt } = journeyView({ seed: 'lantern' }, journeyOf(placed('lantern', order), 'HK1')!)
    expect(timeline.map(({ turn }) => turn)).toEqual([
      'placed',
      'collected',
      'arrived',
      'handedOver',
      'left',
      'declared',
      'arrived',
      'cleared',
      'left',
      'arrived',
      'handedOver',
      'outForDelivery',
      'delivered',
    ])
    expect(shanghaiDate(cutOffAt!)).toMatchObject({ day: 11, hour: 18 })
    expect(timeline.find(({ turn }) => turn === 'collected')!.at).toBeGreaterThan(cutOffAt!)
    expect(shanghaiDate(timeline.find(({ turn }) => turn === 'cleared')!.at)).toMatchObject({ day: 12 })
  })

  it('is at customs between arriving and being cleared, and held when it is looked into', () => {
    const orders = Array.from({ length: 60 }, (_, i) => hongKong(opening + 12 * hour, `HK${i}`))
    const looked = orders.filter((order) =>
      planJourney('lantern', order).some(({ fact }) => fact.kind === 'customsInspected'),
    )
    expect(looked.length).toBeGreaterThan(0)
    expect(looked.length).toBeLessThan(orders.length / 3)
    const order = looked[0]!
    const at = planJourney('lantern', order).find(({ fact }) => fact.kind === 'customsInspected')!.at
    const journey = journeyView({ seed: 'lantern' }, journeyOf(settle(placed('lantern', order), at), order.orderId)!)
    expect(journey.state).toBe('atCustoms')
    expect(journey.legs.map(({ state }) => state)).toEqual(['done', 'done', 'held', 'ahead'])
    expect(journey.customs[0]!.state).toBe('inspecting')
  })
})
