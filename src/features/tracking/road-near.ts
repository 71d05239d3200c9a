import type { District } from '#contract/district.ts'
import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'
import { pointOf } from '#domain/local-plane.ts'

/** Farther from every named road than this, no name is true. */
const nearMetres = 60

/** The named street a point is on, or the nearest within a few steps. */
export function roadNear({ features }: Pick<District, 'features'>, point: Point): Names | undefined {
  let found: { names: Names; metres: number } | undefined
  for (const { properties, geometry } of features) {
    if (properties.layer !== 'street' || !properties.names || geometry.type !== 'LineString') continue
    const { names } = properties
    const way = geometry.coordinates.map(pointOf)
    const metres = Math.min(...way.map((from, i) => away(point, from, way[i + 1] ?? from)))
    if (metres <= nearMetres && (!found || metres < found.metres)) found = { names, metres }
  }
  return found?.names
}

/** Metres from a point to a stretch of road. */
function away(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length))
  return Math.hypot(point.x - from.x - part * dx, point.y - from.y - part * dy)
}
