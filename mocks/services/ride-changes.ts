import type { Leg, Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'

/** A way from one point to another over the streets, and how long it takes. */
export interface Detour {
  corners: readonly Point[]
  seconds: number
}

const metres = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)
const later = (leg: Leg, ms: number): Leg => leg.map((fix) => ({ ...fix, at: fix.at + ms }))

/** Where somebody on a leg is: even between two fixes, at its ends before and after. */
export function placeOn(leg: Leg, at: Instant): Point {
  const next = leg.findIndex((fix) => fix.at >= at)
  const b = leg[next] ?? leg.at(-1)
  if (!b) throw new Error('a leg has at least one fix')
  const a = leg[next - 1]
  if (!a || b.at === a.at) return { x: b.x, y: b.y }
  const part = (at - a.at) / (b.at - a.at)
  return { x: Math.round((a.x + (b.x - a.x) * part) * 10) / 10, y: Math.round((a.y + (b.y - a.y) * part) * 10) / 10 }
}

/** A leg cut in two: what was ridden by an instant, with a fix at it, and what was still to come. */
function cut(leg: Leg, at: Instant): { ridden: Leg; ahead: Leg } {
  const ridden = leg.filter((fix) => fix.at < at)
  return { ridden: [...ridden, { ...placeOn(leg, at), at }], ahead: leg.filter((fix) => fix.at > at) }
}

/** The same way, standing where it is at `at` for so long. */
export function stoodOut(leg: Leg, at: Instant, ms: number): Leg {
  const { ridden, ahead } = cut(leg, at)
  const here = ridden.at(-1)
  return here ? [...ridden, { ...here, at: at + ms }, ...later(ahead, ms)] : leg
}

/** The same way, from `at` on so much slower that it ends `ms` later. */
export function slowed(leg: Leg, at: Instant, ms: number): Leg {
  const end = leg.at(-1)?.at ?? at
  if (end <= at) return leg
  const factor = 1 + ms / (end - at)
  const { ridden, ahead } = cut(leg, at)
  return [...ridden, ...ahead.map((fix) => ({ ...fix, at: Math.round(at + (fix.at - at) * factor) }))]
}

/** The same way, waiting at its very end. */
export function waitedAtEnd(leg: Leg, ms: number): Leg {
  const end = leg.at(-1)
  return end ? [...leg, { ...end, at: end.at + ms }] : leg
}

/** Shorter stretches are not worth a way round. */
const leastMetres = 50

/**
 * The same way with its next long stretch closed: up to its beginning, a look at what is in the way, round it, and on as before. It ends
 * `ms` later, or as much later as the way round takes. Where there is none to ride round, it waits until it is open.
 */
export function riddenRound(
  leg: Leg,
  at: Instant,
  ms: number,
  detour: (from: Point, to: Point) => Detour | undefined,
): Leg {
  const { ridden, ahead } = cut(leg, at)
  const here = ridden.at(-1)
  if (!here) return leg
  const fixes = [here, ...ahead]
  const i = fixes.findIndex((fix, place) => {
    const next = fixes[place + 1]
    return place > 0 && next !== undefined && place + 2 < fixes.length && metres(fix, next) >= leastMetres
  })
  const [from, to] = [fixes[i], fixes[i + 1]]
  const round = from && to && detour(from, to)
  if (!from || !to || !round) return stoodOut(leg, at, ms)
  const rideMs = Math.round(round.seconds * 1000)
  const extra = Math.max(ms, rideMs - (to.at - from.at))
  const leaves = to.at + extra - rideMs
  const before = fixes.slice(1, i)
  return [
    ...ridden,
    ...before,
    from,
    ...(leaves > from.at ? [{ ...from, at: leaves }] : []),
    ...timed(round.corners, from, to, leaves, rideMs),
    { ...to, at: to.at + extra },
    ...later(fixes.slice(i + 2), extra),
  ]
}

/** Corners between two points, ridden evenly. */
function timed(corners: readonly Point[], from: Point, to: Point, leaveAt: Instant, ms: number): Leg {
  const inner = corners.filter((corner) => metres(corner, from) > 0.5 && metres(corner, to) > 0.5)
  const marks = [from, ...inner, to]
  const whole = marks.reduce((sum, mark, i) => sum + (i === 0 ? 0 : metres(marks[i - 1] ?? mark, mark)), 0)
  let along = 0
  return inner.map(({ x, y }, i) => {
    along += metres(marks[i] ?? from, { x, y })
    return { x, y, at: Math.round(leaveAt + (along / whole) * ms) }
  })
}
