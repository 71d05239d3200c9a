import { wallUntil, now } from '#platform/now.ts'

const minuteMs = 60_000
/** At x60 a minute of the world is a second: often enough. */
const soonestMs = 4_000

/** For answers that hold an arrival window: asked again as the world's minutes pass, not at all while its time stands still. */
export function eachWorldMinute(): number | false {
  const wait = wallUntil((Math.floor(now() / minuteMs) + 1) * minuteMs)
  return wait === null ? false : Math.max(wait, soonestMs)
}
