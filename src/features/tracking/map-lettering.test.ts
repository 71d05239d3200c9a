import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '#contract/parcel.ts'
import { Lettering, type Paper } from './map-lettering.ts'
import { distanceTo } from './map-way.ts'

const size = 13.5
const paper = (more: Partial<Paper> = {}): Paper => ({
  widthOf: (text) => text.length * 7.5,
  size,
  painted: { left: 0, top: 0, right: 700, bottom: 900 },
  seen: { left: 150, top: 200, right: 550, bottom: 700 },
  pins: [],
  routes: [],
  ...more,
})
const across = (turn: number, middle: Point = { x: 350, y: 450 }, half = 500): Point[] => {
  const [dx, dy] = [Math.cos((turn * Math.PI) / 180) * half, Math.sin((turn * Math.PI) / 180) * half]
  return [
    { x: middle.x - dx, y: middle.y - dy },
    { x: middle.x + dx, y: middle.y + dy },
  ]
}
const labelsOf = (name: string, ways: Point[][], more: Partial<Paper> = {}) => {
  const lettering = new Lettering(paper(more))
  lettering.add({ name, ways })
  return lettering.labels
}

describe('names along streets', () => {
  it('stand upright whichever way a street runs, and are never on their heads', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (turn) => {
        const [label] = labelsOf('Osmanthus Rd', [across(turn)])
        expect(label).toBeDefined()
        for (const { turn: letterTurn } of label?.letters ?? []) {
          expect(letterTurn).toBeGreaterThan(-105.01)
          expect(letterTurn).toBeLessThanOrEqual(75.01)
        }
      }),
    )
  })

  it('lie on their street, and in what is seen when there is room', () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (turn) => {
        const way = across(turn)
        const [label] = labelsOf('Canal St', [way])
        for (const point of label?.line ?? []) {
          expect(distanceTo(way, point)).toBeLessThan(0.01)
          expect(point.x).toBeGreaterThan(150)
          expect(point.x).toBeLessThan(550)
          expect(point.y).toBeGreaterThan(200)
          expect(point.y).toBeLessThan(700)
        }
      }),
    )
  })

  it('never touch a pin or a route', () => {
    const pin = fc.record({
      x: fc.integer({ min: 0, max: 700 }),
      y: fc.integer({ min: 0, max: 900 }),
      r: fc.integer({ min: 10, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(pin, { maxLength: 8 }), fc.array(pin, { minLength: 2, maxLength: 6 }), (pins, route) => {
        const lettering = new Lettering(paper({ pins, routes: [route] }))
        for (let i = 0; i < 5; i++) {
          lettering.add({ name: `Lane number ${i}`, ways: [across(-13, { x: 350, y: 150 + i * 150 })] })
        }
        for (const { line } of lettering.labels) {
          for (const point of line) {
            expect(distanceTo(route, point)).toBeGreaterThan(size / 2 + 8)
            for (const { x, y, r } of pins) expect(Math.hypot(point.x - x, point.y - y)).toBeGreaterThan(r + size / 2)
          }
        }
      }),
    )
  })

  it('never touch each other', () => {
    const lettering = new Lettering(paper())
    for (const turn of [0, 20, 90, -70, 45, 5]) lettering.add({ name: `Street ${turn}`, ways: [across(turn)] })
    expect(lettering.labels.length).toBeGreaterThan(3)
    for (const one of lettering.labels) {
      for (const other of lettering.labels) {
        if (one === other) continue
        for (const point of one.line) expect(distanceTo(other.line, point)).toBeGreaterThan(size)
      }
    }
  })

  it('follow a bend letter by letter, and leave out a corner', () => {
    const bend = Array.from({ length: 60 }, (_, i) => ({
      x: 350 + 300 * Math.cos(Math.PI + (i / 59) * Math.PI),
      y: 600 + 300 * Math.sin(Math.PI + (i / 59) * Math.PI),
    }))
    const [label] = labelsOf('Old Ferry Rd', [bend])
    expect(label?.letters.map(({ text }) => text).join('')).toBe('Old Ferry Rd')
    const turns = label?.letters.map(({ turn }) => turn) ?? []
    expect(turns.at(-1)).toBeGreaterThan((turns[0] ?? 0) + 5)
    const corner = [
      { x: 350, y: 400 },
      { x: 350, y: 450 },
      { x: 400, y: 450 },
    ]
    expect(labelsOf('Old Ferry Rd', [corner])).toEqual([])
  })

  it('run down a steep street in Chinese, each character upright, the first on top', () => {
    for (const turn of [77, -103, 90, -90]) {
      const [label] = labelsOf('梧桐里', [across(turn)])
      expect(label?.letters.map(({ text }) => text)).toEqual(['梧', '桐', '里'])
      const ys = label?.letters.map(({ y }) => y) ?? []
      expect(ys).toEqual(ys.toSorted((a, b) => a - b))
      for (const letter of label?.letters ?? []) expect(Math.abs(letter.turn)).toBeLessThan(40)
    }
    expect(labelsOf('桂花路', [across(-13)])[0]?.letters).toHaveLength(1)
  })
})
