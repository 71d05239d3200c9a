import type { District, DistrictFeature } from '#contract/district.ts'
import type { Point } from '#contract/parcel.ts'
import { crossing } from '#seed/district/network.ts'
import { quarters, storeNames, waterNames } from '#seed/district/names.ts'
import { storeDoors } from '#seed/district/stores.ts'
import { middlePlots } from '#seed/district/middle-plots.ts'
import { positionOf, ringOf } from './district-geometry.ts'
import { type House, housesOn, wingsOf } from './district-houses.ts'
import { chanceOf, type Plot, plotsAround } from './district-plots.ts'
import { bridgesOf, roadsOf } from './district-roads.ts'
import { middleOf } from './district-shapes.ts'
import { behindBanks, dryParts, type Water, waters } from './district-waters.ts'

type Position = [number, number]

let made: District | undefined

/** The district as GeoJSON: made from its plan when first asked for, and the same ever after. */
export function district(): District {
  made ??= make()
  return made
}

const polygon = (outline: readonly Point[]) => ({ type: 'Polygon' as const, coordinates: [ringOf(outline)] })

const whole = ({ outline, yard }: House): Position[][] => [ringOf(outline), ...(yard ? [ringOf(yard, true)] : [])]

/** What the water leaves of a house, piece by piece, as rings; all of it where it stands dry. */
function leftOf(all: readonly Water[], house: House): Position[][][] {
  const dry = dryParts(all, house.outline)
  if (dry.length === 1 && dry[0]?.length === house.outline.length && dry[0].every((p, i) => p === house.outline[i]))
    return [whole(house)]
  const parts = house.yard ? wingsOf(house).flatMap((wing) => dryParts(all, wing)) : dry
  return parts.map((part) => [ringOf(part)])
}

/** Whether no water is anywhere near a plot. */
function isFarFromWater(all: readonly Water[], outline: readonly Point[]): boolean {
  const middle = middleOf(outline)
  return behindBanks(all, middle) > Math.max(...outline.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)))
}

function blockOf({ id, outline }: Pick<Plot, 'id' | 'outline'>): DistrictFeature {
  return { type: 'Feature', id: `block-${id}`, properties: { layer: 'block', id }, geometry: polygon(outline) }
}

function parkOf({ id, outline, names }: Pick<Plot, 'id' | 'outline' | 'names'>): DistrictFeature {
  const properties = { layer: 'park' as const, id, ...(names && { names }) }
  return { type: 'Feature', id: `park-${id}`, properties, geometry: polygon(outline) }
}

function buildingsOf(all: readonly Water[], plot: Plot, houses: readonly House[]): DistrictFeature[] {
  const far = isFarFromWater(all, plot.outline)
  const coordinates = far ? houses.map(whole) : houses.flatMap((house) => leftOf(all, house))
  if (coordinates.length === 0 || plot.kind === 'park') return []
  const kind = plot.kind === 'fourHouses' ? 'houses' : plot.kind
  const properties = { layer: 'building' as const, id: plot.id, kind, ...(plot.names && { names: plot.names }) }
  return [{ type: 'Feature', id: `on-${plot.id}`, properties, geometry: { type: 'MultiPolygon', coordinates } }]
}

/** A court is one outline with a seam to its yard: outside, then the first corner again, then the yard. */
const houseOf = (outline: readonly Point[]): House =>
  outline.length === 4 ? { outline: [...outline] } : { outline: outline.slice(0, 4), yard: outline.slice(5, 9) }

/** The quarter in the middle, exactly as it has always been drawn, and houses by the block they stand on. */
function middleQuarter(all: readonly Water[]): {
  blocks: DistrictFeature[]
  buildings: DistrictFeature[]
  parks: DistrictFeature[]
} {
  const { blocks, roofs, parks } = middlePlots()
  const plots = blocks.map((outline, i): Plot => ({ id: `middle-${i}`, outline, kind: 'houses' }))
  const on = plots.map((): House[] => [])
  for (const roof of roofs) {
    const at = middleOf(roof.slice(0, 4))
    const near = plots.map(({ outline }) => Math.hypot(middleOf(outline).x - at.x, middleOf(outline).y - at.y))
    on[near.indexOf(Math.min(...near))]?.push(houseOf(roof))
  }
  return {
    blocks: plots.map(blockOf),
    buildings: plots.flatMap((plot, i) => {
      const houses = on[i] ?? []
      return buildingsOf(all, { ...plot, kind: houses.some(({ yard }) => yard) ? 'court' : 'houses' }, houses)
    }),
    parks: parks.map((outline, i) => parkOf({ id: `middle-park-${i}`, outline })),
  }
}

function make(): District {
  const all = waters()
  const plots = plotsAround()
  const centre = middleQuarter(all)
  const features: DistrictFeature[] = [
    ...centre.blocks,
    ...plots.filter(({ kind }) => kind !== 'park').map(blockOf),
    ...centre.buildings,
    ...plots.flatMap((plot, i) => buildingsOf(all, plot, housesOn(plot, chanceOf(i, plot.outline.length, 3)))),
    ...centre.parks,
    ...plots.filter(({ kind }) => kind === 'park').map(parkOf),
    ...all.map(({ id, outline, half, halfWithBanks }): DistrictFeature => ({
      type: 'Feature',
      id,
      properties: {
        layer: 'water',
        id,
        names: waterNames[id],
        bank: Math.round((halfWithBanks - half) * 10) / 10,
      },
      geometry: polygon(outline),
    })),
    ...roadsOf(all),
    ...bridgesOf(all),
    ...(['store-07', 'store-03', 'store-12'] as const).map((id): DistrictFeature => ({
      type: 'Feature',
      id,
      properties: { layer: 'store', id, names: storeNames[id] },
      geometry: { type: 'Point', coordinates: positionOf(storeDoors[id]) },
    })),
    ...labels(all),
  ]
  return { type: 'FeatureCollection', bbox: boxOf(features), features }
}

/** Names that belong to no shape: of quarters, and along the waters. */
function labels(all: readonly Water[]): DistrictFeature[] {
  const label = (
    id: string,
    of: 'quarter' | 'water',
    names: (typeof quarters)[number]['names'],
    at: Point,
    turn: number,
  ) =>
    ({
      type: 'Feature',
      id: `label-${id}`,
      properties: { layer: 'label', id, names, of, turn: Math.round(turn) },
      geometry: { type: 'Point', coordinates: positionOf(at) },
    }) satisfies DistrictFeature
  return [
    ...quarters.map(({ at: [column, row], id, names }) => label(id, 'quarter', names, crossing(column, row), 0)),
    ...all.flatMap(({ id, line }) =>
      [0.16, 0.5, 0.8].flatMap((part) => {
        const i = Math.round(part * (line.length - 1))
        const [a, b] = [line[i], line[i + 1]]
        if (!a || !b) return []
        const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI
        return [
          label(
            `${id}-${part * 100}`,
            'water',
            waterNames[id],
            a,
            turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn,
          ),
        ]
      }),
    ),
  ]
}

function boxOf(features: readonly DistrictFeature[]): District['bbox'] {
  const lines = features.flatMap(({ geometry }): Position[] => {
    if (geometry.type === 'LineString') return geometry.coordinates
    return geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []
  })
  const [lons, lats] = [lines.map(([lon]) => lon), lines.map(([, lat]) => lat)]
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}
