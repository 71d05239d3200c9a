import * as v from 'valibot'
import { Names } from './names.ts'

/**
 * Where the district's plane is pinned to the globe (WGS 84 degrees): the point x = 0, y = 0 of every `Point` on the wire. An invented
 * place: on a real map it is open sea. `metresPerDegree` makes the plane flat, exactly and both ways.
 */
export const planeOrigin = { lon: 124, lat: 30, metresPerDegree: { lon: 96_486, lat: 110_852 } } as const

/** What a road is, from the widest to the narrowest. */
export const RoadClass = v.picklist(['avenue', 'street', 'lane', 'alley'])
export type RoadClass = v.InferOutput<typeof RoadClass>

/** What stands on a plot: small houses side by side, one around a yard, or something the whole district knows. */
export const BuildingKind = v.picklist(['houses', 'court', 'school', 'market', 'station', 'temple', 'works', 'hall'])
export type BuildingKind = v.InferOutput<typeof BuildingKind>

/** Longitude and latitude, WGS 84 degrees (RFC 7946 section 3.1.1). */
const Position = v.tuple([v.number(), v.number()])
const Line = v.object({ type: v.literal('LineString'), coordinates: v.pipe(v.array(Position), v.minLength(2)) })
/** Closed; the first ring runs counterclockwise, holes clockwise (RFC 7946 section 3.1.6). d3-geo on the sphere wants them the other way. */
const Rings = v.array(v.pipe(v.array(Position), v.minLength(4)))
const Polygon = v.object({ type: v.literal('Polygon'), coordinates: Rings })
const Polygons = v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(Rings) })
const Spot = v.object({ type: v.literal('Point'), coordinates: Position })

const feature = <L extends string, G extends v.GenericSchema, P extends v.ObjectEntries>(
  layer: L,
  geometry: G,
  properties: P,
) =>
  v.object({
    type: v.literal('Feature'),
    id: v.string(),
    properties: v.object({ layer: v.literal(layer), ...properties }),
    geometry,
  })

/**
 * A stretch of a street, by its middle line; one street may have several, all with its id. `metres`: its width. `kmh`: how fast a rider
 * may go. `lettered`: whether a map writes the name; in the middle quarter most are only said.
 */
export const StreetFeature = feature('street', Line, {
  id: v.string(),
  names: v.optional(Names),
  lettered: v.boolean(),
  class: RoadClass,
  metres: v.number(),
  kmh: v.number(),
})
/** `bank`: how far the open bank reaches beyond the water, in metres; nothing is built on it. */
export const WaterFeature = feature('water', Polygon, { id: v.string(), names: Names, bank: v.number() })
export const ParkFeature = feature('park', Polygon, { id: v.string(), names: v.optional(Names) })
/** The ground of a plot. It may reach under the water, which is drawn over it. */
export const BlockFeature = feature('block', Polygon, { id: v.string() })
/** Everything that stands on one plot. */
export const BuildingFeature = feature('building', Polygons, {
  id: v.string(),
  kind: BuildingKind,
  names: v.optional(Names),
})
/** Where a street crosses the water, from bank to bank. */
export const BridgeFeature = feature('bridge', Line, {
  id: v.string(),
  street: v.string(),
  names: v.optional(Names),
  metres: v.number(),
})
/** A store's door. */
export const StoreFeature = feature('store', Spot, { id: v.string(), names: Names })
/** A name that no other feature carries where it should be read: of a quarter, or along a water. `turn`: degrees clockwise from east. */
export const LabelFeature = feature('label', Spot, {
  id: v.string(),
  names: Names,
  of: v.picklist(['quarter', 'water', 'park', 'building']),
  turn: v.number(),
})

/**
 * The district around the stores: an RFC 7946 FeatureCollection, invented and the same for everybody. Features come in the order they
 * are drawn in, ground first: block, building, park, water, street, bridge, store, label.
 */
export const District = v.object({
  type: v.literal('FeatureCollection'),
  /** West, south, east, north. */
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  features: v.array(
    v.union([
      BlockFeature,
      BuildingFeature,
      ParkFeature,
      WaterFeature,
      StreetFeature,
      BridgeFeature,
      StoreFeature,
      LabelFeature,
    ]),
  ),
})
export type District = v.InferOutput<typeof District>
export type DistrictFeature = District['features'][number]
/** What layers there are. */
export type DistrictLayer = DistrictFeature['properties']['layer']
/** A feature of one layer. */
export type FeatureOf<L extends DistrictLayer> = Extract<DistrictFeature, { properties: { layer: L } }>
