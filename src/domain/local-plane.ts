import { planeOrigin } from '#contract/district.ts'

/** A point of the district, metres east (x) and south (y) of the plane's origin. */
interface Spot {
  x: number
  y: number
}

const { lon, lat, metresPerDegree } = planeOrigin

/** A point in metres as GeoJSON writes it: longitude and latitude, WGS 84 degrees. North is up, so y shrinks as latitude grows. */
export const lonLatOf = ({ x, y }: Spot): [lon: number, lat: number] => [
  lon + x / metresPerDegree.lon,
  lat - y / metresPerDegree.lat,
]

/** A GeoJSON position in metres of the district's plane: the other way round, exactly. Height is left out. */
export const pointOf = ([east = lon, north = lat]: readonly number[]): Spot => ({
  x: (east - lon) * metresPerDegree.lon,
  y: (lat - north) * metresPerDegree.lat,
})
