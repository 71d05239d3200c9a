import { useState, useSyncExternalStore } from 'react'
import type { Instant, Rate } from '#contract/time.ts'
import { currentClock, everyStep, now, onClockChanged } from './now.ts'

/** A reading of the clock that changes only at its ticks, so that all who read it in one frame see the same time. */
function createTicker(stepMs: number) {
  let value = now()
  return {
    read: (): Instant => value,
    subscribe: (changed: () => void) => {
      value = now()
      return everyStep(stepMs, () => {
        value = now()
        changed()
      })
    },
  }
}

/**
 * The world's time, renewed at each step of it (1000: each whole second; 60_000: each minute). Above x1 at most four
 * times a second; paused, only when somebody moves it. The step is read once, when the component appears.
 */
export function useNow(stepMs: number): Instant {
  const [ticker] = useState(() => createTicker(stepMs))
  return useSyncExternalStore(ticker.subscribe, ticker.read, ticker.read)
}

const rate = (): Rate => currentClock()?.rate ?? 1
/** How fast the world's time runs: 1 until it has spoken. Digits flip and speak only at 1. */
export const useRate = (): Rate => useSyncExternalStore(onClockChanged, rate, rate)
