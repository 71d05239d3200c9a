import { describe, expect, it } from 'vitest'
import type { Point } from '#contract/parcel.ts'
import { neighbourhood } from './neighbourhood.ts'

function inside(outline: readonly Point[], { x, y }: Point): boolean {
  return outline.reduce((is, a, i) => {
    const b = outline[(i + 1) % outline.length]!
    return a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x) ? !is : is
  }, false)
}

const along = (way: readonly Point[], part: number): Point => {
  const [a, b] = [way[0]!, way.at(-1)!]
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
}
const steps = Array.from({ length: 201 }, (_, i) => i / 200)

describe('The neighbourhood', () => {
  const { roads, blocks, roofs, parks, water } = neighbourhood()
  const [canal = []] = water

  it('crosses the canal by five bridges only; other lanes end at its banks', () => {
    const crossing = roads.filter(({ way }) => steps.some((part) => inside(canal, along(way, part))))
    expect(crossing).toHaveLength(5)
    expect(crossing.flatMap(({ names }) => (names ? [names.en] : []))).toContain('Canal St')
  })

  it('has no road through a house, a block or a park', () => {
    for (const { way } of roads) {
      for (const part of steps) {
        expect([...blocks, ...roofs, ...parks].some((outline) => inside(outline, along(way, part)))).toBe(false)
      }
    }
  })

  it('stands every house on a block', () => {
    const homeless = roofs.filter((roof) => !blocks.some((block) => roof.every((corner) => inside(block, corner))))
    expect(homeless).toEqual([])
  })

  it('names its streets in three languages', () => {
    for (const { names } of roads) {
      if (names) expect([names.en, names.zh, names.fr].every(Boolean)).toBe(true)
    }
  })
})
