import { keptStorage } from '#platform/storage.ts'
import { isWay, type Way } from './ways.ts'

const key = 'lantern-lane.last-way'

/** The way that paid last on this phone; null before the first payment. */
export function readLastWay(): Way | null {
  const kept = keptStorage.read(key)
  return kept !== null && isWay(kept) ? kept : null
}

/** Remembers a way that has paid. What was topped up once is not topped up again by itself. */
export const keepLastWay = (way: Way): void => keptStorage.write(key, way === 'topUp' ? 'balance' : way)
