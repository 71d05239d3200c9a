import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedAddresses } from '#seed/people.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { dispatchHand as store, minute, second, startsAt } from './dispatch-hand.ts'
import { fetchStages } from './dispatch-machine.ts'
import { smoothMs } from './parcel-eta.ts'

await fetchStages()

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
      {
        numRuns: 20,
        // Once four minutes at a time: two by what happened, and two more by looking.
        examples: [
          [
            { staff: { pickers: 2, riders: 1 }, rush: 0, gone: [gtins.eggs] },
            [206_624, 51_955, 160_000].map((gap) => ({ gap, what: 'buy' as const, which: 0 })),
          ],
        ],
      },
    )
  })
})
