import type { Neighbourhood, Point } from '#contract/parcel.ts'
import { roofs } from './roofs.ts'
import {
  canal,
  columns,
  drawingUnits,
  type Lane,
  laneReach,
  lanes,
  metres,
  metresAt,
  metresFromMiddle,
  rows,
} from './street-grid.ts'

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

const stepsPerPiece = 10

/** The canal's middle line with its direction, in drawing units. */
function canalLine(): { x: number; y: number; dx: number; dy: number }[] {
  return canal.pieces.flatMap(([x0, y0, x1, y1, x2, y2, x3, y3], piece) => {
    const from = piece === 0 ? 0 : 1
    return Array.from({ length: stepsPerPiece + 1 - from }, (_, i) => {
      const t = (i + from) / stepsPerPiece
      const s = 1 - t
      const at = (a: number, b: number, c: number, d: number) =>
        s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
      const turn = (a: number, b: number, c: number, d: number) =>
        s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c)
      const dx = turn(x0, x1, x2, x3)
      const dy = turn(y0, y1, y2, y3)
      const length = Math.hypot(dx, dy)
      return { x: at(x0, x1, x2, x3), y: at(y0, y1, y2, y3), dx: dx / length, dy: dy / length }
    })
  })
}

function water(line: ReturnType<typeof canalLine>): Outline {
  const bank = (side: number) =>
    line.map(({ x, y, dx, dy }) =>
      metresFromMiddle(x - (dy * side * canal.width) / 2, y + (dx * side * canal.width) / 2),
    )
  return [...bank(1), ...bank(-1).toReversed()]
}

const laneStep = 4

/** A lane's stretches: one when it has a bridge, else what the canal leaves of it. */
function stretches({ along, at, bridge }: Lane, line: ReturnType<typeof canalLine>): Outline[] {
  const point = (reach: number): Point => (along === 'u' ? metresAt(reach, at) : metresAt(at, reach))
  if (bridge) return [[point(-laneReach), point(laneReach)]]
  const shore = metres(canal.withBanks / 2) ** 2
  const middles = line.map(({ x, y }) => metresFromMiddle(x, y))
  const dry = (p: Point) => middles.every((m) => (m.x - p.x) ** 2 + (m.y - p.y) ** 2 > shore)
  const found: Outline[] = []
  let from: number | undefined
  for (let to = -laneReach; to <= laneReach + laneStep; to += laneStep) {
    if (to <= laneReach && dry(point(to))) from ??= to
    else if (from !== undefined) {
      found.push([point(from), point(to - laneStep)])
      from = undefined
    }
  }
  return found.filter(([a, b]) => a?.x !== b?.x || a?.y !== b?.y)
}

let drawn: Neighbourhood | undefined

/** The quarter as the map draws it, in metres: paper is the ground, then blocks, roofs, parks, water, and roads over the water. */
export function neighbourhood(): Neighbourhood {
  drawn ??= draw()
  return drawn
}

/** What stands in the quarter, without its roads and its water. */
export function middlePlots(): Pick<Neighbourhood, 'blocks' | 'roofs' | 'parks'> {
  const plots = rows.flatMap((row, r) => columns.map((column, c) => ({ row, column, text: roofs[r]?.[c] ?? 'park' })))
  const outline = ({ row, column }: (typeof plots)[number]) => box(column[0], row[0], column[1], row[1])
  return {
    blocks: plots.filter(({ text }) => text !== 'park').map(outline),
    roofs: plots.flatMap(({ text, row, column }) => roofsOf(text, column, row)),
    parks: plots.filter(({ text }) => text === 'park').map(outline),
  }
}

function draw(): Neighbourhood {
  const line = canalLine()
  return {
    width: metres(drawingUnits.width),
    height: metres(drawingUnits.height),
    roads: lanes.flatMap((lane) =>
      stretches(lane, line).map((way) => ({
        ...(lane.names ? { names: lane.names } : {}),
        metres: metres(lane.width),
        way,
      })),
    ),
    ...middlePlots(),
    water: [water(line)],
  }
}
