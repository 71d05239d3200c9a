import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapShape, roadLabels, viewOf, within } from './map-view.ts'

const point = fc.record({ x: fc.integer({ min: 0, max: 1300 }), y: fc.integer({ min: 0, max: 1600 }) })

describe('the map', () => {
  it('keeps store and door in view and clear of its edges, in its own shape', () => {
    fc.assert(
      fc.property(point, point, (store, home) => {
        const view = viewOf([store, home])
        expect(view.width / view.height).toBeCloseTo(mapShape)
        for (const { x, y } of [within(view, store), within(view, home)]) {
          expect(x).toBeGreaterThan(0.19)
          expect(x).toBeLessThan(0.86)
          expect(y).toBeGreaterThan(0.33)
          expect(y).toBeLessThan(0.84)
        }
      }),
    )
  })

  it('letters each named road once, upright, and leaves out what is not in view', () => {
    const view = { x: 0, y: 0, width: 390, height: 500 }
    const road = (en: string, ...way: { x: number; y: number }[]) => ({ names: { en, zh: en }, metres: 10, way })
    const labels = roadLabels(
      [
        road('Osmanthus Rd', { x: 1000, y: 200 }, { x: -1000, y: 250 }),
        road('Osmanthus Rd', { x: 0, y: 300 }, { x: 390, y: 300 }),
        road('Far Lane', { x: 900, y: 0 }, { x: 900, y: 500 }),
      ],
      view,
      [[{ x: 0, y: 0 }]],
    )
    expect(labels.map(({ names }) => names.en)).toEqual(['Osmanthus Rd'])
    expect(Math.abs(labels[0]?.turn ?? 180)).toBeLessThanOrEqual(90)
    expect(labels[0]?.x).toBeGreaterThan(0)
    expect(labels[0]?.x).toBeLessThan(390)
  })
})
