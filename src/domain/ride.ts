import type { Leg, Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'

/** Where the rider is on a leg, which way, and how much of it is left. Positions in metres, heading in degrees clockwise from east. */
export interface RiderFix extends Point {
  heading: number
  metresLeft: number
  ridden: Point[]
  ahead: Point[]
}

const between = (a: number, b: number, part: number): number => a + (b - a) * part
const metres = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)
const lengthOf = (way: Point[]): number =>
  way.reduce((sum, point, i) => (i === 0 ? 0 : sum + metres(way[i - 1] ?? point, point)), 0)

/**
 * The rider's fix at an instant: even motion between the leg's two nearest times, at its ends before and after.
 * Undefined for a leg without points.
 */
export function riderAt(leg: Leg, now: Instant): RiderFix | undefined {
  const last = leg.at(-1)
  const first = leg[0]
  if (!first || !last) return undefined
  const next = Math.max(
    1,
    leg.findIndex((fix) => fix.at > now),
  )
  const index = now >= last.at ? Math.max(1, leg.length - 1) : next
  const from = leg[index - 1] ?? first
  const to = leg[index] ?? last
  const part = to.at === from.at ? 1 : Math.min(1, Math.max(0, (now - from.at) / (to.at - from.at)))
  const here = { x: between(from.x, to.x, part), y: between(from.y, to.y, part) }
  const ahead = [here, ...leg.slice(index)]
  return {
    ...here,
    heading: headingOf(leg, index),
    metresLeft: lengthOf(ahead),
    ridden: [...leg.slice(0, index), here],
    ahead,
  }
}

/** A stop has no direction of its own: it keeps the one it was reached by. */
function headingOf(leg: Leg, index: number): number {
  for (let i = index; i > 0; i--) {
    const [a, b] = [leg[i - 1], leg[i]]
    if (a && b && metres(a, b) > 0) return (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI
  }
  return 0
}
