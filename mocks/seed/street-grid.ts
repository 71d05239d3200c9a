import type { Point } from '#contract/parcel.ts'

/**
 * The invented quarter around Store 07, told on a grid of blocks and lanes (grid units, u along the lanes, v down them) and turned
 * a little, as old quarters are. Everything here becomes metres through `metresAt`.
 */
const gridTurnDegrees = -13
const metresPerUnit = 2.55
/** Where the grid's middle lies on the drawing, from its north-west corner, in grid units. */
const middle = { x: 255, y: 330 }

const tenth = (metres: number): number => Math.round(metres * 10) / 10
const cos = Math.cos((gridTurnDegrees * Math.PI) / 180)
const sin = Math.sin((gridTurnDegrees * Math.PI) / 180)

export const metres = (units: number): number => tenth(units * metresPerUnit)

/** A point of the drawing (units from the grid's middle, not turned) in metres from the north-west corner. */
export const metresFromMiddle = (x: number, y: number): Point => ({ x: metres(middle.x + x), y: metres(middle.y + y) })

/** A point of the grid in metres. */
export const metresAt = (u: number, v: number): Point => metresFromMiddle(u * cos - v * sin, u * sin + v * cos)

/** Left edge and width of every column of blocks. */
export const columns = [
  [-323, 54],
  [-255, 80],
  [-161, 76],
  [-71, 86],
  [29, 76],
  [119, 78],
  [211, 78],
  [303, 50],
] as const

/** Top edge and height of every row of blocks. */
export const rows = [
  [-373, 66],
  [-293, 80],
  [-199, 64],
  [-121, 70],
  [-37, 74],
  [51, 70],
  [135, 72],
  [221, 72],
  [307, 66],
] as const

/** The canal: cubic Bézier pieces (start, two handles, end) in drawing units from the middle, and its width between the banks. */
export const canal = {
  width: 38,
  withBanks: 52,
  pieces: [
    [-315, -36, -275, -60, -245, -78, -215, -96],
    [-215, -96, -125, -150, -99, -150, -45, -214],
    [-45, -214, 9, -278, 55, -298, 75, -298],
    [75, -298, 115, -298, 155, -325, 190, -390],
  ],
} as const

/** A point of the grid, in its units. */
export type GridPoint = readonly [u: number, v: number]

/** Grid units in metres, not rounded: for sums. */
export const metresLong = (units: number): number => units * metresPerUnit
