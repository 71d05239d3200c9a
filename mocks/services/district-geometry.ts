import { planeOrigin } from '#contract/district.ts'
import type { Point } from '#contract/parcel.ts'

type Position = [lon: number, lat: number]

const { lon, lat, metresPerDegree } = planeOrigin
/** Seven digits are a centimetre. */
const digits = (degrees: number): number => Math.round(degrees * 1e7) / 1e7

/** A point in metres as a GeoJSON position, to a centimetre. */
export const positionOf = ({ x, y }: Point): Position => [
  digits(lon + x / metresPerDegree.lon),
  digits(lat - y / metresPerDegree.lat),
]

/** Twice the area inside an outline in metres; above zero when it runs clockwise as the map shows it (y grows southwards). */
export const area = (outline: readonly Point[]): number =>
  outline.reduce((sum, a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a
    return sum + a.x * b.y - b.x * a.y
  }, 0)

/** An outline as a closed ring of RFC 7946: counterclockwise as a map shows it, or clockwise for a hole. */
export function ringOf(outline: readonly Point[], hole = false): Position[] {
  const turned = area(outline) > 0 === hole ? outline : outline.toReversed()
  const ring = turned.map(positionOf)
  const [first] = ring
  return first ? [...ring, first] : ring
}
