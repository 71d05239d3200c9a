import type { Frame } from '#contract/live-chat.ts'
import type { Instant } from '#contract/time.ts'
import type { Show } from './show-times.ts'
import type { States } from './states.ts'

/** What of the world the room's talk follows. */
export type ChatterFacts = Pick<States, 'room'>

/** What is said in a show from after `from` up to and with `to`. A pure function. */
export function chatterBetween(
  _seed: string,
  _show: Show,
  _facts: ChatterFacts,
  _from: Instant,
  _to: Instant,
): Frame[] {
  return []
}

/** The last lines of a show up to `now`, at most `most`. */
export function lastLines(_seed: string, _show: Show, _facts: ChatterFacts, _now: Instant, _most: number): Frame[] {
  return []
}
