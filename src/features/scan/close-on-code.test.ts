import { expect, test } from 'vitest'
import { closingOn } from './close-on-code.ts'

const video = { left: 0, top: 0, right: 400, bottom: 800 }
const finder = { left: 50, top: 200, right: 350, bottom: 584 }
const square = (x: number, y: number, size: number) => [
  { x, y },
  { x: x + size, y },
  { x: x + size, y: y + size },
  { x, y: y + size },
]

test('the brackets come to the code where it stands on the page, not where it stands in the picture', () => {
  // A landscape camera in a portrait page: 1280 x 720 is drawn at 800 high, and 511 are cut off at each side.
  const closing = closingOn({ corners: square(540, 260, 200), width: 1280, height: 720 }, video, finder)
  const scale = 800 / 720
  const left = 200 + (540 - 640) * scale - 14
  expect(closing.left).toBeCloseTo(left - 50)
  expect(closing.right).toBeCloseTo(left + 200 * scale + 28 - 350)
  expect(closing.top).toBeCloseTo(260 * scale - 14 - 200)
  expect(closing.bottom).toBeCloseTo(460 * scale + 14 - 584)
})

test('a code half outside the page keeps the brackets on it', () => {
  const closing = closingOn({ corners: square(300, 100, 200), width: 1280, height: 720 }, video, finder)
  expect(closing.left + finder.left).toBe(4)
})

test('without a place, as for a photo or a demo tag, they come in a little', () => {
  expect(closingOn(null, video, finder)).toEqual({ left: 8, top: 8, right: -8, bottom: -8 })
})
