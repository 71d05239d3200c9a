import { useEffect, useState } from 'react'
import type { Instant } from '#contract/time.ts'
import { at, now } from './now.ts'

/** Whether the world's time has come to an instant; true in the very millisecond it does, whatever the clock's rate. */
export function useReached(instant: Instant): boolean {
  const [reached, setReached] = useState({ instant, yes: now() >= instant })
  useEffect(() => at(instant, () => setReached({ instant, yes: true })), [instant])
  return reached.instant === instant ? reached.yes : now() >= instant
}
