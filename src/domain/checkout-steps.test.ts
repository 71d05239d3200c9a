import { expect, test } from 'vitest'
import { checkoutStepOf, checkoutSteps, openStep, stepAfter, stepBefore } from './checkout-steps.ts'

test('four pages, one after the other', () => {
  expect(checkoutSteps.map(stepAfter)).toEqual(['address', 'delivery', 'card', undefined])
  expect(checkoutSteps.map(stepBefore)).toEqual([undefined, 'email', 'address', 'delivery'])
  expect([undefined, '', 'toString', 'Card', 'card'].map(checkoutStepOf)).toEqual([...Array(4).fill(undefined), 'card'])
})

test('nobody comes to a page before what stands before it is filled in, and going back is always open', () => {
  const done = { email: true, address: false, delivery: true }
  expect(openStep('card', done)).toBe('address')
  expect(openStep('address', done)).toBe('address')
  expect(openStep('email', { email: false, address: false, delivery: false })).toBe('email')
  expect(openStep('delivery', { email: false, address: true, delivery: true })).toBe('email')
  expect(openStep('card', { email: true, address: true, delivery: true })).toBe('card')
})
