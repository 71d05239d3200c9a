import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Camera, covers, eased, framing, framingOne, metreOf, pixelOf, resized, through } from './map-camera.ts'

const point = fc.record({ x: fc.integer({ min: -1500, max: 1500 }), y: fc.integer({ min: -1500, max: 1500 }) })
/** The room of the map on a phone: left and right of it names and buttons, above it more of them, below it the panel. */
const clear = { left: 78, top: 100, right: 331, bottom: 416 }
const reach = { least: 0.26, most: 0.56 }
const camera = fc.record({
  k: fc.double({ min: 0.12, max: 1.6, noNaN: true }),
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
})

describe('framing', () => {
  it('keeps every point in the clear room, whenever the least scale allows it', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
        const made = framing(points, clear, { least: 0.01, most: 0.56 })
        for (const each of points) {
          const { x, y } = pixelOf(made, each)
          expect(x).toBeGreaterThan(clear.left - 0.01)
          expect(x).toBeLessThan(clear.right + 0.01)
          expect(y).toBeGreaterThan(clear.top - 0.01)
          expect(y).toBeLessThan(clear.bottom + 0.01)
        }
      }),
    )
  })

  it('never lets the first point out of the clear room, however far the others are', () => {
    fc.assert(
      fc.property(point, fc.array(point, { maxLength: 6 }), (rider, others) => {
        const made = framing([rider, ...others], clear, reach)
        const { x, y } = pixelOf(made, rider)
        expect(made.k).toBeGreaterThanOrEqual(reach.least)
        expect(made.k).toBeLessThanOrEqual(reach.most)
        expect(x).toBeGreaterThan(clear.left - 0.01)
        expect(x).toBeLessThan(clear.right + 0.01)
        expect(y).toBeGreaterThan(clear.top - 0.01)
        expect(y).toBeLessThan(clear.bottom + 0.01)
      }),
    )
  })

  it('shows the ride of the design where the design has it', () => {
    const store = { x: 351, y: 1246 }
    const home = { x: 998, y: 647 }
    const made = framing([store, home], clear, reach)
    const off = (point: typeof store, left: number, top: number) => {
      const { x, y } = pixelOf(made, point)
      return Math.hypot(x - left * 390, y - top * 500)
    }
    expect(off(store, 0.199, 0.833)).toBeLessThan(1.5)
    expect(off(home, 0.849, 0.363)).toBeLessThan(1.5)
  })

  it('shows less of the way, and the whole of that, where all of it would be cut off', () => {
    const small = { left: 64, top: 70, right: 272, bottom: 154 }
    const [rider, home, store] = [
      { x: 482, y: 996 },
      { x: 998, y: 647 },
      { x: 351, y: 1246 },
    ]
    const wishes = [
      [rider, home, store],
      [rider, home],
    ]
    const made = framingOne(wishes, small, { least: 0.2, most: 0.56 })
    expect(made).toEqual(framing([rider, home], small, { least: 0.2, most: 0.56 }))
    expect(pixelOf(made, home).y).toBeGreaterThan(small.top - 0.01)
    expect(framingOne(wishes, clear, reach)).toEqual(framing([rider, home, store], clear, reach))
  })

  it('does not break on a room without any size', () => {
    const none = { left: 50, top: 90, right: 40, bottom: 60 }
    const made = framing([{ x: 1, y: 2 }], none, reach)
    expect(Object.values(made).every(Number.isFinite)).toBe(true)
  })
})

describe('the camera on its way', () => {
  it('comes to rest exactly where it was sent, in less than three seconds, whatever the frames', () => {
    fc.assert(
      fc.property(camera, camera, fc.integer({ min: 4, max: 64 }), (from, to, frame) => {
        let here: Camera = from
        for (let ms = 0; ms < 3000 && here !== to; ms += frame) here = eased(here, to, frame, clear)
        expect(here).toBe(to)
      }),
    )
  })

  it('does not move in no time', () => {
    const from = { k: 0.4, x: 10, y: 20 }
    const made = eased(from, { k: 0.8, x: 400, y: -300 }, 0, clear)
    expect(made.k).toBeCloseTo(from.k)
    expect(made.x).toBeCloseTo(from.x)
    expect(made.y).toBeCloseTo(from.y)
  })

  it('keeps what stood in the middle there when the map changes its size', () => {
    const before = { k: 0.4, x: 10, y: 20 }
    const room = { left: 20, top: 60, right: 620, bottom: 300 }
    const middle = (box: typeof clear) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })
    const at = metreOf(before, middle(clear))
    expect(pixelOf(resized(before, clear, room), at)).toEqual({
      x: expect.closeTo(320, 6) as number,
      y: expect.closeTo(180, 6) as number,
    })
  })
})

describe('what was painted', () => {
  it('is seen through another camera as the district is', () => {
    fc.assert(
      fc.property(camera, camera, (drawn, seen) => {
        const box = { left: 0, top: 0, right: 700, bottom: 900 }
        const { left, top } = through(box, drawn, seen)
        const corner = pixelOf(seen, metreOf(drawn, { x: 0, y: 0 }))
        expect(left).toBeCloseTo(corner.x)
        expect(top).toBeCloseTo(corner.y)
      }),
    )
  })

  it('covers a view only with its margin on every side', () => {
    const view = { left: 0, top: 0, right: 100, bottom: 100 }
    expect(covers({ left: -10, top: -10, right: 110, bottom: 110 }, view, 10)).toBe(true)
    for (const side of ['left', 'top'] as const) {
      expect(covers({ left: -10, top: -10, right: 110, bottom: 110, [side]: -9 }, view, 10)).toBe(false)
    }
    for (const side of ['right', 'bottom'] as const) {
      expect(covers({ left: -10, top: -10, right: 110, bottom: 110, [side]: 109 }, view, 10)).toBe(false)
    }
  })
})
