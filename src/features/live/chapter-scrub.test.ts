import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Chapter } from '#contract/live.ts'
import { chapterAt, scrubTo, shareSeen } from './chapter-scrub.ts'

const chapter = (id: string, fromMs: number, toMs: number): Chapter => ({
  id,
  fromMs,
  toMs,
  scene: 'welcome',
  names: { en: id, zh: id },
  line: { en: id, zh: id },
})
const chapters = [chapter('welcome', 0, 60_000), chapter('berries', 60_000, 240_000), chapter('crab', 240_000, 600_000)]
const lengthMs = 600_000

test('every place of a show lies in the chapter it belongs to', () => {
  expect(chapterAt(chapters, 0)?.id).toBe('welcome')
  expect(chapterAt(chapters, 60_000)?.id).toBe('berries')
  expect(chapterAt(chapters, 599_999)?.id).toBe('crab')
  expect(chapterAt(chapters, 999_999)?.id).toBe('crab')
})

test('Page Up and Page Down go from chapter to chapter, and back to the beginning of this one first', () => {
  expect(scrubTo('PageUp', 61_000, chapters, lengthMs)).toBe(240_000)
  expect(scrubTo('PageDown', 100_000, chapters, lengthMs)).toBe(60_000)
  expect(scrubTo('PageDown', 61_000, chapters, lengthMs)).toBe(0)
  expect(scrubTo('PageUp', 300_000, chapters, lengthMs)).toBe(300_000)
  expect(scrubTo('a', 300_000, chapters, lengthMs)).toBeNull()
})

test('no key leads out of the show, and what was seen is the sum of its chapters', () => {
  const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: lengthMs }), keys, (start, pressed) => {
      let at = start
      for (const key of pressed) {
        at = scrubTo(key, at, chapters, lengthMs) ?? at
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThan(lengthMs)
      }
      const seen = chapters.reduce((sum, one) => sum + shareSeen(one, at) * (one.toMs - one.fromMs), 0)
      expect(seen).toBeCloseTo(at, 3)
    }),
  )
})
