import type { Promise30 } from '#contract/catalogue.ts'
import type { Instant, Window } from '#contract/time.ts'

const minuteMs = 60_000

/** The promise, in minutes from paying. */
export const promiseMinutes = 30
/** The shown window is open for so many minutes. */
const openMinutes = 4

/** The arrival window for something paid at `at`: whole minutes, rounded down, so that its end is never later than at + 30:00. */
export function windowFrom(at: Instant, promised: number = promiseMinutes): Window {
  const floor = (minutes: number): Instant => Math.floor(at / minuteMs + minutes) * minuteMs
  return { from: floor(promised - openMinutes), to: floor(promised) }
}

/** What the shop promises somebody who would pay now. */
export function promiseAt(now: Instant): Promise30 {
  return { minutes: promiseMinutes, window: windowFrom(now) }
}
