import type { Money } from '#contract/money.ts'
import type { TradeNotification } from '#contract/notification.ts'
import type { Instant } from '#contract/time.ts'

/** A change of a trade that its merchant is told of. */
export interface Told {
  tradeNo: string
  at: Instant
  status: TradeNotification['status']
  amount: Money
  outRequestNo?: string
}

/** From `at` on that many attempts do not arrive, whichever comes first; a later cut takes its place. */
export interface Cut {
  at: Instant
  count: number
}

const minute = 60_000
const hour = 60 * minute
/** How long after one attempt the next is made, until it is heard: three at once, then seven within 25 hours; then it is given up. */
const waits = [0, 0, 0, 4 * minute, 10 * minute, 10 * minute, hour, 2 * hour, 6 * hour, 15 * hour]

/**
 * Every notification of a log and its attempts up to `now`. A pure reading of what changed and what was cut, so that a log without
 * faults is no longer for them. An attempt that is lost uses up one of the cut; `told` and `cuts` are in the order of time.
 */
export function notificationsOf(told: readonly Told[], cuts: readonly Cut[], now: Instant): TradeNotification[] {
  const line = told.map((one, place) => ({ one, place, at: one.at, tries: 0 }))
  const all: TradeNotification[] = told.map(({ at: _at, ...one }, place) => ({
    ...one,
    notifyId: `N${String(place + 1).padStart(8, '0')}`,
    attempts: [],
  }))
  let left = 0
  let cut = 0
  while (line.length > 0) {
    // The earliest attempt of all; at one instant, of what changed first.
    const next = line.reduce((first, other) => (other.at < first.at ? other : first))
    const notification = all[next.place]
    if (!notification || next.at > now) break
    for (let due = cuts[cut]; due && due.at <= next.at; due = cuts[cut]) {
      left = due.count
      cut += 1
    }
    const heard = left === 0
    notification.attempts.push({ at: next.at, heard })
    left -= heard ? 0 : 1
    const wait = waits[next.tries]
    next.tries += 1
    if (heard || wait === undefined) line.splice(line.indexOf(next), 1)
    else next.at += wait
  }
  for (const { place, at } of line) {
    const notification = all[place]
    if (notification && notification.attempts.length > 0) notification.nextAt = at
  }
  return all
}

/** How many of the next attempts will not arrive. */
export function cutLeft(told: readonly Told[], cuts: readonly Cut[], now: Instant): number {
  const last = cuts.at(-1)
  if (!last) return 0
  const lost = notificationsOf(told, cuts, now).flatMap(({ attempts }) =>
    attempts.filter(({ at, heard }) => !heard && at >= last.at),
  )
  return Math.max(0, last.count - lost.length)
}
