import { useSyncExternalStore } from 'react'

const top = (): Element | null => [...document.querySelectorAll('dialog:modal')].at(-1) ?? null

function subscribe(changed: () => void): () => void {
  const watch = new MutationObserver(changed)
  watch.observe(document.body, { subtree: true, attributeFilter: ['open'] })
  return () => watch.disconnect()
}

/** The dialog that lies over everything now, or null. All else is inert under it, so what must be pressed goes into it. */
export const useTopDialog = (): Element | null => useSyncExternalStore(subscribe, top, () => null)
