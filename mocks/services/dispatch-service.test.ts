import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact, FactBody, FactOf } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import { Parcel, ParcelStep } from '#contract/parcel.ts'
import { seedAddresses } from '#seed/people.ts'
import { freshFold, record, type Services, settle } from '#world/fold.ts'
import { decide } from '#world/replay.ts'
import type { Setup } from '#world/service.ts'
import * as v from 'valibot'
import { fetchStages } from './dispatch-machine.ts'
import { dispatchService, type DispatchState, parcelOf, stepOfFact } from './dispatch-service.ts'
import { parcelView } from './parcel-view.ts'
import { windowFrom } from './promise.ts'
import { usualOrder } from './usual-order.ts'

await fetchStages()

const startsAt = 1_800_000_000_000
type Placed = FactOf<'orderPlaced'>
const services = { dispatch: dispatchService } as unknown as Services
const second = 1000
const minute = 60 * second

const placed = (orderId: string, gtins: string[], addressId = 'home', change: Partial<Placed> = {}): FactBody => ({
  kind: 'orderPlaced',
  orderId,
  tradeNo: `LP-${orderId}`,
  requestId: `request-${orderId}`,
  lines: gtins.map((gtin, i) => ({ gtin, quantity: 1 + (i % 3) })),
  quote: {
    lines: [],
    count: 0,
    goods: fen(0),
    discounts: [],
    nudges: [],
    saved: fen(0),
    bag: fen(0),
    delivery: fen(0),
    total: fen(100),
    hash: '',
  },
  ...usualOrder,
  to: seedAddresses.find(({ id }) => id === addressId)!,
  window: windowFrom(startsAt),
  ...change,
})
const paid = (orderId: string): FactBody => ({
  kind: 'tradePaid',
  orderId,
  tradeNo: `LP-${orderId}`,
  method: 'balance',
  amount: fen(100),
  authorisedBy: 'pin',
  funds: [],
})

function world(seed = 'lantern', opening: Setup['opening'] = {}) {
  const setup: Setup = { seed, startsAt, opening }
  const fold = freshFold(services, setup)
  const state = () => fold.states.dispatch as DispatchState
  return {
    state,
    tell: (at: number, ...bodies: FactBody[]): Fact[] => record(services, fold, startsAt + at, bodies),
    settle: (at: number): Fact[] => settle(services, fold, setup, startsAt + at),
    choose: (at: number, orderId: string, door: 'bell' | 'leave') =>
      decide(
        services,
        fold,
        setup,
        'dispatch',
        { type: 'chooseDoor', orderId, door } as { type: string },
        startsAt + at,
      ),
    view: (orderId: string, at = 0) => {
      const orders = { placed: 0, active: {}, past: {}, orderOfRequest: {} }
      const waitMoney = { promised: {}, waiting: {}, paid: {} }
      return parcelView({ dispatch: state(), orders, waitMoney }, parcelOf(state(), orderId)!, startsAt + at)
    },
  }
}

const gtins = ['a', 'b', 'c']
const timed = (facts: Fact[]): [string, number][] => facts.map(({ kind, at }) => [kind, (at - startsAt) / second])

describe('A parcel', () => {
  it('goes from paid to delivered by itself, step by step', () => {
    const w = world()
    w.tell(0, placed('A', gtins), paid('A'))
    const told = timed(w.settle(60 * minute))
    expect(told.map(([kind]) => kind)).toEqual([
      'parcelAccepted',
      'pickingStarted',
      'zoneReached',
      'itemPicked',
      'itemPicked',
      'itemPicked',
      'bagsOnBelt',
      'packingStarted',
      'parcelPacked',
      'riderAssigned',
      'riderReachedStore',
      'parcelPickedUp',
      'riderNearby',
      'riderReachedDoor',
      'parcelDelivered',
    ])
    expect(told.slice(0, 2)).toEqual([
      ['parcelAccepted', 20],
      ['pickingStarted', 40],
    ])
  })

  it('does not start before it is paid, and not at all when its trade closes', () => {
    const w = world()
    w.tell(0, placed('A', gtins))
    expect(w.settle(10 * minute)).toEqual([])
    w.tell(15 * minute, { kind: 'tradeClosed', orderId: 'A', tradeNo: 'LP-A', because: 'expired' })
    expect(w.settle(60 * minute)).toEqual([])
    expect(Object.keys(w.state().expected)).toEqual([])
  })

  it('is at the door inside its window and delivered within thirty minutes on every calm day', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: minute }),
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom('home', 'mother'),
        (seed, paidAt, count, addressId) => {
          const w = world(seed)
          const many = Array.from({ length: count }, (_, i) => `g${i}`)
          w.tell(paidAt, placed('A', many, addressId), paid('A'))
          const {
            eta: { at: eta },
            window,
            promiseBy,
          } = w.view('A')
          const facts = w.settle(60 * minute)
          const at = (kind: Fact['kind']) => facts.find((fact) => fact.kind === kind)!.at - startsAt - paidAt
          expect(facts.map((fact) => fact.at)).toEqual(facts.map((fact) => fact.at).toSorted((a, b) => a - b))
          expect(window.from).toBeLessThanOrEqual(eta)
          expect(eta).toBeLessThanOrEqual(window.to)
          expect(promiseBy).toBeLessThanOrEqual(startsAt + paidAt + 30 * minute)
          expect(eta - startsAt - paidAt).toBe(at('riderReachedDoor'))
          expect(at('parcelDelivered')).toBeLessThan(30 * minute)
          expect(at('parcelPacked')).toBeLessThan(7 * minute)
          const picks = facts.filter((fact) => fact.kind === 'itemPicked')
          expect(picks).toHaveLength(count)
          expect(picks.every((fact) => fact.at < startsAt + paidAt + 4 * minute + second)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('brings what was ordered for a chosen time inside that time, by whom it said, and begins no sooner than it must', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 14 * minute }),
        fc.integer({ min: 45, max: 8 * 60 }),
        fc.constantFrom('rider' as const, 'nextDay' as const),
        fc.constantFrom(0, 12),
        (seed, paidAt, ahead, kind, rideDelayMinutes) => {
          const w = world(seed, { rideDelayMinutes })
          const from = startsAt + ahead * minute
          const window = { from, to: from + (kind === 'rider' ? 30 : 120) * minute }
          const slot = { id: 'chosen', kind }
          w.tell(0, placed('A', gtins, kind === 'rider' ? 'mother' : 'work', { slot, window }))
          w.tell(paidAt, paid('A'))
          const fresh = w.view('A')
          const facts = w.settle(12 * 60 * minute)
          const at = (wanted: Fact['kind']) => facts.find((fact) => fact.kind === wanted)!.at
          expect(fresh).toMatchObject({ window, by: kind, planned: true, promiseBy: window.to })
          expect(fresh.eta.at).toBe(at('riderReachedDoor'))
          expect(fresh.eta.at).toBeGreaterThanOrEqual(window.from)
          expect(fresh.eta.at).toBeLessThanOrEqual(window.to)
          expect(at('parcelAccepted')).toBe(startsAt + paidAt + 20 * second)
          expect(at('pickingStarted')).toBeGreaterThan(window.from - 40 * minute)
          expect(facts.map((fact) => fact.at)).toEqual(facts.map((fact) => fact.at).toSorted((a, b) => a - b))
          expect(w.view('A').rider?.vehicle).toBe(kind === 'rider' ? 'ebike' : 'van')
        },
      ),
      { numRuns: 200 },
    )
  })

  it('tells the same story however often somebody looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 * minute })), (looks) => {
        const [once, often] = [world(), world()]
        for (const w of [once, often]) w.tell(0, placed('A', gtins), paid('A'), placed('B', gtins, 'mother'), paid('B'))
        const told = looks.toSorted((a, b) => a - b).flatMap((at) => often.settle(at))
        expect([...told, ...often.settle(60 * minute)]).toEqual(once.settle(60 * minute))
      }),
      { numRuns: 50 },
    )
  })

  it('says honestly when the ride will be late, and keeps the promise it gave', () => {
    const [calm, late] = [world(), world('lantern', { rideDelayMinutes: 12 })]
    for (const w of [calm, late]) w.tell(0, placed('A', gtins), paid('A'))
    expect(late.view('A').eta.at - calm.view('A').eta.at).toBe(12 * minute)
    expect(late.view('A').window).toEqual(calm.view('A').window)
    const door = late.settle(60 * minute).find(({ kind }) => kind === 'riderReachedDoor')
    expect(door?.at).toBe(late.view('A').eta.at)
  })

  it('shows what is done and what is due, and never both', () => {
    const w = world()
    w.tell(0, placed('A', gtins), paid('A'))
    for (let at = 0; at <= 30 * minute; at += 30 * second) {
      w.settle(at)
      const view = w.view('A')
      v.parse(Parcel, view)
      const now = startsAt + at
      expect(view.steps.every((step) => (step.at === undefined) !== (step.dueAt === undefined))).toBe(true)
      expect(view.steps.every((step) => (step.at ?? 0) <= now && (step.dueAt ?? Infinity) > now)).toBe(true)
      const times = view.steps.map((step) => step.at ?? step.dueAt ?? 0)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      expect(view.leg === undefined).toBe(view.steps.find(({ step }) => step === 'pickedUp')?.at === undefined)
      expect(view.step).toBe(view.steps.findLast((step) => step.at !== undefined)?.step)
    }
    expect(w.view('A').step).toBe('delivered')
  })

  it('has every step of the contract among its facts', () => {
    expect(new Set(Object.values(stepOfFact))).toEqual(new Set(ParcelStep.options))
  })

  it('is left at the door when asked until the rider is there, and not after', () => {
    const w = world()
    w.tell(0, placed('A', gtins), paid('A'))
    w.settle(24 * minute)
    expect(w.choose(24 * minute, 'A', 'bell')).toEqual({ facts: [] })
    const chosen = w.choose(24 * minute, 'A', 'leave')
    expect(chosen).toEqual({ facts: [{ kind: 'doorChosen', orderId: 'A', door: 'leave' }] })
    if ('facts' in chosen) w.tell(24 * minute, ...chosen.facts)
    expect(w.view('A').door).toBe('leave')
    w.settle(27 * minute + 35 * second)
    expect(w.view('A').step).toBe('atDoor')
    expect(w.choose(27 * minute + 35 * second, 'A', 'bell')).toEqual({ refusal: { code: 'doorTooLate' } })
    expect(w.choose(0, 'B', 'bell')).toEqual({ refusal: { code: 'orderUnknown' } })
    expect(w.choose(0, 'constructor', 'bell')).toEqual({ refusal: { code: 'orderUnknown' } })
  })

  it('is picked and ridden by people who take turns', () => {
    const w = world()
    for (const id of ['A', 'B']) w.tell(0, placed(id, gtins), paid(id))
    w.settle(20 * minute)
    expect([w.view('A').picker?.names.en, w.view('A').rider?.names.en]).toEqual(['Wen Li', 'Zhou Jian'])
    expect(w.view('B').rider?.names.en).not.toBe('Zhou Jian')
  })

  it('leaves nothing under way behind when it is delivered', () => {
    const w = world()
    w.tell(0, placed('A', gtins), paid('A'))
    w.settle(60 * minute)
    expect(w.state().active).toEqual({})
    expect(w.view('A').steps.every(({ dueAt }) => dueAt === undefined)).toBe(true)
  })
})
