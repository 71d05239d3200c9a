import type { District, FeatureOf } from '#contract/district.ts'
import { pointOf } from './local-plane.ts'

/** A point of the plane, metres. */
interface Spot {
  x: number
  y: number
}

/** Where something is, by ids: the street it is on, and the water it is by. */
export interface Whereabouts {
  street: Pick<FeatureOf<'street'>['properties'], 'id' | 'names'>
  by?: string
}

/** Farther from every named road than this, no name is true; as near to the water's edge as that, one is by it. */
const nearMetres = 60
const byWaterMetres = 70

/** A line as bare numbers, x and y by turns, so that asking every second makes no objects. */
type Bare = Float64Array

const bare = (coordinates: readonly (readonly number[])[]): Bare =>
  Float64Array.from(coordinates.flatMap((position) => Object.values(pointOf(position))))

function metresOff(line: Bare, { x, y }: Spot): number {
  let least = Infinity
  for (let i = 2; i < line.length; i += 2) {
    const [ax = x, ay = y, bx = x, by = y] = [line[i - 2], line[i - 1], line[i], line[i + 1]]
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    least = Math.min(least, Math.hypot(ax + (bx - ax) * part - x, ay + (by - ay) * part - y))
  }
  return least
}

interface Lines {
  streets: { street: Whereabouts['street']; line: Bare }[]
  waters: { id: string; line: Bare }[]
}

const known = new WeakMap<object, Lines>()

function linesOf(district: Pick<District, 'features'>): Lines {
  const found = known.get(district)
  if (found) return found
  const lines: Lines = { streets: [], waters: [] }
  for (const { properties, geometry } of district.features) {
    if (properties.layer === 'street' && properties.names && geometry.type === 'LineString')
      lines.streets.push({ street: properties, line: bare(geometry.coordinates) })
    if (properties.layer === 'water' && geometry.type === 'Polygon')
      lines.waters.push({ id: properties.id, line: bare(geometry.coordinates[0] ?? []) })
  }
  known.set(district, lines)
  return lines
}

/** The nearest of some lines that is near enough. */
function nearest<T extends { line: Bare }>(all: readonly T[], spot: Spot, within: number): T | undefined {
  let [found, least]: [T | undefined, number] = [undefined, within]
  for (const one of all) {
    const metres = metresOff(one.line, spot)
    if (metres <= least) [found, least] = [one, metres]
  }
  return found
}

/**
 * Where a point of the district (metres) is: the street it is on or a few steps from, and by which water (`canal`, `river`). Undefined where
 * no named street is near.
 */
export function whereIs(district: Pick<District, 'features'>, spot: Spot): Whereabouts | undefined {
  const { streets, waters } = linesOf(district)
  const on = nearest(streets, spot, nearMetres)
  if (!on) return undefined
  const by = nearest(waters, spot, byWaterMetres)
  return { street: { id: on.street.id, names: on.street.names }, ...(by && { by: by.id }) }
}
