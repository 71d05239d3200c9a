import type { Point } from '#contract/parcel.ts'
import { metresAt } from '../street-grid.ts'
import { crossing } from './network.ts'

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
})

/** Where the stores' doors are, each at a road of the net, in metres of the plane. */
export const storeDoors = {
  'store-07': metresAt(-150, 128),
  'store-03': between(crossing(2, 2), crossing(3, 2), 0.4),
  'store-12': between(crossing(9, 14), crossing(10, 14), 0.4),
} as const satisfies Record<string, Point>
