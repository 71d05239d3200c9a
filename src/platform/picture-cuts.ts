import type { Cut, Size } from './cut.ts'
import type { Look } from './read-code.ts'

type Way = Partial<Pick<Cut, 'turn' | 'filter' | 'effort' | 'kinds'>>

/** The decoder is quick up to this many pixels a side: 6 ms for a frame, against 40 ms for a whole photo. */
const QUICK = 640
/** A camera frame whole. */
const FRAME = 2 * QUICK
/** Beyond this a photo only costs time and memory. */
const LARGEST = 2400
/** The middle of the picture, where people hold the code: more of the camera's pixels for the same time. */
const MIDDLE = 0.6
/** So much of a camera frame is read pixel by pixel in no more time. */
const HALF = 0.5
const THIRD = 0.34

const thorough: Way = { effort: 'thorough' }
const careful: Way = { effort: 'careful' }

/** What to look at, first the likeliest: later cuts are only tried while nothing was found. */
export function cutsFor(look: Look, size: Size): Cut[] {
  switch (look) {
    case 'whole':
      return [middle(size, 1, QUICK)]
    case 'centre':
      return [middle(size, MIDDLE, QUICK)]
    case 'detail':
      return [middle(size, 1, FRAME, thorough)]
    case 'turned':
      return [middle(size, MIDDLE, QUICK, { ...careful, turn: 45 })]
    case 'sharpened':
      return [middle(size, HALF, QUICK, { ...careful, filter: 'sharpened' })]
    case 'close':
      return [blownUp(middle(size, THIRD, QUICK, { ...careful, filter: 'sharpened' }))]
    case 'softened':
      return [middle(size, MIDDLE, QUICK, { ...careful, filter: 'softened' })]
    case 'coarse':
      return [middle(size, HALF, QUICK / 2, careful)]
    case 'negative':
      return [middle(size, MIDDLE, QUICK, { filter: 'negative', kinds: 'bars' })]
    case 'photo':
      return [
        middle(size, 1, QUICK, thorough),
        middle(size, 1, FRAME, thorough),
        middle(size, 1, LARGEST, thorough),
        middle(size, HALF, LARGEST, thorough),
        middle(size, 1, FRAME, { turn: 45, kinds: 'bars' }),
        middle(size, 1, FRAME, { ...thorough, filter: 'softened' }),
        middle(size, HALF, FRAME, { ...thorough, filter: 'sharpened' }),
        blownUp(middle(size, THIRD, FRAME, { ...thorough, filter: 'sharpened' })),
        middle(size, 1, FRAME, { filter: 'negative', kinds: 'bars' }),
        middle(size, 1, QUICK / 2, thorough),
      ].filter((cut, at, all) => all.findIndex((other) => isSame(cut, other)) === at)
  }
}

/** Where other codes beside the first are looked for: everywhere, in as much detail as a camera has. */
export function roundAbout(size: Size): Cut {
  return middle(size, 1, FRAME, careful)
}

/** The middle of the picture, `part` of each side, so that its longer side has at most `most` pixels. */
function middle(size: Size, part: number, most: number, way: Way = {}): Cut {
  const width = Math.max(1, Math.round(size.width * part))
  const height = Math.max(1, Math.round(size.height * part))
  return {
    x: Math.round((size.width - width) / 2),
    y: Math.round((size.height - height) / 2),
    width,
    height,
    scale: Math.min(1, most / Math.max(width, height)),
    turn: 0,
    filter: 'none',
    effort: 'quick',
    kinds: 'all',
    ...way,
  }
}

/** Twice as large as the camera saw it: the decoder wants edges a pixel apart at least. */
const blownUp = (cut: Cut): Cut => (cut.scale < 1 ? cut : { ...cut, scale: 2 })

const isSame = (a: Cut, b: Cut): boolean =>
  a.x === b.x && a.scale === b.scale && a.turn === b.turn && a.filter === b.filter
