import { useSyncExternalStore } from 'react'

/** From here the tab bar is a rail and the receipt docks at the right. */
const wide = '(min-width: 56.25rem)'

/** True on a screen wide enough for the rail. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(wide)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(wide).matches,
    () => false,
  )
}
