import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Frame } from '#contract/live-chat.ts'
import { addLines, bySaid, mostLines, noLines, readablePerSecond, shownLines } from './chat-lines.ts'

const said = (id: string, at: number, more: Partial<Frame> = {}): Frame => ({
  id,
  at,
  k: 'chat',
  text: { en: id, zh: id },
  ...more,
})
const idsOf = (frames: readonly Frame[]): string[] => frames.map(({ id }) => id)

/** A busy quarter of a minute, each line with an id of its own. */
const talk = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 15_000 }),
      k: fc.constantFrom('chat', 'enter', 'bought', 'like', 'system', 'answer'),
      mine: fc.constantFrom(true, undefined, undefined, undefined),
    }),
    { maxLength: 220 },
  )
  .map((lines) => lines.map(({ at, k, mine }, n) => said(`c-${n}`, at, { k, ...(mine ? { mine } : {}) }) as Frame))

describe('the talk of a room', () => {
  test('whatever order, batches and repetitions lines come in, the same lines stand there', () => {
    const arrived = talk.chain((lines) =>
      fc.record({
        lines: fc.constant(lines),
        again: fc.subarray(lines),
        order: fc.array(fc.nat(), { minLength: lines.length * 2, maxLength: lines.length * 2 }),
        batch: fc.integer({ min: 1, max: 40 }),
      }),
    )
    fc.assert(
      fc.property(arrived, ({ lines, again, order, batch }) => {
        const mixed = [...lines, ...again]
          .map((line, n) => ({ line, by: order[n] ?? 0 }))
          .toSorted((one, other) => one.by - other.by)
          .map(({ line }) => line)
        let known = noLines
        for (let n = 0; n < mixed.length; n += batch) known = addLines(known, mixed.slice(n, n + batch))
        expect(idsOf(shownLines(known))).toEqual(idsOf(shownLines(addLines(noLines, lines))))
      }),
    )
  })

  test('after a gap, what the room remembers puts everything right', () => {
    fc.assert(
      fc.property(talk, fc.nat(), (lines, cut) => {
        const ordered = lines.toSorted(bySaid)
        const before = ordered.slice(0, cut % (lines.length + 1))
        // What was missed comes with what was already there.
        const resync = ordered.slice(Math.max(0, before.length - 10))
        const known = addLines(addLines(noLines, before), resync)
        expect(idsOf(shownLines(known))).toEqual(idsOf(shownLines(addLines(noLines, ordered))))
      }),
    )
  })

  test('a thousand lines a second become what can be read, and no more stay than fit', () => {
    const flood = Array.from({ length: 20_000 }, (_, n) => said(`c-${n}`, n))
    const known = addLines(noLines, flood)
    expect(shownLines(known)).toHaveLength(mostLines)
    const last = shownLines(known).filter(({ at }) => at >= 19_000)
    expect(last).toHaveLength(readablePerSecond)
  })

  test('what one says oneself is never lost in a flood, nor what the host answers', () => {
    const flood = Array.from({ length: 900 }, (_, n) => said(`c-${n}`, n))
    const known = addLines(noLines, [
      ...flood,
      said('mine', 950, { mine: true }),
      said('answer', 960, { k: 'answer', role: 'assistant' }),
      said('entered', 970, { k: 'enter' }),
    ])
    expect(idsOf(known.lines)).toContain('mine')
    expect(idsOf(known.lines)).toContain('answer')
    expect(idsOf(known.lines)).not.toContain('entered')
  })

  test('when the world runs faster, a second of the phone still holds what can be read', () => {
    const minute = Array.from({ length: 60 }, (_, n) => said(`c-${n}`, n * 1000))
    expect(addLines(noLines, minute, 60).lines).toHaveLength(readablePerSecond)
    expect(addLines(noLines, minute, 1).lines).toHaveLength(60)
  })
})
