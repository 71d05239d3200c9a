import type { Point } from '#contract/parcel.ts'
import { canal, canalFlow, canalLine, river, riverLine } from '#seed/district/water.ts'
import { metresFromMiddle, metresLong } from '#seed/street-grid.ts'
import { area } from './district-geometry.ts'
import { cut, flat, middleOf, nearest, offLine } from './district-shapes.ts'

/** A water as it is drawn, its middle line, and how far from that nothing is built. Metres. */
export interface Water {
  id: 'canal' | 'river'
  outline: Point[]
  line: Point[]
  /** The middle line again, for measuring. */
  bare: Float64Array
  /** Half the water, and half with its banks. */
  half: number
  halfWithBanks: number
}

function canalWater(): Water {
  const flow = canalFlow()
  const half = canal.width / 2
  const line = canalLine()
  const bank = (side: number) =>
    flow.map(({ x, y, dx, dy }) => metresFromMiddle(x - dy * side * half, y + dx * side * half))
  return {
    id: 'canal',
    outline: [...bank(1), ...bank(-1).toReversed()],
    line,
    bare: flat(line),
    half: metresLong(half),
    halfWithBanks: metresLong(canal.withBanks / 2),
  }
}

function riverWater(): Water {
  const line = riverLine()
  const half = metresLong(river.width / 2)
  const bank = (side: number) =>
    line.map((p, i) => {
      const [before, after] = [line[i - 1] ?? p, line[i + 1] ?? p]
      const [dx, dy] = [after.x - before.x, after.y - before.y]
      const by = (side * half) / Math.hypot(dx, dy)
      return { x: p.x - dy * by, y: p.y + dx * by }
    })
  return {
    id: 'river',
    outline: [...bank(1), ...bank(-1).toReversed()],
    line,
    bare: flat(line),
    half,
    halfWithBanks: metresLong(river.withBanks / 2),
  }
}

/** The canal and the river. */
export const waters = (): Water[] => [canalWater(), riverWater()]

/** How far a point lies behind the nearest bank, in metres; below zero in the water and on its banks. */
export const behindBanks = (all: readonly Water[], point: Point): number =>
  Math.min(...all.map(({ bare, halfWithBanks }) => offLine(bare, point) - halfWithBanks))

const least = 60

/** What of a house the waters leave: itself, a part behind either bank, or nothing. Convex outlines, clockwise as a map shows them. */
export function dryParts(all: readonly Water[], outline: readonly Point[]): Point[][] {
  return all.reduce<Point[][]>((parts, water) => parts.flatMap((part) => behind(water, part)), [[...outline]])
}

function behind({ line, bare, halfWithBanks }: Water, outline: Point[]): Point[][] {
  const wet = (p: Point): boolean => offLine(bare, p) < halfWithBanks - 0.5
  if (![...outline, middleOf(outline)].some(wet)) return [outline]
  return [1, -1].flatMap((side) => {
    let part: Point[] = outline
    let from = middleOf(outline)
    for (let tries = 0; tries < 6 && part.length > 2; tries++) {
      const { at, towards } = nearest(line, from)
      const normal = { x: -towards.y * side, y: towards.x * side }
      part = cut(part, { x: at.x + normal.x * halfWithBanks, y: at.y + normal.y * halfWithBanks }, normal)
      const left = part.find(wet)
      if (!left) break
      from = left
    }
    return part.length > 2 && !part.some(wet) && Math.abs(area(part)) / 2 > least ? [part] : []
  })
}
