import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutsFor } from './picture-cuts.ts'
import type { Look } from './read-code.ts'

test('a camera frame is read small, its middle with more of its pixels', () => {
  const frame = { width: 1280, height: 720 }
  expect(cutsFor('whole', frame)).toEqual([{ x: 0, y: 0, width: 1280, height: 720, scale: 0.5, hard: false }])
  expect(cutsFor('centre', frame)).toEqual([{ x: 320, y: 180, width: 640, height: 360, scale: 1, hard: false }])
})

test('a photo is tried at several sizes, the quick one first, none twice', () => {
  const scales = cutsFor('photo', { width: 3000, height: 4000 }).map((cut) => cut.scale)
  expect(scales).toEqual([0.16, 0.32, 0.6, 0.64, 0.08])
  expect(cutsFor('photo', { width: 300, height: 300 })).toHaveLength(2)
})

test('no cut leaves the picture or is blown up', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) })
  fc.assert(
    fc.property(size, fc.constantFrom<Look>('whole', 'centre', 'hard', 'photo'), (picture, look) => {
      for (const cut of cutsFor(look, picture)) {
        expect(cut.x).toBeGreaterThanOrEqual(0)
        expect(cut.x + cut.width).toBeLessThanOrEqual(picture.width)
        expect(cut.y + cut.height).toBeLessThanOrEqual(picture.height)
        expect(cut.scale).toBeGreaterThan(0)
        expect(cut.scale).toBeLessThanOrEqual(1)
        if (look !== 'photo') expect(Math.max(cut.width, cut.height) * cut.scale).toBeLessThanOrEqual(640.001)
      }
    }),
  )
})
