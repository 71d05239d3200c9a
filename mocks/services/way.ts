import type { Point } from '#contract/parcel.ts'

/** A point of a way, with how far along the way it lies, in metres. */
export interface Mark extends Point {
  along: number
}

/** How wide a rider swings round a corner, in metres, and into how many pieces the swing is cut. */
const swing = 14
const swingPieces = 4

const tenth = (metres: number): number => Math.round(metres * 10) / 10
const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
})
const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)

function rounded(corners: readonly Point[]): Point[] {
  return corners.flatMap((corner, i) => {
    const before = corners[i - 1]
    const after = corners[i + 1]
    if (!before || !after) return [corner]
    const from = between(corner, before, Math.min(0.5, swing / distance(corner, before)))
    const to = between(corner, after, Math.min(0.5, swing / distance(corner, after)))
    return Array.from({ length: swingPieces + 1 }, (_, k) => {
      const part = k / swingPieces
      return between(between(from, corner, part), between(corner, to, part), part)
    })
  })
}

/** A way ridden: its corners rounded, measured from the start. Points to 0.1 m. */
export function measured(corners: readonly Point[]): Mark[] {
  const marks: Mark[] = []
  for (const { x, y } of rounded(corners)) {
    const here = { x: tenth(x), y: tenth(y) }
    const last = marks.at(-1)
    const step = last ? distance(last, here) : 0
    if (!last || step > 0) marks.push({ ...here, along: (last?.along ?? 0) + step })
  }
  return marks
}

/** The place `along` metres into a way, between its marks. */
export function placeAt(way: readonly Mark[], along: number): Mark {
  const next = way.findIndex((mark) => mark.along >= along)
  const b = way[next] ?? way.at(-1)
  if (!b) throw new Error('a way has at least one mark')
  const a = way[next - 1]
  if (!a || b.along === a.along) return b
  const { x, y } = between(a, b, (along - a.along) / (b.along - a.along))
  return { x: tenth(x), y: tenth(y), along }
}
