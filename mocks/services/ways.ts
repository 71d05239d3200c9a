import type { Point } from '#contract/parcel.ts'
import type { House } from '#seed/streets.ts'
import { aboard, partOf } from '#world/part.ts'
import type * as Riding from './riding.ts'
import type { TrafficLight } from './traffic-lights.ts'

export { doorOf, storeDoor } from './doors.ts'
export { metresTo } from './book-metres.ts'

/** A way over the streets. `corners[i]` to `corners[i + 1]` is ridden at up to `kmh[i]`; `lights` stand at corners, by their index. */
export interface Way {
  corners: Point[]
  metres: number
  seconds: number
  kmh: number[]
  lights: { corner: number; light: TrafficLight }[]
}

/** Somewhere a way can begin or end: a point of the plane, or a house of the address book. */
export type Place = Point | House

/** The net of streets, what finds ways in it, and what rides them: home asks for none of it. */
const riding = partOf<typeof Riding>(() => import('./riding.ts'))

/** Brings the streets aboard; undefined when they are. Rejects with PartMissing. */
export const fetchWays = (): Promise<unknown> | undefined => (riding.held() ? undefined : riding.fetch())

/** What finds and rides ways. Throws PartMissing, which the kernel answers by fetching it, when it is not aboard. */
export const held = (): typeof Riding => aboard(riding, 'a way was asked for before the streets were fetched')

/**
 * The quickest way over the streets from one place to another, door to door: corner by corner, in metres of the plane, to 0.1 m. A point
 * off the streets is reached straight from the nearest one. Quickest by the classes of the roads; lights and turns are not counted.
 */
export const wayBetween = (a: Place, b: Place): Way => held().wayBetween(a, b)

/** The way from the shopper's store to a house, kept once it was found. */
export const wayToHouse = (house: House): Way => held().wayToHouse(house)

/** The way from the store to a door, corner by corner, in metres. A street that is gone is taken for the first one. */
export const wayTo = (house: House): Point[] => held().wayToHouse(house).corners

/** Where a point meets the road, by which stretch, and how far off that is: the nearest there is. */
export const onRoad: (typeof Riding)['onRoad'] = (point) => held().onRoad(point)

/** The way round a closed stretch, as `ways-round.ts` says; undefined where there is none worth riding. */
export const detourBetween: (typeof Riding)['detourBetween'] = (from, to) => held().detourBetween(from, to)
