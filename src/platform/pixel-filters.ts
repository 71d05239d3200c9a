import type { Filter } from './cut.ts'

/** Pixels as a canvas gives them: four bytes each, red, green, blue and how solid. */
type Pixels = { width: number; height: number; data: Uint8ClampedArray }

/** Changes pixels in place so that a code the decoder would miss stands out. */
export function filterPixels(pixels: Pixels, filter: Filter): void {
  switch (filter) {
    case 'none':
      return
    case 'negative':
      mapGray(pixels, (gray) => 255 - gray)
      return
    case 'softened': {
      // Grain in the dark is finer than any module worth reading.
      const soft = mean(grayOf(pixels), pixels.width, pixels.height, 1)
      mapGray(pixels, (_, at) => soft[at] ?? 0)
      return
    }
    case 'sharpened': {
      // What differs from its surroundings differs more: the edges a lens out of focus has spread.
      const { width, height } = pixels
      const blurred = mean(mean(grayOf(pixels), width, height, 2), width, height, 2)
      mapGray(pixels, (gray, at) => gray + SHARPNESS * (gray - (blurred[at] ?? 0)))
    }
  }
}

const SHARPNESS = 2.5

function mapGray(pixels: Pixels, change: (gray: number, at: number) => number): void {
  const { data } = pixels
  for (let at = 0; at * 4 < data.length; at += 1) {
    const gray = change(grayAt(data, at), at)
    data[at * 4] = gray
    data[at * 4 + 1] = gray
    data[at * 4 + 2] = gray
  }
}

function grayOf({ data }: Pixels): Float32Array {
  return Float32Array.from({ length: data.length / 4 }, (_, at) => grayAt(data, at))
}

const grayAt = (data: Uint8ClampedArray, at: number): number =>
  0.3 * (data[at * 4] ?? 0) + 0.59 * (data[at * 4 + 1] ?? 0) + 0.11 * (data[at * 4 + 2] ?? 0)

/** The mean of the square around each pixel, `reach` to each side; beyond the edge stands the edge. */
function mean(gray: Float32Array, width: number, height: number, reach: number): Float32Array {
  return meanAlong(meanAlong(gray, width, 1, height, width, reach), height, width, width, 1, reach)
}

/** One pass of it: along lines of `length` pixels, `step` apart, of which there are `lines`, `stride` apart. */
function meanAlong(
  from: Float32Array,
  length: number,
  step: number,
  lines: number,
  stride: number,
  reach: number,
): Float32Array {
  const to = new Float32Array(from.length)
  const part = 1 / (2 * reach + 1)
  for (let line = 0; line < lines; line += 1) {
    const start = line * stride
    const at = (place: number) => from[start + Math.min(length - 1, Math.max(0, place)) * step] ?? 0
    let sum = 0
    for (let place = -reach; place <= reach; place += 1) sum += at(place)
    for (let place = 0; place < length; place += 1) {
      to[start + place * step] = sum * part
      sum += at(place + reach + 1) - at(place - reach)
    }
  }
  return to
}
