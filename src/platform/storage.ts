/** Storage that never throws: a phone may refuse it, and a private window may forget it. */
export interface Drawer {
  read(key: string): string | null
  write(key: string, value: string): void
  remove(key: string): void
}

const doorOf = (pick: () => Storage): Drawer => ({
  read(key) {
    try {
      return pick().getItem(key)
    } catch {
      return null
    }
  },
  write(key, value) {
    try {
      pick().setItem(key, value)
    } catch {
      // Refused or full: what was to be kept is a convenience, never the shop's own state.
    }
  },
  remove(key) {
    try {
      pick().removeItem(key)
    } catch {
      // Refused: there is nothing to remove then.
    }
  },
})

/** Kept for good: preferences, and the slip of what was last seen kept. */
export const keptStorage = doorOf(() => localStorage)
/** Kept for this tab's life. */
export const tabStorage = doorOf(() => sessionStorage)

/** Tells what another tab has written under a key of the kept storage, or null where it was removed. */
export function onKeptElsewhere(key: string, tell: (kept: string | null) => void): void {
  globalThis.addEventListener?.('storage', (event) => {
    // Without a key, everything was removed.
    if (event.key === key || event.key === null) tell(event.newValue)
  })
}
