import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { radiusView } from './radius-view.ts'

const storeAt = { x: 400, y: 900 }
const coordinate = fc.integer({ min: -3000, max: 5000 })
const place = fc.record({
  at: fc.record({ x: coordinate, y: coordinate }),
  distanceMetres: fc.integer({ min: 50, max: 12_000 }),
})

test('a place is drawn outside the ring exactly when it is farther to go than the limit, and always on the drawing', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
      const view = radiusView(storeAt, 3000, places)
      for (const one of places) {
        const spot = view.place(one)
        const drawn = Math.hypot(spot.x - view.store.x, spot.y - view.store.y)
        expect(drawn > view.reach + 1e-6).toBe(one.distanceMetres > 3000)
        expect(spot.x >= 0 && spot.x <= view.width && spot.y >= 0 && spot.y <= view.height).toBe(true)
      }
    }),
  )
})

test('the overshoot begins where the way meets the ring', () => {
  const far = { at: { x: 1400, y: 900 }, distanceMetres: 3400 }
  const view = radiusView(storeAt, 3000, [far])
  expect(view.edge(far).x - view.store.x).toBeCloseTo(view.reach)
  expect((view.place(far).x - view.store.x) / view.reach).toBeCloseTo(3400 / 3000)
})
