import type { BuildingKind } from '#contract/district.ts'
import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'
import { alleys, classOf, crossing, net, roadClasses, slants } from '#seed/district/network.ts'
import { knownPlots, type Mesh, middle } from '#seed/district/plots.ts'
import { river } from '#seed/district/water.ts'
import { metresLong } from '#seed/street-grid.ts'
import { inset } from './district-shapes.ts'

/** A piece of ground between roads, and what is to stand on it. Outlines run clockwise as a map shows them. */
export interface Plot {
  id: string
  outline: Point[]
  kind: BuildingKind | 'park' | 'fourHouses'
  names?: Names
}

const half = (width: number): number => metresLong(width / 2)
const halfOfLine = (along: 'u' | 'v', line: number): number => half(roadClasses[classOf(along, line)].width)
const halfAlley = half(roadClasses.alley.width)
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** A number of a mesh that looks like chance: the same for ever. */
export const chanceOf = (column: number, row: number, salt: number): number =>
  ((column * 73 + row * 151 + salt * 37) * 2_654_435) % 1009

const usual = ([column, row]: Mesh): Plot['kind'] => {
  const chance = chanceOf(column, row, 1) % 10
  return chance < 6 ? 'houses' : chance < 8 ? 'court' : 'fourHouses'
}

const same = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean => a === c && b === d
const inMiddle = ([column, row]: Mesh): boolean =>
  column >= middle.from[0] && column <= middle.to[0] && row >= middle.from[1] && row <= middle.to[1]

/** The ground between four lines: its crossings all around, and how far the road of each side reaches into it. */
function ground(from: Mesh, to: Mesh): { outline: Point[]; reach: number[] } {
  const [west, north, east, south] = [from[0], from[1], to[0] + 1, to[1] + 1]
  const outline: Point[] = []
  const reach: number[] = []
  const side = (line: number, along: 'u' | 'v', corners: readonly Mesh[]): void => {
    for (const [column, row] of corners) {
      outline.push(crossing(column, row))
      reach.push(halfOfLine(along, line))
    }
  }
  const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
  side(
    north,
    'u',
    count(east - west).map((i) => [west + i, north]),
  )
  side(
    east,
    'v',
    count(south - north).map((i) => [east, north + i]),
  )
  side(
    south,
    'u',
    count(east - west).map((i) => [east - i, south]),
  )
  side(
    west,
    'v',
    count(south - north).map((i) => [west, south - i]),
  )
  return { outline, reach }
}

/** The two halves an alley leaves of a mesh. */
function halves([column, row]: Mesh, along: 'u' | 'v'): Point[][] {
  const { outline, reach } = ground([column, row], [column, row])
  const [nw, ne, se, sw] = outline as [Point, Point, Point, Point]
  const [n = 0, e = 0, s = 0, w = 0] = reach
  return along === 'u'
    ? [
        inset([nw, ne, between(ne, se), between(nw, sw)], [n, e, halfAlley, w]),
        inset([between(nw, sw), between(ne, se), se, sw], [halfAlley, e, s, w]),
      ]
    : [
        inset([nw, between(nw, ne), between(sw, se), sw], [n, halfAlley, s, w]),
        inset([between(nw, ne), ne, se, between(sw, se)], [n, e, s, halfAlley]),
      ]
}

/** The two corners a road across leaves of a mesh. */
function corners(mesh: Mesh, width: number): Point[][] {
  const { outline, reach } = ground(mesh, mesh)
  const [nw, ne, se, sw] = outline as [Point, Point, Point, Point]
  const [n = 0, e = 0, s = 0, w = 0] = reach
  return [inset([nw, ne, se], [n, e, half(width)]), inset([nw, se, sw], [half(width), s, w])]
}

function plotsOf(mesh: Mesh): Plot[] {
  const [column, row] = mesh
  const id = `plot-${column}-${row}`
  const known = knownPlots.find(
    ({ from, to }) => column >= from[0] && column <= to[0] && row >= from[1] && row <= to[1],
  )
  if (known && !same(known.from, mesh)) return []
  const alley = alleys.find((one) => same(one.mesh, mesh))
  if (alley) return halves(mesh, alley.along).map((outline, i) => ({ id: `${id}-${i}`, outline, kind: 'houses' }))
  const slant = slants.find(({ from }) => same(from, mesh))
  if (slant) {
    const width = roadClasses[slant.class].width
    return corners(mesh, width).map((outline, i) => ({ id: `${id}-${i}`, outline, kind: 'court' }))
  }
  const { outline, reach } = ground(known?.from ?? mesh, known?.to ?? mesh)
  const plot = { id: known?.id ?? id, outline: inset(outline, reach), kind: known?.kind ?? usual(mesh) }
  return [{ ...plot, ...(known && { names: known.names }) }]
}

/** Between these lines of the net the river has its bed. */
const bed = net.u.findIndex((u) => u > river.u) - 1

/** Every plot outside of the middle quarter; none where the river runs. */
export const plotsAround = (): Plot[] =>
  net.v
    .slice(1)
    .flatMap((_, row) => net.u.slice(1).map((_u, column): Mesh => [column, row]))
    .filter((mesh) => mesh[0] !== bed && !inMiddle(mesh))
    .flatMap(plotsOf)
    .filter(({ outline }) => outline.length > 2)
