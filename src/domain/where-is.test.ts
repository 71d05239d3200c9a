import { expect, it } from 'vitest'
import type { District, DistrictFeature } from '#contract/district.ts'
import { lonLatOf, pointOf } from './local-plane.ts'
import { whereIs } from './where-is.ts'

const names = { en: 'A', zh: '甲' }
const line = (id: string, from: [number, number], to: [number, number], named = true): DistrictFeature => ({
  type: 'Feature',
  id,
  properties: {
    layer: 'street',
    id,
    ...(named && { names }),
    lettered: true,
    class: 'street',
    metres: 38,
    kmh: 22,
  },
  geometry: {
    type: 'LineString',
    coordinates: [from, to].map(([x, y]) => lonLatOf({ x, y })),
  },
})
const canal: DistrictFeature = {
  type: 'Feature',
  id: 'canal',
  properties: { layer: 'water', id: 'canal', names, bank: 18 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, -200],
        [0, -100],
        [1000, -100],
        [1000, -200],
        [0, -200],
      ].map(([x = 0, y = 0]) => lonLatOf({ x, y })),
    ],
  },
}
const district: Pick<District, 'features'> = {
  features: [
    line('a', [0, 0], [1000, 0]),
    line('b', [500, -90], [500, 400]),
    line('c', [0, 60], [400, 60], false),
    canal,
  ],
}

it('somebody is on the nearest street that has a name, and by the water when it is near', () => {
  expect(whereIs(district, { x: 100, y: 4 })).toEqual({ street: { id: 'a', names } })
  expect(whereIs(district, { x: 505, y: 200 })?.street.id).toBe('b')
  expect(whereIs(district, { x: 100, y: 55 })?.street.id).toBe('a')
  expect(whereIs(district, { x: 500, y: -60 })).toEqual({ street: { id: 'b', names }, by: 'canal' })
})

it('far from every street with a name there is nothing to say', () => {
  expect(whereIs(district, { x: 100, y: 300 })).toBeUndefined()
  expect(whereIs({ features: [canal] }, { x: 100, y: -100 })).toBeUndefined()
})

it('a point goes to the globe and back unchanged', () => {
  const { x, y } = pointOf(lonLatOf({ x: 997.7, y: 646.1 }))
  expect(Math.hypot(x - 997.7, y - 646.1)).toBeLessThan(1e-4)
  const [lon, lat] = lonLatOf({ x: 0, y: 1000 })
  expect(lon).toBe(lonLatOf({ x: 0, y: 0 })[0])
  expect(lat).toBeLessThan(lonLatOf({ x: 0, y: 0 })[1])
})
