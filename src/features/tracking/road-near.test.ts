import { describe, expect, it } from 'vitest'
import type { District } from '#contract/district.ts'
import { lonLatOf } from '#domain/local-plane.ts'
import { roadNear } from './road-near.ts'

type Street = Extract<District['features'][number], { properties: { layer: 'street' } }>

const street = (name: string | undefined, ...corners: [x: number, y: number][]): Street => ({
  type: 'Feature',
  id: name ?? 'alley',
  properties: {
    layer: 'street',
    id: name ?? 'alley',
    ...(name !== undefined && { names: { en: name, zh: name } }),
    lettered: true,
    class: 'street',
    metres: 12,
    kmh: 20,
  },
  geometry: { type: 'LineString', coordinates: corners.map(([x, y]) => lonLatOf({ x, y })) },
})
const district = {
  features: [
    street('Canal St', [0, 0], [400, 0]),
    street('Silk St', [0, 300], [400, 300]),
    street(undefined, [0, 150], [400, 150]),
  ],
}
const near = (x: number, y: number) => roadNear(district, { x, y })?.en

describe('the street somebody is on', () => {
  it('is the nearest one that has a name', () => {
    expect(near(200, 20)).toBe('Canal St')
    expect(near(200, 260)).toBe('Silk St')
  })

  it('has no name where none is near', () => {
    expect(near(200, 150)).toBeUndefined()
  })
})
