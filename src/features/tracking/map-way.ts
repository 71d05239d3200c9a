import type { Point } from '#contract/parcel.ts'

/** A way in pixels, measured once so that places on it are found quickly. */
export interface MeasuredWay {
  points: readonly Point[]
  /** Pixels from the start to each point. */
  marks: readonly number[]
  length: number
}

/** Measures a way. Points that repeat are left out. */
export function measuredWay(points: readonly Point[]): MeasuredWay {
  const kept = points.filter(({ x, y }, i) => i === 0 || x !== points[i - 1]?.x || y !== points[i - 1]?.y)
  const marks: number[] = []
  kept.forEach(({ x, y }, i) => {
    const before = kept[i - 1]
    marks.push(before ? (marks[i - 1] ?? 0) + Math.hypot(x - before.x, y - before.y) : 0)
  })
  return { points: kept, marks, length: marks.at(-1) ?? 0 }
}

/** The place `along` pixels into a way, and which way it runs there, in degrees clockwise from east. */
export function placeOn({ points, marks }: MeasuredWay, along: number): Point & { turn: number } {
  let i = 1
  while (i < points.length - 1 && (marks[i] ?? 0) < along) i++
  const [a, b] = [points[i - 1] ?? { x: 0, y: 0 }, points[i] ?? points[i - 1] ?? { x: 0, y: 0 }]
  const [from = 0, to = 0] = [marks[i - 1], marks[i]]
  const part = to === from ? 0 : (along - from) / (to - from)
  return {
    x: a.x + (b.x - a.x) * part,
    y: a.y + (b.y - a.y) * part,
    turn: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI,
  }
}

/** How far a point lies from a way, in the same measure. A way of one point is that point; without points it is endlessly far. */
export function distanceTo(way: readonly Point[], { x, y }: Point): number {
  let least = Infinity
  for (let i = way.length === 1 ? 0 : 1; i < way.length; i++) {
    const b = way[i]
    const a = way[i - 1] ?? b
    if (!a || !b) continue
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const square = dx * dx + dy * dy
    const part = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / square))
    least = Math.min(least, Math.hypot(x - a.x - part * dx, y - a.y - part * dy))
  }
  return least
}

/** The smallest turn between two directions, 0 to 180 degrees. */
export const turnBetween = (a: number, b: number): number => Math.abs(((((a - b + 180) % 360) + 360) % 360) - 180)
