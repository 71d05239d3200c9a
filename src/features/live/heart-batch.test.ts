import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { heartOf, mostHearts, nextBundle } from './heart-batch.ts'

test('however many hearts wait, all are sent, in bundles the world takes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), (pressed) => {
      let sent = 0
      for (let waiting = pressed; waiting > 0;) {
        const { send, rest } = nextBundle(waiting)
        expect(send).toBeGreaterThan(0)
        expect(send).toBeLessThanOrEqual(mostHearts)
        sent += send
        waiting = rest
      }
      expect(sent).toBe(pressed)
    }),
  )
})

test('hearts rise at the right edge, where no line of the chat stands', () => {
  for (let no = 1; no < 500; no += 1) {
    const { right, size } = heartOf(no)
    expect(right + size).toBeLessThan(90)
    expect(right).toBeGreaterThanOrEqual(8)
  }
})
