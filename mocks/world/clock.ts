import type { Clock, Instant, Rate } from '#contract/time.ts'

/** Virtual now by a clock record and the device's wall time (ms). A wall clock set back stops the lane, it never runs it back. */
export function clockNow(clock: Clock, wall: number): Instant {
  return clock.virtual + Math.floor(Math.max(0, wall - clock.wall) * clock.rate)
}

/** The instant `now`, told at wall time `wall`, as a new record with another rate. */
export const withRate = (wall: number, now: Instant, rate: Rate): Clock => ({ virtual: now, wall, rate })

/** The clock set to an instant, going on at its own rate. */
export const setTo = (clock: Clock, wall: number, at: Instant): Clock => ({ virtual: at, wall, rate: clock.rate })

/** Wall milliseconds until a virtual instant; Infinity while paused. */
export function wallUntil(clock: Clock, wall: number, at: Instant): number {
  if (clock.rate === 0) return Infinity
  return Math.max(0, (at - clockNow(clock, wall)) / clock.rate)
}
