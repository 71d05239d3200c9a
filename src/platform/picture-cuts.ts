import type { Look } from './read-code.ts'

/** A part of a picture in its own pixels, how much to shrink it before reading, and how hard to try. */
export type Cut = { x: number; y: number; width: number; height: number; scale: number; hard: boolean }

type Size = { width: number; height: number }

/** The decoder is quick up to this many pixels a side: 6 ms for a frame, against 40 ms for a whole photo. */
const QUICK = 640
/** Beyond this a photo only costs time and memory. */
const LARGEST = 2400

/** What to look at, first the likeliest: later cuts are only tried while nothing was found. */
export function cutsFor(look: Look, size: Size): Cut[] {
  switch (look) {
    case 'whole':
      return [whole(size, QUICK, false)]
    case 'centre':
      return [centre(size, 0.5, QUICK, false)]
    case 'hard':
      return [whole(size, QUICK, true)]
    case 'photo':
      return [
        whole(size, QUICK, true),
        whole(size, 2 * QUICK, true),
        whole(size, LARGEST, true),
        centre(size, 0.5, 2 * QUICK, true),
        whole(size, QUICK / 2, true),
      ].filter((cut, at, all) => all.findIndex((other) => sameCut(cut, other)) === at)
  }
}

function whole({ width, height }: Size, most: number, hard: boolean): Cut {
  return { x: 0, y: 0, width, height, scale: Math.min(1, most / Math.max(width, height)), hard }
}

/** The middle of the picture, `part` of each side: where people hold the code, seen with more of the camera's pixels. */
function centre(size: Size, part: number, most: number, hard: boolean): Cut {
  const width = Math.round(size.width * part)
  const height = Math.round(size.height * part)
  return {
    x: Math.round((size.width - width) / 2),
    y: Math.round((size.height - height) / 2),
    width,
    height,
    scale: Math.min(1, most / Math.max(width, height)),
    hard,
  }
}

const sameCut = (a: Cut, b: Cut): boolean => a.width === b.width && a.scale === b.scale && a.x === b.x
