import { create } from 'zustand'

interface Tabs {
  /** How many things on the screen want the foot of it for themselves. */
  hiddenBy: number
}

export const useTabs = create<Tabs>(() => ({ hiddenBy: 0 }))

/** Takes the tabs away while something has an act of its own at the foot: `useLayoutEffect(hideTabs, [])`. Returns how to bring them back. */
export function hideTabs(): () => void {
  useTabs.setState(({ hiddenBy }) => ({ hiddenBy: hiddenBy + 1 }))
  return () => useTabs.setState(({ hiddenBy }) => ({ hiddenBy: hiddenBy - 1 }))
}
