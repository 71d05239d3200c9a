import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Run, type RunEvent, runStep, secondsBy, secondsOf, startRun } from './measured-run.ts'

const run = (...events: RunEvent[]): Run => events.reduce(runStep, startRun(0, '/basket'))
const counts = ({ taps, keys, screens, waits }: Run) => ({ taps, keys, screens, waits })

describe('a payment is counted while it happens', () => {
  test('the press on Pay is its first tap, and where it was pressed is no screen of it', () => {
    expect(counts(run({ type: 'ended', at: 10 }))).toEqual({ taps: 1, keys: 0, screens: 0, waits: 0 })
  })

  test('by the wallet: a tap, six keys, a wait, three screens', () => {
    const wallet = run(
      { type: 'waitBegan', at: 10 },
      { type: 'waitEnded', at: 40 },
      { type: 'shown', at: 50, screen: '/basket Lane Pay' },
      { type: 'tapped', at: 3_000 },
      { type: 'shown', at: 3_050, screen: '/basket Lane Pay PIN' },
      ...[4_000, 4_300, 4_600, 4_900, 5_200, 5_500].map((at): RunEvent => ({ type: 'keyed', at })),
      { type: 'waitBegan', at: 5_500 },
      { type: 'waitEnded', at: 7_500 },
      { type: 'shown', at: 7_500, screen: '/orders/1/paid' },
      { type: 'ended', at: 7_500 },
    )
    expect(counts(wallet)).toEqual({ taps: 2, keys: 6, screens: 3, waits: 1 })
    expect(wallet.stretches).toEqual([
      { kind: 'tap', ms: 3_000 },
      { kind: 'key', ms: 2_500 },
      { kind: 'wait', ms: 2_000 },
    ])
    expect(secondsOf(wallet)).toBe(8)
    expect((['tap', 'key', 'wait'] as const).map((kind) => secondsBy(wallet, kind))).toEqual([3, 3, 2])
  })

  test('a wait that ends the run is counted, and one under way at a tap keeps its time', () => {
    const waiting = run({ type: 'waitBegan', at: 100 }, { type: 'tapped', at: 500 }, { type: 'ended', at: 1_100 })
    expect(counts(waiting)).toEqual({ taps: 2, keys: 0, screens: 0, waits: 1 })
    expect(waiting.stretches).toEqual([
      { kind: 'tap', ms: 100 },
      { kind: 'wait', ms: 1_000 },
    ])
  })

  test('what nobody feels is no wait, and its time is not lost', () => {
    const blink = run({ type: 'waitBegan', at: 10 }, { type: 'waitEnded', at: 259 }, { type: 'keyed', at: 500 })
    expect(blink.waits).toBe(0)
    expect(blink.stretches).toEqual([{ kind: 'key', ms: 500 }])
  })

  test('the same screen shown again is no other screen', () => {
    const shown = (screen: string): RunEvent => ({ type: 'shown', at: 1, screen })
    expect(run(shown('/a'), shown('/a'), shown('/b'), shown('/a')).screens).toBe(3)
  })

  test('time out of sight belongs to nobody, whether something was awaited or not', () => {
    const away = run(
      { type: 'hidden', at: 1_000 },
      { type: 'seen', at: 61_000 },
      { type: 'waitBegan', at: 62_000 },
      { type: 'hidden', at: 62_500 },
      { type: 'seen', at: 162_500 },
      { type: 'waitEnded', at: 163_000 },
      { type: 'ended', at: 163_500 },
    )
    expect(away.stretches).toEqual([
      { kind: 'tap', ms: 2_000 },
      { kind: 'wait', ms: 1_000 },
      { kind: 'tap', ms: 500 },
    ])
    expect(away.waits).toBe(1)
  })

  test('whatever happens in whatever order, every second in sight is in exactly one stretch', () => {
    const kinds = ['tapped', 'keyed', 'waitBegan', 'waitEnded'] as const
    const happenings = fc.array(fc.record({ type: fc.constantFrom(...kinds), after: fc.nat(5_000) }), { maxLength: 60 })
    fc.assert(
      fc.property(happenings, (all) => {
        let at = 0
        const events = all.map(({ type, after }): RunEvent => ({ type, at: (at += after) }))
        const over = run(...events, { type: 'ended', at: at + 700 })
        expect(over.stretches.reduce((sum, { ms }) => sum + ms, 0)).toBe(at + 700)
        expect(over.stretches.every(({ kind }, n) => kind !== over.stretches[n + 1]?.kind)).toBe(true)
        expect(over.taps + over.keys).toBe(1 + events.filter(({ type }) => /tapped|keyed/.test(type)).length)
      }),
    )
  })
})
