import { expect, test } from 'vitest'
import { splitCountdown } from './countdown.ts'

const at = (days: number, hours: number, minutes: number, seconds: number) =>
  (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000

test('the four tags carry between them', () => {
  expect(splitCountdown(at(1, 10, 1, 14))).toEqual({ days: '01', hours: '10', minutes: '01', seconds: '14' })
  expect(splitCountdown(at(0, 23, 59, 59))).toEqual({ days: '00', hours: '23', minutes: '59', seconds: '59' })
})

test('the last second is shown until it is over, and nothing goes below nought', () => {
  expect(splitCountdown(1).seconds).toBe('01')
  expect(splitCountdown(59_001)).toMatchObject({ minutes: '01', seconds: '00' })
  expect(splitCountdown(0).seconds).toBe('00')
  expect(splitCountdown(-5000)).toEqual({ days: '00', hours: '00', minutes: '00', seconds: '00' })
})
