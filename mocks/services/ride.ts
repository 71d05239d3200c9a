import type { Leg, Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import type { Stream } from '#world/stream.ts'
import { held, type Way } from './ways.ts'

/** From this far along the way on, the rider is nearby, in metres. */
export const nearbyMetres = 300

/** Somebody else's door on a way: how far along it lies, in metres, and how long the rider stands there, in ms. */
export interface RideStop {
  along: number
  ms: number
}

/** What a ride is told besides its way. `lateMs` is stood out half way; `arriveAt` stretches or shortens the stops so that it is met. */
export interface RideOptions {
  lateMs?: number
  arriveAt?: Instant
}

/** A stop as it was made: where, from when, and for how long. */
export interface MadeStop extends RideStop {
  at: Instant
  place: Point
}

/** A ride along a way: the leg that is pushed once, when it comes nearby and when it arrives, and the stops it makes. */
export interface Ride {
  leg: Leg
  nearbyAt: Instant
  arriveAt: Instant
  stops: MadeStop[]
}

/** Other people's doors on a way: so many, spread over it, a minute or two at each. Chance comes from `stream` alone. */
export const stopsOn = (way: Way | readonly Point[], count: number, stream: Stream): RideStop[] =>
  held().stopsOn(way, count, stream)

/**
 * Rides a way from its first corner to its last, leaving at `leaveAt`: as fast as each road allows, slowly round corners, waiting at red, and
 * standing at `stops`. With `arriveAt` it arrives then exactly: the stops take as much longer or shorter as that needs, and what a
 * light leaves over is spent before the door; only when even without a stop there is not time enough it arrives later, and says so in
 * its answer. Without stops to stretch, two are made. Chance comes from `stream` alone, so the same stream gives the same ride.
 */
export const rideAlong = (
  way: Way | readonly Point[],
  leaveAt: Instant,
  stops: readonly RideStop[],
  stream: Stream,
  options: RideOptions = {},
): Ride => held().rideAlong(way, leaveAt, stops, stream, options)
