import type { District, DistrictFeature } from '#contract/district.ts'
import type { Point } from '#contract/parcel.ts'
import { neighbourhood } from '#seed/neighbourhood.ts'
import { seedStore } from '#seed/store.ts'
import { metresAt } from '#seed/street-grid.ts'
import { positionOf, ringOf } from './district-geometry.ts'

let made: District | undefined

/** The district as GeoJSON: made when first asked for, and the same ever after. */
export function district(): District {
  made ??= make()
  return made
}

/** A court is one outline with a seam to its yard: outside, then the first corner again, then the yard. */
const ringsOf = (outline: readonly Point[]) =>
  outline.length === 4 ? [ringOf(outline)] : [ringOf(outline.slice(0, 4)), ringOf(outline.slice(5, 9), true)]

function make(): District {
  const { roads, blocks, roofs, parks, water, width, height } = neighbourhood()
  const features: DistrictFeature[] = [
    ...blocks.map((block, i): DistrictFeature => ({
      type: 'Feature',
      id: `block-${i}`,
      properties: { layer: 'block', id: `block-${i}` },
      geometry: { type: 'Polygon', coordinates: [ringOf(block)] },
    })),
    {
      type: 'Feature',
      id: 'houses',
      properties: { layer: 'building', id: 'houses', kind: 'houses' },
      geometry: { type: 'MultiPolygon', coordinates: roofs.map(ringsOf) },
    },
    ...parks.map((park, i): DistrictFeature => ({
      type: 'Feature',
      id: `park-${i}`,
      properties: { layer: 'park', id: `park-${i}` },
      geometry: { type: 'Polygon', coordinates: [ringOf(park)] },
    })),
    ...water.map((outline): DistrictFeature => ({
      type: 'Feature',
      id: 'canal',
      properties: {
        layer: 'water',
        id: 'canal',
        names: { en: 'Lantern Canal', zh: '灯笼河', fr: 'canal des Lanternes' },
        bank: 17.9,
      },
      geometry: { type: 'Polygon', coordinates: [ringOf(outline)] },
    })),
    ...roads.map(({ names, metres, way }, i): DistrictFeature => {
      const kind = metres > 50 ? 'avenue' : metres > 36 ? 'street' : 'lane'
      const kmh = { avenue: 25, street: 20, lane: 15 }[kind]
      return {
        type: 'Feature',
        id: `street-${i}`,
        properties: { layer: 'street', id: `street-${i}`, ...(names && { names }), class: kind, metres, kmh },
        geometry: { type: 'LineString', coordinates: way.map(positionOf) },
      }
    }),
    {
      type: 'Feature',
      id: seedStore.id,
      properties: { layer: 'store', id: seedStore.id, names: seedStore.names },
      geometry: { type: 'Point', coordinates: positionOf(metresAt(-150, 128)) },
    },
  ]
  const [west, north] = positionOf({ x: 0, y: 0 })
  const [east, south] = positionOf({ x: width, y: height })
  return { type: 'FeatureCollection', bbox: [west, south, east, north], features }
}
