import type { Point } from '#contract/parcel.ts'
import { standing } from '#seed/district/plots.ts'
import { metresLong } from '#seed/street-grid.ts'
import type { Plot } from './district-plots.ts'
import { inset, partOf, type Quad, within } from './district-shapes.ts'

/** A house: its outline, and the yard inside when it has one. Both run clockwise as a map shows them. */
export interface House {
  outline: Point[]
  yard?: Point[]
}

const wall = metresLong(6)
const yardDepth = metresLong(12)
const rowDepth = metresLong(17)
const betweenRows = metresLong(5)
const betweenHouses = metresLong(2.5)

const long = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)

/** Rows of houses side by side; how long each is follows from `chance` and its place. */
function rowHouses(quad: Quad, chance: number): House[] {
  const [nw, ne, se, sw] = quad
  const [breadth, depth] = [Math.min(long(nw, ne), long(sw, se)), Math.min(long(nw, sw), long(ne, se))]
  const rows = Math.max(1, Math.round((depth + betweenRows) / (rowDepth + betweenRows)))
  const [gapDown, gapAcross] = [betweenRows / depth, betweenHouses / breadth]
  const high = (1 - gapDown * (rows - 1)) / rows
  return Array.from({ length: rows }, (_, row) => {
    const lengths = houseLengths(breadth, chance + row * 29)
    const whole = lengths.reduce((sum, length) => sum + length, 0)
    const share = (1 - gapAcross * (lengths.length - 1)) / whole
    let west = 0
    return lengths.map((length): House => {
      const east = west + length * share
      const north = row * (high + gapDown)
      const outline = [...partOf(quad, west, north, east, north + high)]
      west = east + gapAcross
      return { outline }
    })
  }).flat()
}

/** Lengths from 40 to 100 m that about fill a row. */
function houseLengths(breadth: number, chance: number): number[] {
  const lengths: number[] = []
  let left = breadth
  for (let i = 0; left > 25 && i < 9; i++) {
    const length = Math.min(left, 40 + ((chance * 31 + i * 57) % 61))
    lengths.push(left - length < 40 ? left : length)
    left -= (lengths.at(-1) ?? 0) + betweenHouses
  }
  return lengths.length > 0 ? lengths : [breadth]
}

function fourHouses(quad: Quad): House[] {
  return [0, 0.54].flatMap((north, i) =>
    [0, 0.54].map((west, j) => ({
      outline: [...partOf(quad, west, north, west + 0.42 + 0.04 * ((i + j) % 2), north + 0.42 + 0.04 * (j % 2))],
    })),
  )
}

const quadOf = (outline: readonly Point[]): Quad | undefined => {
  const [a, b, c, d] = outline
  return outline.length === 4 && a && b && c && d ? [a, b, c, d] : undefined
}

/** The four corners of ground whose sides may have crossings of their own. */
function cornersOf(outline: readonly Point[]): Quad | undefined {
  const quad = quadOf(outline)
  if (quad || outline.length < 6) return quad
  // Two meshes: the crossings in between are one in the middle of each long side.
  const [a, b, c, d, e, f] = outline
  if (!a || !b || !c || !d || !e || !f) return undefined
  return long(a, c) - long(a, b) - long(b, c) > -2 ? [a, c, d, f] : [a, b, d, e]
}

/** What stands on a plot: nothing in a park, else as its kind has it. */
export function housesOn({ outline, kind }: Plot, chance: number): House[] {
  if (kind === 'park') return []
  const walled = inset(
    outline,
    outline.map(() => wall),
  )
  const quad = quadOf(walled)
  if (kind === 'court') {
    const yard = inset(
      walled,
      walled.map(() => yardDepth),
    )
    return walled.length < 3 ? [] : [{ outline: walled, ...(yard.length > 2 && { yard }) }]
  }
  if (kind === 'houses') return quad ? rowHouses(quad, chance) : []
  if (kind === 'fourHouses') return quad ? fourHouses(quad) : []
  const whole = cornersOf(walled)
  return whole ? standing[kind].map((box) => ({ outline: [...partOf(whole, ...box)] })) : []
}

/** A court as four wings, for when the water takes a part of it. */
export function wingsOf({ outline, yard }: House): Point[][] {
  const quad = quadOf(outline)
  if (!yard || !quad) return [outline]
  const [nw, ne, se, sw] = quad
  const [across, down] = [yardDepth / long(nw, ne), yardDepth / long(nw, sw)]
  const wing = (west: number, north: number, east: number, south: number): Point[] => [
    within(quad, west, north),
    within(quad, east, north),
    within(quad, east, south),
    within(quad, west, south),
  ]
  return long(ne, se) === 0
    ? [outline]
    : [
        wing(0, 0, 1, down),
        wing(0, 1 - down, 1, 1),
        wing(0, down, across, 1 - down),
        wing(1 - across, down, 1, 1 - down),
      ]
}
