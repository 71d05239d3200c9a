import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact, FactBody, FactOf, Payment } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import { seedAddresses } from '#seed/people.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { type Fold, foldOf, freshFold, record, type Services, settle, snapshotOf } from '#world/fold.ts'
import { decide } from '#world/replay.ts'
import type { Opening, Setup } from '#world/service.ts'
import { fetchStages } from './dispatch-machine.ts'
import { type DispatchCommand, dispatchService, type DispatchState, parcelOf } from './dispatch-service.ts'
import { identityService } from './identity-service.ts'
import { smoothMs } from './parcel-eta.ts'
import { parcelView } from './parcel-view.ts'
import { windowFrom } from './promise.ts'
import { usualOrder } from './usual-order.ts'
import { waitMoneyService } from './wait-money.ts'

await fetchStages()

const startsAt = 1_800_000_000_000
const second = 1000
const minute = 60 * second
const services = {
  identity: identityService,
  dispatch: dispatchService,
  waitMoney: waitMoneyService,
} as unknown as Services
const goods = [gtins.eggs, gtins.pakChoi, gtins.strawberries]

/** A store with parcels in it, on a clock in ms after opening. */
function store(opening: Opening = {}, seed = 'lantern') {
  const setup: Setup = { seed, startsAt, opening }
  let fold: Fold = freshFold(services, setup)
  const facts: Fact[] = []
  const keep = (told: Fact[]): Fact[] => {
    facts.push(...told)
    return told
  }
  const state = () => fold.states.dispatch as DispatchState
  return {
    facts,
    state,
    buy(at: number, orderId: string, change: Partial<FactOf<'orderPlaced'>> = {}): void {
      const lines = goods.map((gtin) => ({ gtin, quantity: 1 }))
      const priced = lines.map((line) => ({ ...line, unitPrice: fen(4000), total: fen(4000) }))
      const quote = {
        lines: priced,
        count: 3,
        goods: fen(12_000),
        bag: fen(0),
        delivery: fen(0),
        total: fen(12_000),
        hash: '',
      }
      const order = { ...usualOrder, orderId, tradeNo: orderId, requestId: orderId, lines, quote, ...change }
      const money: Payment = { method: 'balance', amount: fen(12_000), authorisedBy: 'pin', funds: [] }
      const bodies: FactBody[] = [
        { kind: 'orderPlaced', window: windowFrom(startsAt + at), ...order },
        { kind: 'tradePaid', orderId, tradeNo: orderId, ...money },
      ]
      keep(settle(services, fold, setup, startsAt + at))
      keep(record(services, fold, startsAt + at, bodies))
    },
    settle: (at: number): Fact[] => keep(settle(services, fold, setup, startsAt + at)),
    say(at: number, command: DispatchCommand) {
      keep(settle(services, fold, setup, startsAt + at))
      const decision = decide(services, fold, setup, 'dispatch', command, startsAt + at)
      if ('facts' in decision) keep(record(services, fold, startsAt + at, decision.facts))
      return decision
    },
    tell: (at: number, body: FactBody): Fact[] => keep(record(services, fold, startsAt + at, [body])),
    /** As after a reload: only what a snapshot holds is left. */
    reload(): void {
      fold = foldOf(snapshotOf(fold))
    },
    view(orderId: string, at: number) {
      const orders = { placed: 0, active: {}, past: {}, orderOfRequest: {} }
      const waitMoney = waitMoneyService.initial(setup)
      return parcelView({ dispatch: state(), orders, waitMoney }, parcelOf(state(), orderId)!, startsAt + at)
    },
    of: <K extends Fact['kind']>(kind: K): FactOf<K>[] => facts.filter((fact): fact is FactOf<K> => fact.kind === kind),
  }
}

const asks = { gone: [gtins.pakChoi] }
describe('Something that is not on the shelf', () => {
  it('is asked about for a minute, and comes as something else that is not dearer when the shopper says so', () => {
    const w = store(asks)
    w.buy(0, 'A')
    for (let at = 0; w.of('itemMissing').length === 0 && at < 5 * minute; at += second) w.settle(at)
    const { at, until, offer } = w.of('itemMissing')[0]!
    expect(until - at).toBe(minute)
    const asked = w.view('A', at - startsAt)
    expect([asked.state, asked.picks.find(({ state }) => state === 'asking')?.gtin]).toEqual(['asking', gtins.pakChoi])
    const now = at - startsAt + 12 * second
    const say = { type: 'answerMissing', orderId: 'A', gtin: gtins.pakChoi, answer: 'swap' } as const
    expect(w.say(now, say)).toMatchObject({ facts: [{ kind: 'missingAnswered' }] })
    expect(w.say(now, say)).toEqual({ facts: [] })
    expect(w.say(now, { ...say, answer: 'takeOff' })).toMatchObject({ refusal: { code: 'nothingMissing' } })
    w.settle(60 * minute)
    expect(w.of('itemSwapped')).toMatchObject([{ for: offer?.gtin, because: 'asked', back: offer?.back }])
    expect(offer?.back.minor).toBeGreaterThanOrEqual(0)
    expect(w.view('A', 60 * minute).end?.code).toBe('delivered')
  })

  it.each([
    ['ask', 'itemLeftOut', minute],
    ['similar', 'itemSwapped', minute],
    ['refund', 'itemLeftOut', 0],
  ] as const)('without an answer ends as was set at checkout: %s', (substitution, kind, after) => {
    const w = store(asks)
    w.buy(0, 'A', { substitution })
    w.settle(60 * minute)
    const [gone] = w.of('itemMissing')
    expect(w.of(kind).map(({ at, gtin }) => [gtin, at - gone!.at])).toEqual([[gtins.pakChoi, after]])
    expect(w.say(60 * minute, { type: 'answerMissing', orderId: 'A', gtin: gtins.pakChoi, answer: 'swap' })).toEqual({
      refusal: { code: 'nothingMissing', gtin: gtins.pakChoi },
    })
    expect(w.of('parcelDelivered')).toHaveLength(1)
  })

  it('calls the parcel off when it was all there was', () => {
    const w = store({ gone: goods })
    w.buy(0, 'A', { substitution: 'refund' })
    w.settle(60 * minute)
    expect(w.of('parcelCalledOff')).toMatchObject([{ because: 'gone' }])
    expect(w.of('riderAssigned')).toEqual([])
    expect(
      [w.state().pickers, w.state().active].flatMap((all) => Object.values(all)).some((one) => 'orderId' in one),
    ).toBe(false)
  })

  it('weighs what is weighed, and owes what the scale says is less', () => {
    const w = store({ light: { [gtins.strawberries]: 0.9 } })
    w.buy(0, 'A')
    w.settle(10 * minute)
    const picked = w.of('itemPicked').find(({ gtin }) => gtin === gtins.strawberries)
    expect(picked).toMatchObject({ grams: 270, back: fen(400) })
    expect(w.of('itemPicked').find(({ gtin }) => gtin === gtins.eggs)).not.toHaveProperty('grams')
  })
})

describe('Those who pick and ride', () => {
  it('are finite: who comes second waits for the only picker and the only rider, and is told', () => {
    const w = store({ staff: { pickers: 1, riders: 1 } })
    w.buy(0, 'A')
    w.buy(10 * second, 'B')
    const { eta } = w.view('B', 10 * second)
    w.settle(14 * minute)
    const [a, b] = w.of('pickingStarted')
    expect(b?.at).toBe(w.of('bagsOnBelt').find(({ orderId }) => orderId === a?.orderId)?.at)
    w.settle(24 * minute)
    const waiting = w.view('B', 24 * minute)
    expect([waiting.state, waiting.trouble?.choices]).toEqual(['noRider', ['wait', 'cancel']])
    expect(waiting.eta).toMatchObject({ because: 'noRider' })
    expect(waiting.eta.at).toBeGreaterThan(eta.at)
    w.settle(3 * 60 * minute)
    expect(w.of('parcelDelivered').map(({ orderId }) => orderId)).toEqual(['A', 'B'])
    expect(w.of('riderAssigned')[1]!.at).toBeGreaterThan(w.of('parcelDelivered')[0]!.at)
  })

  it('come nearest first', () => {
    const w = store()
    for (const id of ['A', 'B', 'C']) w.buy(0, id)
    w.settle(9 * minute)
    const lengths = w
      .of('riderAssigned')
      .map(({ leg }) =>
        leg.reduce((sum, { x, y }, i) => sum + Math.hypot(x - (leg[i - 1]?.x ?? x), y - (leg[i - 1]?.y ?? y)), 0),
      )
    expect(lengths).toHaveLength(3)
    expect(lengths).toEqual(lengths.toSorted((one, other) => one - other))
  })

  it('are hurried once, and somebody else’s parcel waits then', () => {
    const w = store({ staff: { pickers: 1 } })
    for (const id of ['A', 'B', 'C']) w.buy(0, id)
    expect(w.say(minute, { type: 'hurry', orderId: 'C' })).toMatchObject({ facts: [{ kind: 'hurried', moved: true }] })
    expect(w.say(minute, { type: 'hurry', orderId: 'C' })).toEqual({ refusal: { code: 'hurriedAlready' } })
    w.settle(20 * minute)
    expect(w.of('pickingStarted').map(({ orderId }) => orderId)).toEqual(['A', 'C', 'B'])
    const calm = store()
    calm.buy(0, 'A')
    expect(calm.say(minute, { type: 'hurry', orderId: 'A' })).toMatchObject({ facts: [{ moved: false }] })
    expect(calm.say(15 * minute, { type: 'hurry', orderId: 'A' })).toMatchObject({
      refusal: { code: 'hurriedAlready' },
    })
  })
})

describe('Another address', () => {
  it('is free until a rider has it, then only near the way’s end, and not at the door', () => {
    const w = store()
    w.buy(0, 'A')
    const to = (at: number, addressId: string) => w.say(at, { type: 'changeAddress', orderId: 'A', addressId })
    expect(to(minute, 'nowhere')).toMatchObject({ refusal: { code: 'addressUnknown' } })
    expect(to(minute, 'work')).toMatchObject({ refusal: { code: 'addressOutOfRange' } })
    expect(to(minute, 'home')).toEqual({ facts: [] })
    expect(to(minute, 'mother')).toMatchObject({ facts: [{ kind: 'parcelReaddressed' }] })
    w.settle(12 * minute)
    const [end] = w.of('parcelPickedUp')[0]!.leg.slice(-1)
    expect(w.view('A', 12 * minute).home).toMatchObject({ x: end?.x, y: end?.y })
    const back = to(12 * minute, 'home')
    expect('refusal' in back && back.refusal.code).toBe('addressTooFar')
    expect('refusal' in back && back.refusal.code === 'addressTooFar' && back.refusal.beyondMetres).toBeGreaterThan(0)
    w.settle(27 * minute + 40 * second)
    expect(to(27 * minute + 40 * second, 'home')).toMatchObject({ refusal: { code: 'addressTooLate' } })
  })
})

describe('A parcel at the door', () => {
  it('can be refused, and only there; then it goes back to the store', () => {
    const w = store()
    w.buy(0, 'A')
    const refuse = (at: number) => w.say(at, { type: 'refuseAtDoor', orderId: 'A' })
    expect(refuse(5 * minute)).toEqual({ refusal: { code: 'notAtDoor' } })
    w.settle(26 * minute)
    const there = w.view('A', 26 * minute).eta.at - startsAt
    expect(refuse(there + second)).toMatchObject({ facts: [{ kind: 'parcelRefused' }] })
    w.settle(2 * 60 * minute)
    expect(w.of('parcelDelivered')).toEqual([])
    expect(w.view('A', 2 * 60 * minute)).toMatchObject({ state: 'returned', end: { because: 'refused' } })
    expect(w.state().riders.every(({ orderId }) => orderId === undefined)).toBe(true)
  })
})

/** What happens to a store, by chance: orders, words, incidents, looks and reloads. */
const happening = fc.record({
  gap: fc.integer({ min: 0, max: 6 * minute }),
  what: fc.constantFrom('buy', 'buy', 'buy', 'look', 'reload', 'swap', 'hurry', 'mother', 'home', 'refuse', 'cancel'),
  which: fc.nat(),
})

describe('Whatever happens', () => {
  const opening = fc.record({
    staff: fc.record({ pickers: fc.integer({ min: 1, max: 3 }), riders: fc.integer({ min: 1, max: 4 }) }),
    rush: fc.constantFrom(0 as const, 1 as const, 2 as const),
    gone: fc.subarray([gtins.pakChoi, gtins.eggs]),
  })

  function live(w: ReturnType<typeof store>, happenings: readonly { gap: number; what: string; which: number }[]) {
    let at = 0
    let bought = 0
    for (const { gap, what, which } of happenings) {
      at += gap
      const orderId = `order-${which % Math.max(1, bought)}`
      if (what === 'buy') w.buy(at, `order-${bought++}`, { to: seedAddresses[which % 2]! })
      else if (what === 'look') w.settle(at)
      else if (what === 'reload') w.reload()
      else if (what === 'hurry') w.say(at, { type: 'hurry', orderId })
      else if (what === 'refuse') w.say(at, { type: 'refuseAtDoor', orderId })
      else if (what === 'mother' || what === 'home') w.say(at, { type: 'changeAddress', orderId, addressId: what })
      else if (what === 'swap') w.say(at, { type: 'answerMissing', orderId, gtin: gtins.pakChoi, answer: 'swap' })
      else if (w.state().active[orderId] && w.state().active[orderId]!.steps.pickedUp === undefined) {
        w.settle(at)
        if (w.state().active[orderId]?.steps.pickedUp === undefined)
          w.tell(at, { kind: 'orderCancelled', orderId, tradeNo: orderId })
      }
    }
    w.settle(at + 24 * 60 * minute)
    return bought
  }

  it('every parcel comes to one end, and nobody is at two at once', () => {
    fc.assert(
      fc.property(opening, fc.array(happening, { maxLength: 30 }), (world, happenings) => {
        const w = store(world)
        const bought = live(w, happenings)
        const ends = w.facts.flatMap((fact) =>
          fact.kind === 'parcelDelivered' ||
          fact.kind === 'parcelReturned' ||
          fact.kind === 'parcelCalledOff' ||
          fact.kind === 'orderCancelled'
            ? fact.orderId
            : [],
        )
        expect(new Set(ends).size).toBe(ends.length)
        expect(ends).toHaveLength(bought)
        expect(w.facts.map(({ at }) => at)).toEqual(w.facts.map(({ at }) => at).toSorted((a, b) => a - b))
        const busy = new Map<string, string>()
        for (const fact of w.facts) {
          const id = fact.kind === 'pickingStarted' ? fact.pickerId : fact.kind === 'riderAssigned' ? fact.riderId : ''
          if ('orderId' in fact && id !== '') {
            expect(busy.has(id)).toBe(false)
            busy.set(id, fact.orderId!)
          }
          const picked = fact.kind === 'bagsOnBelt'
          const over =
            ends.length > 0 &&
            ['parcelDelivered', 'parcelReturned', 'parcelCalledOff', 'orderCancelled'].includes(fact.kind)
          if (!picked && !over) continue
          for (const [who, orderId] of busy) {
            const isPicker = ['wen-li', 'xu-an', 'he-qiu'].includes(who)
            if ('orderId' in fact && orderId === fact.orderId && (over || isPicker)) busy.delete(who)
          }
        }
        for (const { orderId, at } of w.of('itemPicked')) {
          const begun = w.of('pickingStarted').find((fact) => fact.orderId === orderId)
          expect(begun?.at ?? Infinity).toBeLessThanOrEqual(at)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('a reload between any two facts changes nothing', () => {
    fc.assert(
      fc.property(opening, fc.array(happening, { maxLength: 16 }), (world, happenings) => {
        const [once, often] = [store(world), store(world)]
        live(once, happenings)
        live(
          often,
          happenings.flatMap((one) => [{ ...one }, { gap: 0, what: 'reload', which: 0 }]),
        )
        expect(often.facts).toEqual(once.facts)
      }),
      { numRuns: 20 },
    )
  })

  it('the arrival moves by two minutes at most unless it says why', () => {
    fc.assert(
      fc.property(opening, fc.array(happening, { maxLength: 12 }), (world, happenings) => {
        const w = store(world)
        let at = 0
        w.buy(0, 'mine')
        let last = w.view('mine', 0).eta
        for (const { gap, what } of happenings) {
          if (what === 'buy') w.buy(at, `other-${at}-${gap}`)
          for (const until = at + gap; at < until;) {
            at = Math.min(until, at + 20 * second)
            w.settle(at)
            const { eta, steps } = w.view('mine', at)
            expect(eta.from).toBeLessThanOrEqual(eta.at)
            if (Math.abs(eta.at - last.at) > smoothMs) expect(eta.because).toBeDefined()
            if (steps.every((step) => step.at === undefined || step.at <= startsAt + at)) last = eta
          }
        }
      }),
      { numRuns: 20 },
    )
  })
})
