import { describe, expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import { isOutOfDate, priceAt } from './night-price.ts'

const from = Date.parse('2026-11-11T00:00:00+08:00')
const to = Date.parse('2026-11-12T00:00:00+08:00')
const night = { price: fen(3_990), from, to }

describe('a price that the night turns', () => {
  test('turns in the very millisecond, from an answer given before', () => {
    const told = { price: fen(5_800), night }
    expect(priceAt(told, from - 1)).toEqual({ price: fen(5_800) })
    expect(isOutOfDate(told, from - 1)).toBe(false)
    expect(priceAt(told, from)).toEqual({ price: fen(3_990), was: fen(5_800) })
    expect(isOutOfDate(told, from)).toBe(true)
  })

  test('turns back when the night is over, from an answer given in it', () => {
    const told = { price: fen(3_990), wasPrice: fen(5_800), night }
    expect(priceAt(told, to - 1)).toEqual({ price: fen(3_990), was: fen(5_800) })
    expect(isOutOfDate(told, to - 1)).toBe(false)
    expect(priceAt(told, to)).toEqual({ price: fen(5_800) })
    expect(isOutOfDate(told, to)).toBe(true)
  })

  test('is the price as it is told, for what the night leaves alone', () => {
    const told = { price: fen(1_200), wasPrice: fen(1_500) }
    expect(priceAt(told, from)).toEqual({ price: fen(1_200), was: fen(1_500) })
    expect(isOutOfDate(told, from)).toBe(false)
  })

  test('is not turned back before the night, though somebody asks out of it', () => {
    expect(priceAt({ price: fen(3_990), wasPrice: fen(5_800), night }, from - 1).price).toEqual(fen(3_990))
  })
})
