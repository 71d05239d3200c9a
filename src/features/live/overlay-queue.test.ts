import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyQueue,
  overlayKinds,
  queueOverlays,
  shownOverlay,
  type OverlayAsk,
  type OverlayEvent,
  type OverlayQueue,
} from './overlay-queue.ts'

const ask = (kind: OverlayAsk['kind'], id = kind as string): OverlayEvent => ({ type: 'ask', ask: { kind, id } })
const done = (kind: OverlayAsk['kind'], id = kind as string): OverlayEvent => ({ type: 'done', ask: { kind, id } })
const after = (...events: OverlayEvent[]): OverlayQueue => events.reduce(queueOverlays, emptyQueue)
const shown = (queue: OverlayQueue): string | undefined => shownOverlay(queue, null)?.id

describe('what stands over the room', () => {
  test('a gate comes before a rain, and a rain before a coupon, whoever asked first', () => {
    expect(shown(after(ask('coupon'), ask('rain'), ask('gate')))).toBe('gate')
    expect(shown(after(ask('coupon'), ask('rain'), ask('gate'), done('gate')))).toBe('rain')
    expect(shown(after(ask('coupon'), ask('rain'), ask('gate'), done('gate'), done('rain')))).toBe('coupon')
  })

  test('of one kind the one that asked first is shown first', () => {
    expect(shown(after(ask('coupon', 'a'), ask('coupon', 'b')))).toBe('a')
  })

  test('what was put away does not come again, however often it asks', () => {
    expect(shown(after(ask('rain'), done('rain'), ask('rain')))).toBeUndefined()
  })

  test('what is over before its turn never has one', () => {
    expect(shown(after(done('back'), ask('back')))).toBeUndefined()
  })

  test('nothing is laid over a sheet the person has opened', () => {
    expect(shownOverlay(after(ask('gate')), 'sheet')).toBeNull()
  })

  test('a coupon waits while somebody writes, a gate does not', () => {
    expect(shownOverlay(after(ask('coupon')), 'writing')).toBeNull()
    expect(shownOverlay(after(ask('coupon'), ask('gate')), 'writing')?.kind).toBe('gate')
  })

  test('a world that is turned back asks afresh', () => {
    expect(shown(after(done('rain'), { type: 'cleared' }, ask('rain')))).toBe('rain')
  })

  test('whatever happens, everything that asked and is not over is shown in the end, each once', () => {
    const asks = fc.record({ kind: fc.constantFrom(...overlayKinds), id: fc.constantFrom('a', 'b', 'c') })
    const events = fc.array(
      fc.record({ type: fc.constantFrom('ask', 'done'), ask: asks }) as fc.Arbitrary<OverlayEvent>,
    )
    fc.assert(
      fc.property(events, (happened) => {
        let queue = happened.reduce(queueOverlays, emptyQueue)
        const waiting = queue.asked.length
        const seen: OverlayAsk[] = []
        for (let next = shownOverlay(queue, null); next; next = shownOverlay(queue, null)) {
          seen.push(next)
          queue = queueOverlays(queue, { type: 'done', ask: next })
        }
        expect(seen).toHaveLength(waiting)
        expect(new Set(seen.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(waiting)
        const ranks = seen.map(({ kind }) => overlayKinds.indexOf(kind))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }),
    )
  })
})
