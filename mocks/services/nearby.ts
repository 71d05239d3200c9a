import type { Leg, Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { nearbyMetres } from './ride.ts'

/** When somebody riding a leg first comes within three hundred metres of its end, along the way. */
export function nearbyAt(leg: Leg): Instant {
  let metres = 0
  for (let i = leg.length - 1; i > 0; i--) {
    const [a, b] = [leg[i - 1], leg[i]]
    if (!a || !b) break
    const stretch = Math.hypot(b.x - a.x, b.y - a.y)
    if (metres + stretch >= nearbyMetres) {
      return Math.round(b.at - ((nearbyMetres - metres) / stretch) * (b.at - a.at))
    }
    metres += stretch
  }
  return leg[0]?.at ?? 0
}

/** Stops as a changed leg passes them: done with when it leaves them. */
export const stopsAlong = <Stop extends Point & { at: Instant }>(stops: readonly Stop[], leg: Leg): Stop[] =>
  stops.map((stop) => ({ ...stop, at: leg.findLast(({ x, y }) => x === stop.x && y === stop.y)?.at ?? stop.at }))
