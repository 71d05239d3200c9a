import { create } from 'zustand'
import type { Instant } from '#contract/time.ts'
import { keptStorage } from '#platform/storage.ts'

/** What was last seen kept: shown when the world goes silent, so that "is my money safe?" is answered before the button. */
export interface KeptSlip {
  at: Instant
  basketCount?: number | undefined
  balance?: { minor: number; currency: 'CNY' | 'EUR' } | undefined
  /** An order is paid and under way. */
  orderUnderWay?: boolean | undefined
}

const key = 'lantern-lane.kept-slip'

/** A slip as it was written; anything else is none. */
export function readSlip(kept: string | null): KeptSlip | null {
  try {
    const value: unknown = JSON.parse(kept ?? 'null')
    if (typeof value !== 'object' || value === null || !('at' in value) || typeof value.at !== 'number') return null
    return value as KeptSlip
  } catch {
    return null
  }
}

export const useKeptSlip = create<{ slip: KeptSlip | null }>(() => ({ slip: readSlip(keptStorage.read(key)) }))

/** Notes what the world just said it has. */
export function noteKept(seen: KeptSlip): void {
  const slip = { ...useKeptSlip.getState().slip, ...seen }
  useKeptSlip.setState({ slip })
  keptStorage.write(key, JSON.stringify(slip))
}

/** Nothing is kept here, or the world began anew: there is nothing to vouch for. */
export function tearSlip(): void {
  useKeptSlip.setState({ slip: null })
  keptStorage.remove(key)
}
