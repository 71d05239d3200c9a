import type { Leg, Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { measured } from './way.ts'

/** How fast somebody rides who has nowhere to stop, in metres a second. */
const metresPerSecond = 5

/** A way ridden evenly and without a stop, from `from` on: there at `until`, or as soon as its length takes. */
export function straightOn(corners: readonly Point[], from: Instant, until?: Instant): Leg {
  const way = measured(corners)
  const length = way.at(-1)?.along ?? 0
  const ms = until === undefined ? (length / metresPerSecond) * 1000 : until - from
  return way.map(({ x, y, along }) => ({ x, y, at: Math.round(from + (length === 0 ? ms : (along / length) * ms)) }))
}
