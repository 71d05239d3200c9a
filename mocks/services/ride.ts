import type { Leg, Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import type { Stream } from '#world/stream.ts'
import { type Mark, measured, placeAt } from './way.ts'

/** From this far along the way on, the rider is nearby, in metres. */
export const nearbyMetres = 300

/** Where a rider stands on the way, and how long. */
interface Stop {
  along: number
  ms: number
}

/** A ride along a way: the leg that is pushed once, and when it comes nearby. */
export interface Ride {
  leg: Leg
  nearbyAt: Instant
}

/** Other people's doors on the way, lights, and whatever the day puts in between; parts of the way, seconds. */
function stopsOn(length: number, delayMs: number, stream: Stream): Stop[] {
  const second = 1000
  const stops = [
    { part: 0.16, ms: stream.int(18, 40) * second },
    { part: 0.34, ms: stream.int(80, 120) * second },
    { part: 0.62, ms: stream.int(80, 120) * second },
    { part: 0.78, ms: stream.int(12, 30) * second },
  ]
  if (delayMs > 0) stops.push({ part: 0.5, ms: delayMs })
  return stops
    .map(({ part, ms }) => ({ along: length * (part + (stream.unit() - 0.5) * 0.04), ms }))
    .toSorted((a, b) => a.along - b.along)
}

/**
 * Rides from the first corner to the last, leaving at `leaveAt` and arriving at `arriveAt` exactly. A delay is stood out half
 * way, inside that time. Speed between stops is even, a little different on every stretch; a stop is two fixes at one place.
 * Chance comes from `stream` alone, so the same stream gives the same ride.
 */
export function rideAlong(
  corners: readonly Point[],
  leaveAt: Instant,
  arriveAt: Instant,
  delayMs: number,
  stream: Stream,
): Ride {
  const way = measured(corners)
  const length = way.at(-1)?.along ?? 0
  const stops = stopsOn(length, delayMs, stream)
  const ends = [...stops.map(({ along }) => along), length]
  const stretches = ends.map((to, i) => ({ from: ends[i - 1] ?? 0, to, pace: 0.93 + stream.unit() * 0.14 }))
  const effort = stretches.reduce((sum, { from, to, pace }) => sum + (to - from) * pace, 0)
  const moving = arriveAt - leaveAt - stops.reduce((sum, { ms }) => sum + ms, 0)
  const fixes: (Mark & { at: number })[] = []
  let clock: number = leaveAt
  stretches.forEach(({ from, to, pace }, i) => {
    const msPerMetre = (moving * pace) / effort
    const timed = (mark: Mark) => ({ ...mark, at: clock + (mark.along - from) * msPerMetre })
    if (i === 0) fixes.push(timed(placeAt(way, 0)))
    fixes.push(...way.filter(({ along }) => along > from && along < to).map(timed), timed(placeAt(way, to)))
    clock += (to - from) * msPerMetre
    const stop = stops[i]
    if (!stop) return
    clock += stop.ms
    fixes.push({ ...placeAt(way, to), at: clock })
  })
  return {
    leg: fixes.map(({ x, y, at }) => ({ x, y, at: Math.round(at) })),
    nearbyAt: Math.round(timeAt(fixes, Math.max(0, length - nearbyMetres))),
  }
}

/** When a ride first reaches a distance. */
function timeAt(fixes: readonly (Mark & { at: number })[], along: number): number {
  const next = fixes.findIndex((fix) => fix.along >= along)
  const b = fixes[next] ?? fixes.at(-1)
  const a = fixes[next - 1]
  if (!b) throw new Error('a ride has at least one fix')
  if (!a || b.along === a.along) return b.at
  return a.at + ((along - a.along) / (b.along - a.along)) * (b.at - a.at)
}
