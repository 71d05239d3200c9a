import { expect, it } from 'vitest'
import { sourceOf } from './trade-source.ts'

it('tells by an order what giving it up goes back to: only the basket’s things go back there', () => {
  expect(sourceOf({ id: 'LL07-1109-0001' })).toBe('basket')
  expect(sourceOf({ id: 'LL07-1109-0001', depositId: 'LD-1109-0001' })).toBe('balance')
  expect(sourceOf({ id: 'LL07-1109-0001', reservationId: 'LR-1' })).toBe('room')
  expect(sourceOf({ id: 'LD-1109-0001' })).toBe('deposit')
})
