import type { Instant } from '#contract/time.ts'
import { houseOf, membersOf, type StaffKind } from '#seed/staff.ts'
import { metresTo } from './ways.ts'

/** One of those who take turns: at work on a parcel, or free from an instant on. */
export interface Hand {
  id: string
  orderId?: string
  freeAt: Instant
}

export type Pool = Hand[]

/** Everybody free from the beginning: as many as the store has, or as a world says. */
export const openPool = (kind: StaffKind, many?: number): Pool => membersOf(kind, many).map((id) => ({ id, freeAt: 0 }))

/** Who has nothing to do and could begin soonest at `from` or later, and when; of those who could, the longest idle. */
export function soonest(pool: Pool, from: Instant): { hand: Hand; at: Instant } | undefined {
  let found: Hand | undefined
  for (const hand of pool) if (hand.orderId === undefined && (!found || hand.freeAt < found.freeAt)) found = hand
  return found && { hand: found, at: Math.max(from, found.freeAt) }
}

const away = new Map<string, number>()

/** How far somebody who waits is from the store: asked at every turn. */
function metresAway(id: string): number {
  let metres = away.get(id)
  if (metres === undefined) away.set(id, (metres = metresTo(houseOf(id))))
  return metres
}

/** Who could begin soonest at `from` or later, and when; of those who could, the nearest to the store. */
export function nearest(pool: Pool, from: Instant): { hand: Hand; at: Instant } | undefined {
  const first = soonest(pool, from)
  if (!first) return undefined
  let found = first.hand
  let metres = Infinity
  for (const hand of pool) {
    if (hand.orderId !== undefined || hand.freeAt > first.at) continue
    const near = metresAway(hand.id)
    if (near < metres) [found, metres] = [hand, near]
  }
  return { hand: found, at: first.at }
}

/** Sets somebody to work on a parcel. Whoever is not in the pool (a driver, somebody who left) has no turn to take. */
export function take(pool: Pool, id: string, orderId: string): void {
  const hand = pool.find((one) => one.id === id)
  if (hand) hand.orderId = orderId
}

/** Whoever works on a parcel is free again from `at` on. */
export function release(pool: Pool, orderId: string, at: Instant): void {
  const hand = pool.find((one) => one.orderId === orderId)
  if (!hand) return
  delete hand.orderId
  hand.freeAt = at
}
