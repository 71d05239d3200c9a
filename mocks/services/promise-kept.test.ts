import { assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispatchHand, minute, startsAt } from './dispatch-hand.ts'
import { fetchStages } from './dispatch-machine.ts'
import { promised } from './promise.ts'

await fetchStages()

const home = 1200

describe('What is promised before ordering', () => {
  it('is half an hour on a calm day, and 45 minutes in the rain, which it says', () => {
    expect(promised(dispatchHand().state(), startsAt, home)).toEqual({ minutes: 30 })
    const wet = dispatchHand({ weather: 'rain' }).state()
    expect(promised(wet, startsAt, home)).toEqual({ minutes: 45, because: 'rain' })
  })

  it('is longer in a rush, and where the way is longer than anything else', () => {
    const busy = dispatchHand({ rush: 2 }).state()
    expect(promised(busy, startsAt, home)).toMatchObject({ because: 'rush' })
    expect(promised(busy, startsAt, home).minutes).toBeGreaterThan(30)
    expect(promised(dispatchHand().state(), startsAt, 5000)).toMatchObject({ because: 'far' })
  })

  it('counts in whoever is before it', () => {
    const w = dispatchHand({ staff: { pickers: 1, riders: 1 } })
    w.buy(0, 'A')
    expect(promised(w.state(), startsAt, home)).toMatchObject({ because: 'rush' })
  })

  it('is kept, whatever the day is like, however many come at once', () => {
    assert(
      property(
        string(),
        constantFrom(0 as const, 1 as const, 2 as const),
        constantFrom({}, { weather: 'rain' as const }),
        integer({ min: 1, max: 8 }),
        integer({ min: 0, max: 4 * minute }),
        (seed, rush, weather, many, gap) => {
          const w = dispatchHand({ rush, ...weather }, seed)
          for (let n = 0; n < many; n++) {
            w.settle(n * gap)
            w.buy(n * gap, `o${n}`, { promise: promised(w.state(), startsAt + n * gap, home), substitution: 'refund' })
          }
          w.settle(24 * 60 * minute)
          const by = new Map(w.of('parcelAccepted').map(({ orderId, promise }) => [orderId, promise.by]))
          const late = w.of('riderReachedDoor').filter(({ orderId, at }) => at > (by.get(orderId) ?? 0))
          expect(late.map(({ orderId, at }) => [orderId, (at - (by.get(orderId) ?? 0)) / minute])).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})
