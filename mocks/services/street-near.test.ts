import { expect, it } from 'vitest'
import { metresAt } from '#seed/street-grid.ts'
import { streetNear } from './street-near.ts'

it('names the street a rider is on, a few steps beside it too', () => {
  const on = metresAt(60, 44)
  expect(streetNear(on)?.en).toBe('Osmanthus Rd')
  expect(streetNear({ x: on.x, y: on.y + 5 })?.en).toBe('Osmanthus Rd')
  expect(streetNear(metresAt(112, -10))?.en).toBe('Wutong Lane')
})

it('names none far from every road', () => {
  expect(streetNear({ x: -5000, y: -5000 })).toBeUndefined()
})
