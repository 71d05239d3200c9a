import type { Leg, Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import type { Stream } from '#world/stream.ts'
import { greenAt } from './traffic-lights.ts'
import { type Mark, measured, placeAt } from './way.ts'
import { nearbyMetres, type Ride, type RideOptions, type RideStop } from './ride.ts'
import type { Way } from './ways.ts'

const second = 1000

/** Other people's doors on a way: so many, spread over it, a minute or two at each. Chance comes from `stream` alone. */
export function stopsOn(way: Way | readonly Point[], count: number, stream: Stream): RideStop[] {
  const length = measured(way).at(-1)?.along ?? 0
  return Array.from({ length: count }, (_, i) => ({
    along: Math.round(length * ((i + 0.8 + stream.unit() * 0.4) / (count + 1.2))),
    ms: stream.int(60, 110) * second,
  }))
}

type Fix = Mark & { at: number }

interface Course {
  fixes: Fix[]
  at: number
}

const speed = (mark: Mark, pace: number): number => (mark.kmh / 3600) * pace

/** The whole way in time, from mark to mark, standing at stops and at red. `stands` has a time for every stop. */
function course(
  way: readonly Mark[],
  leaveAt: number,
  stops: readonly RideStop[],
  stands: readonly number[],
  pace: number,
): Course {
  const fixes: Fix[] = []
  let at = leaveAt
  let next = 0
  const reach = (mark: Mark): void => {
    const last = fixes.at(-1)
    // Between the points as they are told, to 0.1 m: so nobody seems to hurry over a short piece.
    if (last) at += Math.hypot(mark.x - last.x, mark.y - last.y) / speed(mark, pace)
    if (!last || mark.along > last.along) fixes.push({ ...mark, at })
  }
  const stand = (mark: Mark, until: number): void => {
    if (until <= at) return
    at = until
    fixes.push({ ...mark, at })
  }
  for (const mark of way) {
    for (let stop = stops[next]; stop && stop.along <= mark.along; stop = stops[next]) {
      const here = placeAt(way, stop.along)
      reach(here)
      stand(here, at + (stands[next] ?? 0))
      next += 1
    }
    reach(mark)
    if (mark.light) stand(mark, greenAt(mark.light, at))
  }
  return { fixes, at }
}

/** How much every stop must be longer (or shorter, below zero) for a ride to arrive as late as it may, and no later. */
function fitted(arrival: (part: number) => number, arriveAt: number): number {
  let [low, high] = [0, 1]
  while (arrival(high) < arriveAt && high < 4096) high *= 2
  for (let i = 0; i < 26; i++) {
    const middle = (low + high) / 2
    if (arrival(middle) <= arriveAt) low = middle
    else high = middle
  }
  return low
}

/** Rides a way as `ride.ts` says. */
export function rideAlong(
  way: Way | readonly Point[],
  leaveAt: Instant,
  stops: readonly RideStop[],
  stream: Stream,
  { lateMs = 0, arriveAt }: RideOptions = {},
): Ride {
  const marks = measured(way)
  const length = marks.at(-1)?.along ?? 0
  const pace = 0.94 + stream.unit() * 0.06
  const others = stops.length === 0 && arriveAt !== undefined ? stopsOn(way, 2, stream) : stops
  const late = { along: Math.round(length / 2), ms: lateMs }
  const all = [...others, ...(lateMs > 0 ? [late] : [])].toSorted((a, b) => a.along - b.along)
  const stands = (part: number): number[] => all.map((stop) => (stop === late ? stop.ms : stop.ms * part))
  const at = (part: number): Course => course(marks, leaveAt, all, stands(part), pace)
  const part = arriveAt === undefined ? 1 : fitted((longer) => at(longer).at, arriveAt)
  const made = at(part)
  const over = arriveAt === undefined ? 0 : Math.max(0, arriveAt - made.at)
  const fixes = over > 0 ? beforeTheDoor(made.fixes, over) : made.fixes
  const times = stands(part)
  return {
    leg: legOf(fixes),
    nearbyAt: Math.round(timeAt(fixes, Math.max(0, length - nearbyMetres))),
    arriveAt: Math.round(made.at + over),
    stops: all.map((stop, i) => {
      const { x, y } = placeAt(marks, stop.along)
      return {
        along: stop.along,
        ms: Math.round(times[i] ?? 0),
        at: Math.round(timeAt(fixes, stop.along)),
        place: { x, y },
      }
    }),
  }
}

/** Fixes as they are told: to a millisecond, and one of two that fall into the same. */
const legOf = (fixes: readonly Fix[]): Leg =>
  fixes
    .map(({ x, y, at }) => ({ x, y, at: Math.round(at) }))
    .filter(({ at }, i, told) => i === 0 || told[i + 1]?.at !== at)

/** Looks for the door a while: stands at the last corner before it. */
function beforeTheDoor(fixes: readonly Fix[], ms: number): Fix[] {
  const [door, gate] = [fixes.at(-1), fixes.at(-2)]
  if (!door || !gate) return [...fixes]
  return [...fixes.slice(0, -1), { ...gate, at: gate.at + ms }, { ...door, at: door.at + ms }]
}

/** When a ride first reaches a distance. */
function timeAt(fixes: readonly Fix[], along: number): number {
  const next = fixes.findIndex((fix) => fix.along >= along)
  const b = fixes[next] ?? fixes.at(-1)
  const a = fixes[next - 1]
  if (!b) throw new Error('a ride has at least one fix')
  if (!a || b.along === a.along) return b.at
  return a.at + ((along - a.along) / (b.along - a.along)) * (b.at - a.at)
}
