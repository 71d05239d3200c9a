import type { Point } from '#contract/parcel.ts'
import { columns, metresAt, rows } from '../street-grid.ts'
import { roofs } from './roofs.ts'

type Outline = Point[]
type Pair = readonly [number, number]

const wall = 6
const yard = 12
const gapBetweenRows = 5
const gapBetweenHouses = 2.5

const box = (u: number, v: number, width: number, height: number): Outline => [
  metresAt(u, v),
  metresAt(u + width, v),
  metresAt(u + width, v + height),
  metresAt(u, v + height),
]

/** A house around a yard as one outline: out along the wall, back around the yard, joined by a seam of no width. */
function court(u: number, v: number, width: number, height: number): Outline {
  const outer = box(u, v, width, height)
  const inner = box(u + yard, v + yard, width - 2 * yard, height - 2 * yard)
  return [...outer, ...outer.slice(0, 1), ...inner.slice(0, 1), ...inner.toReversed()]
}

function rowHouses(text: string, u: number, v: number, height: number): Outline[] {
  const lines = text.split('/')
  const depth = (height - gapBetweenRows * (lines.length - 1)) / lines.length
  return lines.flatMap((line, i) => {
    let from = u
    return line.split(' ').map((length) => {
      const house = box(from, v + i * (depth + gapBetweenRows), Number(length), depth)
      from += Number(length) + gapBetweenHouses
      return house
    })
  })
}

function fourHouses(text: string, u: number, v: number, width: number, height: number): Outline[] {
  const half = 3
  return text.split('/').flatMap((line, i) =>
    line.split(' ').flatMap((house, j) => {
      const [length = 0, depth = 0] = house.split('x').map(Number)
      return length === 0 ? [] : [box(u + j * (width / 2 + half), v + i * (height / 2 + half), length, depth)]
    }),
  )
}

function roofsOf(text: string, [u, width]: Pair, [v, height]: Pair): Outline[] {
  if (text === 'park') return []
  const inside = [u + wall, v + wall, width - 2 * wall, height - 2 * wall] as const
  if (text === 'court') return [court(...inside)]
  return text.includes('x') ? fourHouses(text, ...inside) : rowHouses(text, inside[0], inside[1], inside[3])
}

/** The quarter in the middle as it has always been drawn: grounds, houses (one outline each, a seam to the yard) and parks, in metres. */
export function middlePlots(): { blocks: Outline[]; roofs: Outline[]; parks: Outline[] } {
  const plots = rows.flatMap((row, r) => columns.map((column, c) => ({ row, column, text: roofs[r]?.[c] ?? 'park' })))
  const outline = ({ row, column }: (typeof plots)[number]) => box(column[0], row[0], column[1], row[1])
  return {
    blocks: plots.filter(({ text }) => text !== 'park').map(outline),
    roofs: plots.flatMap(({ text, row, column }) => roofsOf(text, column, row)),
    parks: plots.filter(({ text }) => text === 'park').map(outline),
  }
}
