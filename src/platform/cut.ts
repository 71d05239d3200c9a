import type { Corner } from './read-code.ts'

/** What is done to the pixels of a cut before they are read. */
export type Filter = 'none' | 'sharpened' | 'softened' | 'negative'

/** `careful` takes every row for worn and pale codes; `thorough` tries inverted and very large ones as well. */
export type Effort = 'quick' | 'careful' | 'thorough'

/** A part of a picture, in its own pixels, and how it is read. */
export type Cut = {
  x: number
  y: number
  width: number
  height: number
  /** How much it is shrunk, or blown up, before reading. */
  scale: number
  /** Degrees it is turned by, clockwise: bars are only found along a picture's rows and columns. */
  turn: number
  filter: Filter
  effort: Effort
  /** Which kinds are looked for. */
  kinds: 'all' | 'bars' | 'squares'
}

export type Size = { width: number; height: number }

/** How many pixels of the cut a module of bars must have to be believed, and how much a cut may be blown up for that. */
const SURE_MODULE = 3
const LARGEST_SCALE = 4

/**
 * A second look at bars that were read in `cut`: their own surroundings, large enough to be sure of. Bars half a pixel apart can
 * be read as other bars, twice the same. In: their corners in the picture, and how many modules wide they are.
 */
export function closeUp(corners: readonly Corner[], modules: number, cut: Cut, size: Size): Cut {
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [from, to] = corners
  const module = Math.max(0.5, Math.hypot((to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0)) / modules)
  const margin = 14 * module
  const x = Math.max(0, Math.floor(left - margin))
  const y = Math.max(0, Math.floor(top - margin))
  return {
    ...cut,
    x,
    y,
    width: Math.min(size.width, Math.ceil(right + margin)) - x,
    height: Math.min(size.height, Math.ceil(bottom + margin)) - y,
    scale: Math.min(LARGEST_SCALE, Math.max(cut.scale, SURE_MODULE / module)),
    effort: 'careful',
    kinds: 'bars',
  }
}

/** How large a cut is once shrunk and turned: a turned one needs room for its corners. */
export function sizeOnCanvas({ width, height, scale, turn }: Cut): Size {
  const [cos, sin] = [Math.abs(Math.cos(radians(turn))), Math.abs(Math.sin(radians(turn)))]
  return {
    width: Math.max(1, Math.round((width * cos + height * sin) * scale)),
    height: Math.max(1, Math.round((width * sin + height * cos) * scale)),
  }
}

/** Where a point of a cut's canvas is in the picture. */
export function toPicture(cut: Cut, { x, y }: Corner): Corner {
  const canvas = sizeOnCanvas(cut)
  const [cos, sin] = [Math.cos(radians(cut.turn)), Math.sin(radians(cut.turn))]
  const [dx, dy] = [x - canvas.width / 2, y - canvas.height / 2]
  return {
    x: cut.x + cut.width / 2 + (dx * cos + dy * sin) / cut.scale,
    y: cut.y + cut.height / 2 + (dy * cos - dx * sin) / cut.scale,
  }
}

export const radians = (degrees: number): number => (degrees * Math.PI) / 180
