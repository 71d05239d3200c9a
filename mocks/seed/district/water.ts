import type { Point } from '#contract/parcel.ts'
import { canal, metresAt, metresFromMiddle } from '../street-grid.ts'
import { yielded } from './network.ts'

type Piece = readonly [number, number, number, number, number, number, number, number]

/** The canal beyond the middle, as its pieces there: from the west wall with a bend to the south, and north-east into the river. */
const west: readonly Piece[] = [
  [-660, 452, -600, 392, -560, 342, -540, 270],
  [-540, 270, -516, 184, -520, 92, -460, 48],
  [-460, 48, -425, 22, -355, -12, -315, -36],
]
const east: readonly Piece[] = [
  [190, -390, 207, -421, 212, -470, 228, -512],
  [228, -512, 244, -554, 290, -572, 352, -606],
]

/** The river in the east keeps to its bed between two lines of the net. Grid units. */
export const river = { u: 498, width: 56, withBanks: 70, north: -680, south: 680 }
export { canal } from '../street-grid.ts'

const stepsPerPiece = 10

/** A point of a middle line, with the direction it flows in; units of the drawing or metres, as said. */
export interface Flow extends Point {
  dx: number
  dy: number
}

function bent([x0, y0, x1, y1, x2, y2, x3, y3]: Piece, t: number): Flow {
  const s = 1 - t
  const at = (a: number, b: number, c: number, d: number) =>
    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
  const turn = (a: number, b: number, c: number, d: number) => s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c)
  const [dx, dy] = [turn(x0, x1, x2, x3), turn(y0, y1, y2, y3)]
  const length = Math.hypot(dx, dy)
  return { x: at(x0, x1, x2, x3), y: at(y0, y1, y2, y3), dx: dx / length, dy: dy / length }
}

/** The canal's middle line through the whole district, in drawing units from the middle. */
export const canalFlow = (): Flow[] =>
  [...west, ...canal.pieces, ...east].flatMap((piece, i) =>
    Array.from({ length: stepsPerPiece + (i === 0 ? 1 : 0) }, (_, k) =>
      bent(piece, (k + (i === 0 ? 0 : 1)) / stepsPerPiece),
    ),
  )

/** The river's middle line in metres, from north to south. */
export function riverLine(): Point[] {
  const steps = 48
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [u, v] = yielded(river.u, river.north + ((river.south - river.north) * i) / steps)
    return metresAt(u, v)
  })
}

/** The canal's middle line in metres. */
export const canalLine = (): Point[] => canalFlow().map(({ x, y }) => metresFromMiddle(x, y))
