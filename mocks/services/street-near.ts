import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'
import { neighbourhood } from '#seed/neighbourhood.ts'

/** How far a point is from a stretch, in metres. */
function metresOff(spot: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / length))
  return Math.hypot(spot.x - from.x - part * dx, spot.y - from.y - part * dy)
}

/** The street with a name that passes nearest to a point, in metres from the map's corner. Undefined where no street has one. */
export function streetNear(spot: Point): Names | undefined {
  let nearest: { names: Names; metres: number } | undefined
  for (const { names, way } of neighbourhood().roads) {
    if (!names) continue
    const metres = Math.min(...way.map((from, i) => metresOff(spot, from, way[i + 1] ?? from)))
    if (!nearest || metres < nearest.metres) nearest = { names, metres }
  }
  return nearest?.names
}
