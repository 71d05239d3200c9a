import { expect, test } from 'vitest'
import { filterPixels } from './pixel-filters.ts'

/** A row of grays, three high. */
function picture(row: number[]) {
  const data = new Uint8ClampedArray(row.length * 3 * 4).fill(255)
  for (let at = 0; at < row.length * 3; at += 1) data.fill(row[at % row.length] ?? 0, at * 4, at * 4 + 3)
  return { width: row.length, height: 3, data }
}
const grays = ({ data, width }: ReturnType<typeof picture>) => Array.from({ length: width }, (_, x) => data[x * 4])

test('light and dark change places', () => {
  const pixels = picture([0, 40, 255])
  filterPixels(pixels, 'negative')
  expect(grays(pixels)).toEqual([255, 215, 0])
  expect(pixels.data[3]).toBe(255)
})

test('a grain in the dark is lost in its neighbours', () => {
  const pixels = picture([30, 30, 90, 30, 30])
  filterPixels(pixels, 'softened')
  expect(grays(pixels)).toEqual([30, 50, 50, 50, 30])
})

test('a blurred edge becomes steep, an even area stays as it is', () => {
  const pixels = picture([60, 60, 60, 60, 60, 60, 80, 110, 140, 160, 160, 160, 160, 160, 160])
  filterPixels(pixels, 'sharpened')
  const sharp = grays(pixels)
  expect(sharp[0]).toBe(60)
  expect(sharp[14]).toBe(160)
  expect((sharp[8] ?? 0) - (sharp[6] ?? 0)).toBeGreaterThan(90)
})
