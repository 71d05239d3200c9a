import { planeOrigin } from '#contract/district.ts'
import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'
import { roadsOf } from './district-roads.ts'
import { flat, offLine } from './district-shapes.ts'
import { waters } from './district-waters.ts'

/** Farther than that from every road, no name is true. */
const nearMetres = 60
const { lon, lat, metresPerDegree } = planeOrigin

interface Road {
  names: Names
  line: Float64Array
}

let roads: Road[] | undefined

const pointAt = ([east, north]: readonly [number, number]): Point => ({
  x: (east - lon) * metresPerDegree.lon,
  y: (lat - north) * metresPerDegree.lat,
})

/** Every road with a name, as a line in metres. */
function named(): Road[] {
  roads ??= roadsOf(waters()).flatMap(({ properties: { names }, geometry }): Road[] =>
    names ? [{ names, line: flat(geometry.coordinates.map(pointAt)) }] : [],
  )
  return roads
}

/** The road a point of the district is on, in metres from its corner, or the nearest within a few steps. Undefined where none is near. */
export function streetNear(spot: Point): Names | undefined {
  let found: { names: Names; metres: number } | undefined
  for (const { names, line } of named()) {
    const metres = offLine(line, spot)
    if (metres <= nearMetres && (!found || metres < found.metres)) found = { names, metres }
  }
  return found?.names
}
