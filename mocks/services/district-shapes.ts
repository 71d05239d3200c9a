import type { Point } from '#contract/parcel.ts'
import { area } from './district-geometry.ts'

/** Four corners: north-west, north-east, south-east, south-west. */
export type Quad = readonly [Point, Point, Point, Point]

const mix = (a: Point, b: Point, part: number): Point => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part })

/** The place of a quad at shares of its breadth and its depth. */
export const within = ([nw, ne, se, sw]: Quad, across: number, down: number): Point =>
  mix(mix(nw, ne, across), mix(sw, se, across), down)

/** A part of a quad, as a quad: from its north-west share to its south-east share. */
export const partOf = (quad: Quad, west: number, north: number, east: number, south: number): Quad => [
  within(quad, west, north),
  within(quad, east, north),
  within(quad, east, south),
  within(quad, west, south),
]

/** Where two lines cross, each given by a point and a direction; undefined when they hardly do. */
function crossingOf(p: Point, d: Point, q: Point, e: Point): Point | undefined {
  const cross = d.x * e.y - d.y * e.x
  if (Math.abs(cross) < 0.05 * Math.hypot(d.x, d.y) * Math.hypot(e.x, e.y)) return undefined
  const t = ((q.x - p.x) * e.y - (q.y - p.y) * e.x) / cross
  return { x: p.x + d.x * t, y: p.y + d.y * t }
}

/**
 * An outline (clockwise as a map shows it) with every side moved inwards by its own distance in metres; `insets[i]` is for the side
 * from corner i on. Empty when nothing is left.
 */
export function inset(outline: readonly Point[], insets: readonly number[]): Point[] {
  const sides = outline.map((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const by = (insets[i] ?? 0) / (Math.hypot(dx, dy) || 1)
    return { at: { x: a.x - dy * by, y: a.y + dx * by }, towards: { x: dx, y: dy } }
  })
  const moved = sides.map((side, i) => {
    const before = sides.at(i - 1) ?? side
    return crossingOf(before.at, before.towards, side.at, side.towards) ?? side.at
  })
  return area(moved) > 0 && moved.every((a, i) => keepsItsWay(outline, moved, a, i)) ? moved : []
}

/** Whether a side still runs the way it ran. One that turned round was eaten by its neighbours. */
function keepsItsWay(outline: readonly Point[], moved: readonly Point[], a: Point, i: number): boolean {
  const next = (i + 1) % outline.length
  const [from, to, b] = [outline[i], outline[next], moved[next]]
  return !!from && !!to && !!b && (to.x - from.x) * (b.x - a.x) + (to.y - from.y) * (b.y - a.y) > 0
}

/** What of an outline lies on the side of a line that its normal points to. */
export function cut(outline: readonly Point[], at: Point, normal: Point): Point[] {
  const side = (p: Point): number => (p.x - at.x) * normal.x + (p.y - at.y) * normal.y
  return outline.flatMap((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a
    const [from, to] = [side(a), side(b)]
    const kept = from >= 0 ? [a] : []
    return from >= 0 === to >= 0 ? kept : [...kept, mix(a, b, from / (from - to))]
  })
}

/** A line of points as bare numbers, x and y by turns: for `offLine`. */
export const flat = (line: readonly Point[]): Float64Array => Float64Array.from(line.flatMap(({ x, y }) => [x, y]))

/** How far a point is from a line, in metres. The hot path of the district, so it makes no objects. */
export function offLine(line: Float64Array, { x, y }: Point): number {
  let best = Infinity
  let ax = line[0] ?? x
  let ay = line[1] ?? y
  for (let i = 2; i < line.length; i += 2) {
    const bx = line[i] ?? ax
    const by = line[i + 1] ?? ay
    const dx = bx - ax
    const dy = by - ay
    let part = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)
    part = part < 0 ? 0 : part > 1 ? 1 : part
    const offX = x - ax - dx * part
    const offY = y - ay - dy * part
    const off = offX * offX + offY * offY
    if (off < best) best = off
    ax = bx
    ay = by
  }
  return Math.sqrt(best)
}

/** The place of a line of points that is nearest to a point, with the direction there. */
export function nearest(line: readonly Point[], p: Point): { at: Point; towards: Point } {
  let best = { off: Infinity, at: p, towards: { x: 1, y: 0 } }
  line.forEach((b, i) => {
    const a = line[i - 1]
    if (!a) return
    const dx = b.x - a.x
    const dy = b.y - a.y
    const part = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy)))
    const off = (a.x + dx * part - p.x) ** 2 + (a.y + dy * part - p.y) ** 2
    if (off >= best.off) return
    const length = Math.hypot(dx, dy)
    best = { off, at: { x: a.x + dx * part, y: a.y + dy * part }, towards: { x: dx / length, y: dy / length } }
  })
  return best
}

/** The middle of an outline's corners. */
export const middleOf = (outline: readonly Point[]): Point => ({
  x: outline.reduce((sum, { x }) => sum + x, 0) / outline.length,
  y: outline.reduce((sum, { y }) => sum + y, 0) / outline.length,
})
