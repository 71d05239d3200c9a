import type { Point } from '#contract/parcel.ts'
import { classOf, net, roadClasses, yielded } from '#seed/district/network.ts'
import { storeDoors } from '#seed/district/stores.ts'
import { frontGarden, type House, streetOf, streets } from '#seed/streets.ts'
import { metresAt, metresLong } from '#seed/street-grid.ts'

/** Where a house stands: its door, the point of its street's middle line before it, and which line of the net that is. */
export interface Standing {
  door: Point
  gate: Point
  line: string
}

/** How far from a road that crosses a house begins, in grid units. */
const besideRoad = 9

/** How much further than its number says a house stands, when a road crosses there. Grid units. */
function pastCrossing(along: number, crossing: 'u' | 'v'): number {
  const i = net[crossing].findIndex((line, n) => Math.abs(along - line) < clearOf(crossing, n))
  const line = net[crossing][i] ?? along
  return i < 0 ? along : line + (along < line ? -1 : 1) * clearOf(crossing, i)
}
const clearOf = (axis: 'u' | 'v', line: number): number =>
  roadClasses[classOf(axis === 'u' ? 'v' : 'u', line)].width / 2 + besideRoad

/** Where a house of the address book stands. A street that is gone is taken for the first one. */
export function standingOf({ streetId, number }: House): Standing {
  const street = streetOf(streetId) ?? streets[0]
  const axis = street.along
  const yard = street.yards?.[number]
  const told = street.first + (number - 1) * street.step
  const along = yard ? told : pastCrossing(told, axis)
  const line = `${axis}${net[axis === 'u' ? 'v' : 'u'].findIndex((at) => at === street.at)}`
  const i = Math.max(
    0,
    net[axis].findLastIndex((mark) => mark <= along),
  )
  const [low = 0, high = 0] = [net[axis][i], net[axis][i + 1]]
  const end = (mark: number): Point => metresAt(...(axis === 'u' ? yielded(mark, street.at) : yielded(street.at, mark)))
  const [a, b] = [end(low), end(high)]
  const part = (along - low) / (high - low)
  const gate = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
  if (yard) return { door: metresAt(...yard), gate, line }
  // Odd houses stand to the north of a street along u, and to the west of one along v.
  const side =
    ((number % 2 === 0 ? 1 : -1) * (axis === 'u' ? 1 : -1) * metresLong(frontGarden)) / Math.hypot(b.x - a.x, b.y - a.y)
  return { door: { x: gate.x - (b.y - a.y) * side, y: gate.y + (b.x - a.x) * side }, gate, line }
}

const tenth = (metres: number): number => Math.round(metres * 10) / 10

/** Where a house's door is, in metres of the plane. */
export function doorOf(house: House): Point {
  const { door } = standingOf(house)
  return { x: tenth(door.x), y: tenth(door.y) }
}

/** The shopper's store's door. */
export const storeDoor = (): Point => storeDoors['store-07']
