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
