import type { Instant } from '#contract/time.ts'
import { openStream } from '#world/stream.ts'

const minute = 60_000
const hour = 60 * minute

/** How long the neighbours' orders keep pickers and riders, at most, in minutes: on a calm day, in a rush, and when everybody orders. */
const most = { pickers: [0, 4, 8], riders: [0, 3, 6] } as const

/** Everybody who orders at the same store, by what a world says of the day. */
export interface Neighbourly {
  seed: string
  rush: 0 | 1 | 2
}

/**
 * How long neighbours' orders are before one that is ready at `at`, in ms: the same for everybody who asks, through the hour. Nobody's
 * orders but one's own are facts; this is all that is known of them.
 */
export function waitForNeighbours({ seed, rush }: Neighbourly, of: 'pickers' | 'riders', at: Instant): number {
  const longest = most[of][rush]
  if (longest === 0) return 0
  const stream = openStream(seed, 'neighbours', `${of} ${Math.floor(at / hour)}`)
  return Math.round(longest * minute * (0.5 + stream.unit() / 2))
}

/** The longest an order that is paid about now can have to wait for its neighbours, in ms: this hour's or the next one's. */
export const longestWait = (day: Neighbourly, now: Instant): number =>
  Math.max(...[now, now + hour / 2].map((at) => waitForNeighbours(day, 'pickers', at))) +
  Math.max(...[now, now + hour / 2].map((at) => waitForNeighbours(day, 'riders', at)))
