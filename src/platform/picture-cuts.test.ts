import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeUp, sizeOnCanvas, toPicture, type Cut } from './cut.ts'
import { cutsFor, roundAbout } from './picture-cuts.ts'
import type { Look } from './read-code.ts'

const LOOKS = ['whole', 'centre', 'coarse', 'detail', 'turned', 'sharpened', 'close', 'softened', 'negative', 'photo'] as const satisfies Look[] // prettier-ignore
const size = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) })
const frame = { width: 1280, height: 720 }

test('a camera frame is glanced at small, its middle with more of its pixels', () => {
  expect(cutsFor('whole', frame)).toMatchObject([{ x: 0, y: 0, width: 1280, height: 720, scale: 0.5, effort: 'quick' }])
  expect(cutsFor('centre', frame)).toMatchObject([{ x: 256, y: 144, width: 768, height: 432, effort: 'quick' }])
  expect(cutsFor('detail', frame)).toMatchObject([{ scale: 1, effort: 'thorough' }])
  expect(cutsFor('close', frame)).toMatchObject([{ scale: 2 }])
})

test('a photo is tried at several sizes, the quick one first, none twice', () => {
  const scales = cutsFor('photo', { width: 3000, height: 4000 }).map((cut) => cut.scale)
  expect(scales.slice(0, 4)).toEqual([0.16, 0.32, 0.6, 1])
  expect(cutsFor('photo', { width: 300, height: 300 }).filter(({ filter, turn, x }) => filter === 'none' && turn === 0 && x === 0)).toHaveLength(1) // prettier-ignore
})

test('no cut leaves the picture, none is larger than the decoder takes at ease', () => {
  fc.assert(
    fc.property(size, fc.constantFrom(...LOOKS), (picture, look) => {
      for (const cut of [...cutsFor(look, picture), roundAbout(picture)]) {
        expectInside(cut, picture)
        expect(cut.scale).toBeGreaterThan(0)
        if (look !== 'photo') expect(Math.max(cut.width, cut.height) * cut.scale).toBeLessThanOrEqual(1281)
      }
    }),
  )
})

test('a point of a cut is found again in the picture, turned or not', () => {
  const [plain] = cutsFor('centre', frame)
  const [turned] = cutsFor('turned', frame)
  if (!plain || !turned) throw new Error('no cut')
  expect(toPicture(plain, { x: 0, y: 0 })).toEqual({ x: 256, y: 144 })
  const canvas = sizeOnCanvas(turned)
  const middle = toPicture(turned, { x: canvas.width / 2, y: canvas.height / 2 })
  expect(middle.x).toBeCloseTo(640)
  expect(middle.y).toBeCloseTo(360)
  // Turned clockwise by 45°, what is straight below on the canvas was below and to the right.
  const below = toPicture(turned, { x: canvas.width / 2, y: canvas.height / 2 + 60 })
  expect(below.x - middle.x).toBeCloseTo((60 / turned.scale) * Math.SQRT1_2)
  expect(below.y - middle.y).toBeCloseTo((60 / turned.scale) * Math.SQRT1_2)
})

test('bars are looked at again larger, with their margins, within the picture', () => {
  const [cut] = cutsFor('whole', frame)
  if (!cut) throw new Error('no cut')
  const bars = (x: number, width: number) => [
    { x, y: 300 },
    { x: x + width, y: 300 },
    { x: x + width, y: 330 },
    { x, y: 330 },
  ]
  const near = closeUp(bars(500, 190), 95, cut, frame)
  expect(near).toMatchObject({ x: 472, width: 246, kinds: 'bars', scale: 1.5 })
  expect(closeUp(bars(500, 60), 95, cut, frame).scale).toBe(4)
  expect(closeUp(bars(100, 950), 95, cut, frame).scale).toBe(0.5)
  expectInside(closeUp(bars(2, 1276), 95, cut, frame), frame)
})

function expectInside(cut: Cut, picture: { width: number; height: number }): void {
  expect(cut.x).toBeGreaterThanOrEqual(0)
  expect(cut.y).toBeGreaterThanOrEqual(0)
  expect(cut.width).toBeGreaterThan(0)
  expect(cut.height).toBeGreaterThan(0)
  expect(cut.x + cut.width).toBeLessThanOrEqual(picture.width)
  expect(cut.y + cut.height).toBeLessThanOrEqual(picture.height)
}
