import { geoPath, geoTransform } from 'd3-geo'
import type { District, DistrictFeature, FeatureOf, RoadClass } from '#contract/district.ts'
import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'
import { pointOf } from '#domain/local-plane.ts'
import type { Box } from './map-camera.ts'
import { plainPen, roundedPen, type TextPen } from './map-pens.ts'

/** Something to draw: where it lies, and its outline as the text of an SVG path, made when it is first seen. Metres. */
export interface Shape {
  box: Box
  outline: () => string
}
export interface Road extends Shape {
  metres: number
}
export interface Water extends Shape {
  bank: number
}
export interface NamedStreet {
  names: Names
  metres: number
  rank: number
  ways: Point[][]
}
export interface NamedSpot extends Point {
  names: Names
  of: FeatureOf<'label'>['properties']['of']
  turn: number
}

/** The district ready to be drawn, layer by layer, in metres. */
export interface Layers {
  box: Box
  blocks: Shape[]
  parks: Shape[]
  trees: Shape[]
  buildings: Shape[]
  waters: Water[]
  roads: Road[]
  bridges: Road[]
  streets: NamedStreet[]
  spots: NamedSpot[]
  stores: (Point & { id: string; names: Names })[]
}

/** How round paper is cut, metres. */
const round = { block: 12.75, building: 4 }
const ranks: Record<RoadClass, number> = { avenue: 0, street: 1, lane: 2, alley: 3 }

/** Degrees of the wire in metres of the plane; the drawing adds only a scale. */
const metres = geoTransform({
  point(lon, lat) {
    const { x, y } = pointOf([lon, lat])
    this.stream.point(x, y)
  },
})
const measure = geoPath(metres)

const shape = (feature: DistrictFeature, draw: () => string): Shape => {
  const [[left, top], [right, bottom]] = measure.bounds(feature)
  let made: string | undefined
  return { box: { left, top, right, bottom }, outline: () => (made ??= draw()) }
}
const drawnWith = (feature: DistrictFeature, pen: () => TextPen): Shape =>
  shape(feature, () => {
    const own = pen()
    geoPath(metres, own)(feature)
    return own.text()
  })
const cut = (feature: DistrictFeature, radius: number): Shape => drawnWith(feature, () => roundedPen(radius))
const plain = (feature: DistrictFeature): Shape => drawnWith(feature, plainPen)

/** Everything that stands on one plot. Houses have round corners, but for those around a yard. */
const houses = (feature: DistrictFeature, polygons: FeatureOf<'building'>['geometry']['coordinates']): Shape =>
  shape(feature, () => {
    const [soft, sharp] = [roundedPen(round.building), plainPen()]
    const [drawSoft, drawSharp] = [geoPath(metres, soft), geoPath(metres, sharp)]
    for (const coordinates of polygons)
      (coordinates.length > 1 ? drawSharp : drawSoft)({ type: 'Polygon', coordinates })
    return soft.text() + sharp.text()
  })

/** Reads the district piece by piece, so that whoever asks may rest between the pieces. */
export function* layersOf({ bbox, features }: District): Generator<undefined, Layers> {
  const [a, b] = [pointOf([bbox[0], bbox[3]]), pointOf([bbox[2], bbox[1]])]
  const layers: Layers = {
    box: { left: a.x, top: a.y, right: b.x, bottom: b.y },
    blocks: [],
    parks: [],
    trees: [],
    buildings: [],
    waters: [],
    roads: [],
    bridges: [],
    streets: [],
    spots: [],
    stores: [],
  }
  const streets = new Map<string, NamedStreet>()
  for (const feature of features) {
    add(layers, streets, feature)
    yield
  }
  layers.streets = [...streets.values()].toSorted((one, other) => one.rank - other.rank)
  return layers
}

function add(layers: Layers, streets: Map<string, NamedStreet>, feature: DistrictFeature): void {
  const { properties, geometry } = feature
  switch (properties.layer) {
    case 'block':
      layers.blocks.push(cut(feature, round.block))
      return
    case 'park':
      layers.parks.push(cut(feature, round.block))
      layers.trees.push(treesOf(feature))
      return
    case 'building':
      if (geometry.type === 'MultiPolygon') layers.buildings.push(houses(feature, geometry.coordinates))
      return
    case 'water':
      layers.waters.push({ ...plain(feature), bank: properties.bank })
      return
    case 'street': {
      layers.roads.push({ ...plain(feature), metres: properties.metres })
      if (!properties.names || geometry.type !== 'LineString') return
      const known = streets.get(properties.names.en) ?? {
        names: properties.names,
        metres: properties.metres,
        rank: ranks[properties.class],
        ways: [],
      }
      known.ways.push(geometry.coordinates.map(pointOf))
      streets.set(properties.names.en, known)
      return
    }
    case 'bridge':
      layers.bridges.push({ ...plain(feature), metres: properties.metres })
      return
    case 'store':
      if (geometry.type === 'Point')
        layers.stores.push({ ...pointOf(geometry.coordinates), id: properties.id, names: properties.names })
      return
    case 'label':
      if (geometry.type === 'Point')
        layers.spots.push({
          ...pointOf(geometry.coordinates),
          names: properties.names,
          of: properties.of,
          turn: properties.turn,
        })
  }
}

/** A park's trees: a few, always the same ones for the same park, none over its edge. */
function treesOf(park: DistrictFeature): Shape {
  return shape(park, () => {
    const [[left, top], [right, bottom]] = measure.bounds(park)
    const [x, y] = measure.centroid(park)
    const reach = Math.min(right - left, bottom - top) * 0.3
    const count = Math.min(40, Math.max(5, Math.round((reach * reach) / 420)))
    let seed = Math.round(x * 7 + y * 13)
    const chance = () => {
      seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
      return ((seed ^ (seed >>> 13)) >>> 0) / 2 ** 32
    }
    let text = ''
    for (let i = 0; i < count; i++) {
      const turn = chance() * 2 * Math.PI
      const off = Math.sqrt(chance()) * reach
      const r = Math.round(10.5 + chance() * 12)
      const [left, y0] = [Math.round(x + Math.cos(turn) * off - r), Math.round(y + Math.sin(turn) * off)]
      text += `M${left} ${y0}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
    }
    return text
  })
}
