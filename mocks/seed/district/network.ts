import type { RoadClass } from '#contract/district.ts'
import type { Point } from '#contract/parcel.ts'
import { type GridPoint, metresAt } from '../street-grid.ts'

/**
 * The roads of the district as a net: lines along v (each keeps about one u) cross lines along u. The middle nine by eight meshes are
 * the quarter of `street-grid.ts`, straight; outside of it the net gives way to the ground, as `yielded` says.
 */
export const net = {
  u: [-610, -520, -430, -330, -262, -168, -78, 22, 112, 204, 296, 365, 450, 545, 620],
  v: [-610, -530, -455, -380, -300, -206, -128, -44, 44, 128, 214, 300, 380, 458, 535, 610],
} as const

/** One letter for each line, as in `roadClasses`. */
const classes = { u: 'sLASLSASSLLSASL', v: 'SLASLLSLALLLSLAS' }
const classOfLetter: Record<string, RoadClass> = { A: 'avenue', S: 'street', L: 'lane', s: 'street' }

/**
 * What lies between two crossings of a line: `-` road, `=` road on a bridge, `~` water that cuts it, ` ` nothing. Lines along u are read from
 * west to east, from the northernmost down; lines along v from north to south, from the westernmost on.
 */
export const stretchesAlong = {
  u: [
    '------------~-',
    '---- -------~-',
    '----------==~-',
    '---------~~-~-',
    '--------~~--=-',
    '------~~----~ ',
    '---===------~-',
    '~~~---------~ ',
    '=-----------~-',
    '~---------- ~-',
    ' -----------~ ',
    '------------~-',
    '------------=-',
    '------ -----~-',
    '------------~-',
    '------------~-',
  ],
  v: [
    '--------~~-----',
    '- -- -~~-------',
    '------==-------',
    '------=--------',
    '-----~~------ -',
    '-----==--------',
    '-----=---------',
    '----==---------',
    '----=----------',
    '- -~~----------',
    '--~~-------- --',
    '-~~------------',
    '-=-------------',
    '---------------',
    '---------------',
  ],
} as const

/** Roads across a mesh, from crossing to crossing (column, row): what is left of the old ramparts, and the way to the station. */
export const slants: readonly { from: GridPoint; to: GridPoint; class: RoadClass; id: string }[] = [
  { from: [1, 2], to: [2, 3], class: 'street', id: 'rampart' },
  { from: [2, 3], to: [3, 4], class: 'street', id: 'rampart' },
  { from: [8, 12], to: [9, 13], class: 'street', id: 'station' },
  { from: [9, 13], to: [10, 14], class: 'street', id: 'station' },
  { from: [10, 14], to: [11, 15], class: 'street', id: 'station' },
]

/** Alleys through the middle of a mesh (column, row), from one of its sides to the other, along u or v. */
export const alleys: readonly { mesh: GridPoint; along: 'u' | 'v' }[] = [
  { mesh: [0, 3], along: 'u' },
  { mesh: [2, 1], along: 'v' },
  { mesh: [5, 1], along: 'u' },
  { mesh: [6, 2], along: 'v' },
  { mesh: [8, 2], along: 'u' },
  { mesh: [1, 5], along: 'u' },
  { mesh: [1, 12], along: 'v' },
  { mesh: [2, 9], along: 'u' },
  { mesh: [5, 13], along: 'u' },
  { mesh: [7, 12], along: 'v' },
  { mesh: [11, 6], along: 'u' },
  { mesh: [11, 12], along: 'v' },
  { mesh: [2, 13], along: 'u' },
]

/** How wide a road is, in grid units, and how fast a rider may go on it. */
export const roadClasses: Record<RoadClass, { width: number; kmh: number }> = {
  avenue: { width: 24, kmh: 25 },
  street: { width: 15, kmh: 22 },
  lane: { width: 14, kmh: 16 },
  alley: { width: 7, kmh: 10 },
}

/** What a line of the net is. */
export const classOf = (along: 'u' | 'v', line: number): RoadClass =>
  classOfLetter[classes[along === 'u' ? 'v' : 'u'][line] ?? ''] ?? 'lane'

/** The quarter in the middle, which stays straight. */
const straight = { west: -330, east: 365, north: -380, south: 380 }
const beyond = 130

/** A point of the net where the ground has it, in grid units: itself in the middle, and more and more elsewhere away from it. */
export function yielded(u: number, v: number): GridPoint {
  const out = Math.max(straight.west - u, u - straight.east, straight.north - v, v - straight.south, 0)
  const give = Math.min(1, out / beyond)
  return [
    u + give * (19 * Math.sin(v / 125 + 1.1) + 8 * Math.sin(v / 43 + u / 90)),
    v + give * (17 * Math.sin(u / 140 + 0.4) + 8 * Math.sin(u / 47 - v / 80)),
  ]
}

/** A crossing of the net (column, row) in metres. */
export const crossing = (column: number, row: number): Point => {
  const [u, v] = yielded(net.u[column] ?? 0, net.v[row] ?? 0)
  return metresAt(u, v)
}
