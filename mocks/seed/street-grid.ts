import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'

/**
 * The invented quarter around Store 07, told on a grid of blocks and lanes (grid units, u along the lanes, v down them) and turned
 * a little, as old quarters are. Everything here becomes metres through `metresAt`.
 */
export const gridTurnDegrees = -13
const metresPerUnit = 2.55
/** Where the grid's middle lies on the drawing, from its north-west corner, in grid units. */
const middle = { x: 255, y: 330 }
export const drawingUnits = { width: 510, height: 632 }

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

export interface Lane {
  /** A lane along u keeps one v, a lane along v keeps one u. */
  along: 'u' | 'v'
  at: number
  width: number
  /** Crosses the canal; other lanes stop at its banks. */
  bridge: boolean
  names?: Names
}

const lane = (along: 'u' | 'v', at: number, width = 14, bridge = false, names?: Names): Lane => ({
  along,
  at,
  width,
  bridge,
  ...(names ? { names } : {}),
})

/** The lanes and streets, by their middle lines. Those without names have none on the map. */
export const lanes: readonly Lane[] = [
  lane('u', -300),
  lane('u', -206),
  lane('u', -128, 15, true, { en: 'Canal St', zh: '运河街', fr: 'Rue du Canal' }),
  lane('u', -44),
  lane('u', 44, 24, true, { en: 'Osmanthus Rd', zh: '桂花路', fr: 'Rue des Osmanthes' }),
  lane('u', 128),
  lane('u', 214),
  lane('u', 300),
  lane('v', -262),
  lane('v', -168, 15, true),
  lane('v', -78, 24, true),
  lane('v', 22, 15, true),
  lane('v', 112, 15, true, { en: 'Wutong Lane', zh: '梧桐里', fr: 'Allée Wutong' }),
  lane('v', 204),
  lane('v', 296),
]

/** How far a lane runs past the grid's middle, both ways. */
export const laneReach = 400

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
