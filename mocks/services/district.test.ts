import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { District, type DistrictLayer, type FeatureOf, planeOrigin } from '#contract/district.ts'
import type { Point } from '#contract/parcel.ts'
import { middlePlots } from '#seed/district/middle-plots.ts'
import { streets } from '#seed/streets.ts'
import { district } from './district.ts'
import { ringOf } from './district-geometry.ts'
import { flat, offLine } from './district-shapes.ts'
import { doorOf } from './ways.ts'

const { lon, lat, metresPerDegree } = planeOrigin
const pointOf = ([east, north]: readonly number[]): Point => ({
  x: (east! - lon) * metresPerDegree.lon,
  y: (lat - north!) * metresPerDegree.lat,
})
const of = <L extends DistrictLayer>(layer: L): FeatureOf<L>[] =>
  district().features.filter((one): one is FeatureOf<L> => one.properties.layer === layer)
const lineOf = (positions: readonly (readonly number[])[]) => flat(positions.map(pointOf))
const inside = (ring: readonly Point[], { x, y }: Point): boolean =>
  ring.reduce((is, a, i) => {
    const b = ring[(i + 1) % ring.length]!
    return a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x) ? !is : is
  }, false)

const polygons = () =>
  district().features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
  )
const houses = of('building').flatMap(({ properties, geometry }) =>
  geometry.coordinates.map((rings) => ({ id: properties.id, outline: rings[0]!.slice(1).map(pointOf) })),
)
/** Corners, and places along the walls. */
const wallsOf = (outline: readonly Point[]): Point[] =>
  outline.flatMap((a, i) => {
    const b = outline[(i + 1) % outline.length]!
    return [0, 0.25, 0.5, 0.75].map((part) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }))
  })
const waters = of('water').map(({ geometry }) => geometry.coordinates[0]!.map(pointOf))

describe('The district', () => {
  it('is valid GeoJSON: rings are closed, outer ones counterclockwise, holes clockwise, all inside its box', () => {
    expect(v.is(District, district())).toBe(true)
    const [west, south, east, north] = district().bbox
    for (const rings of polygons()) {
      rings.forEach((ring, i) => {
        expect(ring.at(-1)).toEqual(ring[0])
        // Degrees are far from their origin here: measured from the ring's first corner.
        const [x, y] = ring[0]!
        const twice = ring
          .slice(1)
          .reduce((sum, b, k) => sum + (ring[k]![0] - x) * (b[1] - y) - (b[0] - x) * (ring[k]![1] - y), 0)
        expect(twice > 0).toBe(i === 0)
        for (const [e, n] of ring) {
          expect(e >= west && e <= east && n >= south && n <= north).toBe(true)
        }
      })
    }
    expect(new Set(district().features.map(({ id }) => id)).size).toBe(district().features.length)
    expect(west).toBeGreaterThan(-180)
    expect(north).toBeLessThan(90)
  })

  it('is about three kilometres across, and no more than a page of a book to fetch', () => {
    const [west, south, east, north] = district().bbox
    const across = [(east - west) * metresPerDegree.lon, (north - south) * metresPerDegree.lat]
    for (const metres of across) expect(Math.abs(metres - 3600)).toBeLessThan(800)
    expect(JSON.stringify(district()).length).toBeLessThan(400_000)
  })

  it('has no house on a street', () => {
    const roads = of('street').map(({ properties, geometry }) => ({
      half: properties.metres / 2,
      id: properties.id,
      line: lineOf(geometry.coordinates),
    }))
    for (const { id, outline } of houses) {
      for (const wall of wallsOf(outline)) {
        const on = roads.find(({ half, line }) => offLine(line, wall) < half - 0.5)
        expect(on?.id, `a house on ${id}`).toBeUndefined()
      }
    }
  })

  it('has no house in the water, and none on its banks', () => {
    for (const { id, outline } of houses) {
      for (const wall of wallsOf(outline)) {
        expect(
          waters.some((water) => inside(water, wall)),
          `a house on ${id}`,
        ).toBe(false)
      }
    }
  })

  it('crosses the water by bridges only, each under its own street', () => {
    const bridges = of('bridge').map(({ properties, geometry }) => ({
      street: properties.street,
      line: lineOf(geometry.coordinates),
    }))
    const crossed = new Set<string>()
    for (const { properties, geometry } of of('street')) {
      const line = geometry.coordinates.map(pointOf)
      for (const [i, b] of line.slice(1).entries()) {
        for (let part = 0; part <= 1; part += 1 / 60) {
          const at = { x: line[i]!.x + (b.x - line[i]!.x) * part, y: line[i]!.y + (b.y - line[i]!.y) * part }
          if (!waters.some((water) => inside(water, at))) continue
          const bridge = bridges.find((one) => one.street === properties.id && offLine(one.line, at) < 1)
          expect(bridge, `${properties.id} in the water`).toBeDefined()
          crossed.add(properties.id)
        }
      }
    }
    expect([...crossed].toSorted()).toEqual([...new Set(bridges.map(({ street }) => street))].toSorted())
    expect(crossed.size).toBeGreaterThan(8)
  })

  it('keeps the quarter in the middle as it was: every block, and every house the canal leaves alone', () => {
    const rings = new Set(
      [
        ...of('block').map(({ geometry }) => geometry.coordinates),
        ...of('building').flatMap(({ geometry }) => geometry.coordinates),
      ].map((polygon) => JSON.stringify(polygon[0])),
    )
    const { blocks, roofs } = middlePlots()
    const has = (outline: readonly Point[]): boolean => rings.has(JSON.stringify(ringOf(outline.slice(0, 4))))
    expect(blocks.filter((block) => !has(block))).toEqual([])
    const changed = roofs.filter((roof) => !has(roof))
    for (const roof of changed) {
      const near = Math.min(...roof.map((corner) => offLine(lineOf(of('water')[0]!.geometry.coordinates[0]!), corner)))
      expect(near).toBeLessThan(140)
    }
    expect(changed.length).toBeLessThan(roofs.length / 8)
  })

  it('names every street in three languages, and those of the address book as the book does', () => {
    for (const { properties } of of('street')) {
      const { names } = properties
      expect([names?.en, names?.zh, names?.fr].every(Boolean), properties.id).toBe(true)
    }
    for (const { id, names, houses: count } of streets) {
      const stretches = of('street').filter(({ properties }) => properties.id === id)
      expect(stretches[0]?.properties.names).toMatchObject({ en: names.en, zh: names.zh })
      for (const number of [1, Math.ceil(count / 2), count]) {
        const off = Math.min(
          ...stretches.map(({ geometry }) => offLine(lineOf(geometry.coordinates), doorOf({ streetId: id, number }))),
        )
        // Yards lie behind their gate.
        expect(off, `${id} ${number}`).toBeLessThan(id === 'wutong-lane' ? 100 : 40)
      }
    }
  })

  it('gives different roads different names', () => {
    const english = new Map(of('street').map(({ properties }) => [properties.id, properties.names?.en]))
    expect(new Set(english.values()).size).toBe(english.size)
  })

  it('has three stores, each at a road', () => {
    expect(of('store').map(({ id }) => id)).toEqual(['store-07', 'store-03', 'store-12'])
    for (const { geometry } of of('store')) {
      const off = Math.min(
        ...of('street').map((road) => offLine(lineOf(road.geometry.coordinates), pointOf(geometry.coordinates))),
      )
      expect(off).toBeLessThan(1)
    }
  })
})
