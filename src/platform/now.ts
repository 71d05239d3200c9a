import type { Clock, Instant } from '#contract/time.ts'
import { onWallMoved, wall } from './wall.ts'

/** Above x1, digits change at most four times a second. */
const fastestMs = 250
/** setTimeout wraps above this. */
const longestMs = 2 ** 31 - 1

let clock: Clock | null = null
const listeners = new Set<() => void>()

/** The world's clock as last told, or null before its first word. */
export const currentClock = (): Clock | null => clock

/** Takes the clock told by a session, an answer or a push event. The wall time in it is this device's. */
export function setClock(told: Clock): void {
  if (clock && clock.virtual === told.virtual && clock.wall === told.wall && clock.rate === told.rate) return
  clock = told
  for (const listener of listeners) listener()
}

/** The world's time now, in whole milliseconds; this device's own time until the world has spoken. */
export function now(): Instant {
  const read = wall()
  return clock ? Math.round(clock.virtual + Math.max(0, read - clock.wall) * clock.rate) : read
}

/** Calls back when a plan made earlier may be off: the clock changed, or the page slept, or the phone's clock was set. */
function onTimeMoved(listener: () => void): () => void {
  const unlisten = onClockChanged(listener)
  const unmove = onWallMoved(listener)
  return () => {
    unlisten()
    unmove()
  }
}

/** Calls back when the rate changed or time jumped. Returns how to stop. */
export function onClockChanged(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Calls back once the world's time has reached `instant`, whatever rates, pauses and jumps lie between; at once (but
 * never in the same turn) if it is past, and at once on waking if it passed in a sleep. Returns how to stop.
 */
export function at(instant: Instant, reached: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(timer)
    unlisten()
  }
  const plan = (): void => {
    clearTimeout(timer)
    const wait = wallUntil(instant)
    if (wait === null) return
    timer = setTimeout(() => {
      if (now() < instant) return plan()
      stop()
      reached()
    }, wait)
  }
  const unlisten = onTimeMoved(plan)
  plan()
  return stop
}

/** Wall milliseconds until the world's time is `instant`; 0 when past, null while time stands still before it. */
export function wallUntil(instant: Instant): number | null {
  const rest = instant - now()
  if (rest <= 0) return 0
  const rate = clock?.rate ?? 1
  return rate === 0 ? null : Math.min(Math.ceil(rest / rate), longestMs)
}

/**
 * Calls back at each step of the world's time (each whole second for 1000), at most four times a second, and at once
 * when the clock changes. While time stands still nothing ticks. Returns how to stop.
 */
export function everyStep(stepMs: number, tick: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const plan = (): void => {
    clearTimeout(timer)
    const rate = clock?.rate ?? 1
    if (rate === 0) return
    const toStep = (stepMs - (now() % stepMs)) / rate
    timer = setTimeout(
      () => {
        tick()
        plan()
      },
      Math.min(Math.max(toStep, rate > 1 ? fastestMs : 1), longestMs),
    )
  }
  const unlisten = onTimeMoved(() => {
    tick()
    plan()
  })
  plan()
  return () => {
    clearTimeout(timer)
    unlisten()
  }
}

/** Only for tests: as if the world had not spoken yet. */
export function forgetClock(): void {
  clock = null
  listeners.clear()
}
