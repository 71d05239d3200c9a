import { create } from 'zustand'
import { keptStorage, onKeptElsewhere } from '#platform/storage.ts'

/** How a person wants to watch, on this phone, for good. */
export interface Comfort {
  /** What moves by itself stands still: chat, hearts, the glow, the film until it is asked for. */
  still: boolean
  captions: boolean
}

const key = 'lantern-lane.comfort'

/** What was kept, each part checked. Captions are on until somebody takes them off: a film begins without its sound. */
export function readComfort(kept: string | null): Comfort {
  let found: Partial<Record<keyof Comfort, unknown>> = {}
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    if (typeof value === 'object' && value !== null) found = value
  } catch {
    // Not ours: as at first.
  }
  return { still: found.still === true, captions: found.captions !== false }
}

export const useComfort = create<Comfort>(() => readComfort(keptStorage.read(key)))

// What is chosen in one tab is chosen in all.
onKeptElsewhere(key, (kept) => useComfort.setState(readComfort(kept)))
// Read by comfort.css; before-paint.js has set it from what was kept.
useComfort.subscribe(({ still }) => document.documentElement.toggleAttribute('data-still', still))

/** Chooses and keeps. */
export function setComfort(chosen: Partial<Comfort>): void {
  useComfort.setState(chosen)
  keptStorage.write(key, JSON.stringify(useComfort.getState()))
}
