import { expect, test } from 'vitest'
import type { Caption } from '#contract/live.ts'
import { captionAt } from './caption-at.ts'

const said = (atMs: number, toMs: number): Caption => ({ atMs, toMs, text: { en: `${atMs}`, zh: `${atMs}` } })
const script = [said(1_000, 4_000), said(4_000, 6_000), said(9_000, 12_000)]

test('what is said is shown as long as it is said, and nothing in between', () => {
  expect(captionAt(script, 999)).toBeUndefined()
  expect(captionAt(script, 3_999)?.atMs).toBe(1_000)
  expect(captionAt(script, 4_000)?.atMs).toBe(4_000)
  expect(captionAt(script, 7_000)).toBeUndefined()
  expect(captionAt(script, 12_000)).toBeUndefined()
})
