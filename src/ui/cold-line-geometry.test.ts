import { describe, expect, test } from 'vitest'
import { coldLineGeometry, spacedTicks } from './cold-line-geometry.ts'

const hours = (count: number) => count * 3_600_000
const line = (...celsius: number[]) => celsius.map((degrees, at) => ({ at: hours(at), celsius: degrees }))
const numbers = (path = '') =>
  path
    .slice(1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number))

describe('the cold line', () => {
  test('time fills the width and warmer is higher', () => {
    const { at, celsius, last } = coldLineGeometry({ readings: line(2, 3, 2, 1, 2), band: { min: 1, max: 4 } })
    expect(at(0)).toBe(0)
    expect(at(hours(4))).toBe(350)
    expect(celsius(4)).toBeLessThan(celsius(1))
    expect(last).toEqual({ x: 350, y: celsius(2) })
  })

  test('a breach begins and ends exactly where the line crosses the edge of the band', () => {
    const { breaches, celsius, at } = coldLineGeometry({ readings: line(2, 2, 8, 2, 2), band: { min: 0, max: 4 } })
    expect(breaches).toHaveLength(1)
    const [first = [], peak = [], end = []] = numbers(breaches[0])
    expect(first[1]).toBe(celsius(4))
    expect(first[0]).toBeCloseTo(at(hours(1) + hours(1) / 3), 0)
    expect(peak).toEqual([at(hours(2)), celsius(8)])
    expect(end[1]).toBe(celsius(4))
  })

  test('too cold is a breach as well, and a line inside the band has none', () => {
    expect(coldLineGeometry({ readings: line(2, -3, 2), band: { min: 0, max: 4 } }).breaches).toHaveLength(1)
    expect(coldLineGeometry({ readings: line(2, 4, 0), band: { min: 0, max: 4 } }).breaches).toEqual([])
  })

  test('a gap stops the line and the band and is never bridged', () => {
    const { lines, bands, gaps, at } = coldLineGeometry({
      readings: [...line(2, 3), { at: hours(8), celsius: 3 }, { at: hours(9), celsius: 2 }],
      band: { min: 1, max: 4 },
      gaps: [{ from: hours(1), to: hours(8) }],
    })
    expect(lines).toHaveLength(2)
    expect(bands.map(({ x, width }) => [x, x + width])).toEqual([
      [0, at(hours(1))],
      [at(hours(8)), 350],
    ])
    expect(gaps).toHaveLength(1)
    expect(gaps[0]?.ends.map(({ x }) => x)).toEqual([at(hours(1)), at(hours(8))])
  })

  test('one reading, or none, draws without falling over', () => {
    expect(coldLineGeometry({ readings: line(2), band: { min: 1, max: 4 } }).lines).toHaveLength(1)
    expect(coldLineGeometry({ readings: [], band: { min: 1, max: 4 } }).lines).toEqual([])
  })
})

test('ticks keep the two ends and drop what would stand in another’s way', () => {
  const ticks = [0, 40, 100, 320, 350].map((at) => ({ at }))
  expect(spacedTicks(ticks, (at) => at).map(({ at }) => at)).toEqual([0, 100, 350])
  expect(spacedTicks(ticks.slice(0, 2), (at) => at).map(({ at }) => at)).toEqual([0, 40])
})
