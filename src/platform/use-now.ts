import { useEffect, useState } from 'react'
import type { Instant, Rate } from '#contract/time.ts'
import { currentClock, everyStep, now, onClockChanged } from './now.ts'

/**
 * The world's time, renewed at each step of it (1000: each whole second; 60_000: each minute). Above x1 at most four
 * times a second; paused, only when somebody moves it.
 */
export function useNow(stepMs: number): Instant {
  const [value, setValue] = useState(now)
  useEffect(() => {
    setValue(now())
    return everyStep(stepMs, () => setValue(now()))
  }, [stepMs])
  return value
}

/** How fast the world's time runs: 1 until it has spoken. Digits flip and speak only at 1. */
export function useRate(): Rate {
  const [rate, setRate] = useState<Rate>(() => currentClock()?.rate ?? 1)
  useEffect(() => {
    const read = (): void => setRate(currentClock()?.rate ?? 1)
    read()
    return onClockChanged(read)
  }, [])
  return rate
}
