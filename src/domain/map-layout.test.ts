import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlap, placeLabels } from './map-labels.ts'
import { layOut } from './map-layout.ts'

const room = { x: 20, y: 24, width: 310, height: 190 }
const far = fc.record({
  lat: fc.double({ min: -60, max: 70, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
})
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

describe('places on a small drawing', () => {
  test('stay inside it and apart, wherever on the globe they lie', () => {
    fc.assert(
      fc.property(fc.array(far, { minLength: 1, maxLength: 7 }), (places) => {
        const spots = layOut(places, room, 40)
        for (const { x, y } of spots) {
          expect(x).toBeGreaterThanOrEqual(room.x)
          expect(x).toBeLessThanOrEqual(room.x + room.width)
          expect(y).toBeGreaterThanOrEqual(room.y)
          expect(y).toBeLessThanOrEqual(room.y + room.height)
        }
        for (const [i, a] of spots.entries())
          for (const b of spots.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(24)
      }),
    )
  })

  test('keep their directions: Shanghai lies east of Yunnan, and the store between the airport and the hub', () => {
    const [huize, kunming, airport, hub, store] = layOut(
      [
        { lat: 26.41, lng: 103.36 },
        { lat: 25.1, lng: 102.94 },
        { lat: 31.15, lng: 121.8 },
        { lat: 31.19, lng: 121.31 },
        { lat: 31.21, lng: 121.44 },
      ],
      room,
      44,
    )
    if (!huize || !kunming || !airport || !hub || !store) throw new Error('a place is lost')
    expect(kunming.y).toBeGreaterThan(huize.y)
    expect(airport.x).toBeGreaterThan(huize.x + 100)
    expect(hub.x).toBeLessThan(airport.x)
    expect(store.x).toBeGreaterThan(hub.x)
  })

  test('go the short way round the globe', () => {
    const [chile, shanghai] = layOut(
      [
        { lat: -33, lng: -71 },
        { lat: 31, lng: 121 },
      ],
      room,
      40,
    )
    expect(chile?.x).toBeGreaterThan(shanghai?.x ?? Infinity)
  })
})

describe('the words of a drawing', () => {
  test('never cover a pin or another word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(far, fc.integer({ min: 20, max: 150 })), { minLength: 1, maxLength: 7 }),
        (places) => {
          const spots = layOut(
            places.map(([place]) => place),
            room,
            40,
          )
          const labels = placeLabels({
            spots,
            widths: places.map(([, width]) => width),
            lines: [],
            room: { x: 0, y: 0, width: 350, height: 238 },
            pin: 12,
            line: 18,
          })
          for (const [i, label] of labels.entries()) {
            if (!label) continue
            for (const other of labels.slice(i + 1)) if (other) expect(overlap(label, other)).toBe(false)
            for (const { x, y } of spots)
              expect(overlap(label, { x: x - 11, y: y - 11, width: 22, height: 22 })).toBe(false)
          }
        },
      ),
    )
  })

  test('stand under their pin where there is room, and clear of the way where there is not', () => {
    const given = { widths: [60], room: { x: 0, y: 0, width: 350, height: 238 }, pin: 12, line: 18 }
    const spot = { x: 175, y: 100 }
    expect(placeLabels({ ...given, spots: [spot], lines: [] })[0]).toMatchObject({ x: 145, y: 116 })
    const [label] = placeLabels({ ...given, spots: [spot], lines: [[spot, { x: 175, y: 238 }]] })
    expect(label?.y).toBeLessThan(100)
  })
})
