import type { Promise30 } from '#contract/catalogue.ts'
import type { Instant, Window } from '#contract/time.ts'
import type { DispatchState } from './dispatch-state.ts'
import { longestWait } from './neighbours.ts'
import type { Pool } from './staff-pool.ts'

const minuteMs = 60_000

/** The promise on a calm day, in minutes from paying; never less. */
export const promiseMinutes = 30
/** The shown window is open for so many minutes. */
const openMinutes = 4
/** Longer promises go up in such steps. */
const stepMinutes = 5

/** The arrival window for something paid at `at`: whole minutes, rounded down, so that its end is never later than what is promised. */
export function windowFrom(at: Instant, promised: number = promiseMinutes): Window {
  const floor = (minutes: number): Instant => Math.floor(at / minuteMs + minutes) * minuteMs
  return { from: floor(promised - openMinutes), to: floor(promised) }
}

/** What a promise looks at: who is free, what waits, how the day is. */
export type Day = Pick<DispatchState, 'seed' | 'rush' | 'rainSince' | 'rainMs' | 'active' | 'pickers' | 'riders'>

/** The stages of a calm day added up, at their slowest, from paying to the door; what of it is riding at most; and both ends of a ride. */
const stagesMs = 28.7 * minuteMs
const prepareMs = 10 * minuteMs
const handOverMs = 1.5 * minuteMs
/** How far a rider comes in a minute with two stops on the way, in metres. */
const metresAMinute = 200
/** How long a picker is at one parcel, and a rider, way back included. */
const turnMs = { pickers: 4 * minuteMs, riders: 26 * minuteMs }
/** When a parcel that is paid now needs each of them. */
const neededMs = { pickers: 0.7 * minuteMs, riders: 6.9 * minuteMs }

const rainOf = ({ rainSince, rainMs }: Pick<Day, 'rainSince' | 'rainMs'>): number =>
  rainSince === undefined ? 0 : rainMs

/** How long everybody who is before an order keeps those who pick, or ride: nothing while somebody is free when it needs them. */
function waitFor(of: 'pickers' | 'riders', { active, ...day }: Day, now: Instant): number {
  const pool: Pool = day[of]
  const step = of === 'pickers' ? 'picking' : 'riderAssigned'
  const needed = now + neededMs[of]
  const turn = turnMs[of] + (of === 'riders' ? rainOf(day) : 0)
  const free = pool.map(({ orderId, freeAt }) => {
    if (orderId === undefined) return Math.max(needed, freeAt)
    const begun = active[orderId]?.steps[step] ?? now
    return Math.max(needed, begun + turn)
  })
  free.sort((a, b) => a - b)
  let before = 0
  for (const orderId in active) {
    const { steps, begunAt, slot } = active[orderId] ?? {}
    const asked = steps && steps[step] === undefined && slot?.kind === 'rider'
    if (asked && (begunAt ?? 0) <= needed) before += 1
  }
  const mine = free[before % Math.max(1, free.length)] ?? needed
  const rounds = Math.floor(before / Math.max(1, free.length))
  return Math.max(0, mine + rounds * turn - needed)
}

/**
 * What the shop can promise for an order paid at `now` to somewhere so many metres away: the longest of what its stages add up to
 * (with whoever is before it, and the weather) and what the distance takes, in whole steps, and why it is more than half an hour. A pure
 * reading of who is at work; said before ordering, and kept.
 */
export function promised(day: Day, now: Instant, metres: number): Pick<Promise30, 'minutes' | 'because'> {
  const crowd = waitFor('pickers', day, now) + waitFor('riders', day, now) + longestWait(day, now)
  const rain = rainOf(day)
  const stages = stagesMs + crowd + rain
  const distance = prepareMs + (metres / metresAMinute) * minuteMs + handOverMs + rain
  const minutes = Math.ceil(Math.max(stages, distance) / minuteMs / stepMinutes) * stepMinutes
  if (minutes <= promiseMinutes) return { minutes: promiseMinutes }
  return { minutes, because: rain > 0 ? 'rain' : distance > stages ? 'far' : 'rush' }
}

/** What the shop promises somebody who would pay now, as said beside a product. */
export function promiseAt(now: Instant, said: Pick<Promise30, 'minutes' | 'because'> = { minutes: promiseMinutes }) {
  return { ...said, window: windowFrom(now, said.minutes) }
}
