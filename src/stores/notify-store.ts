import { create } from 'zustand'
import { keptStorage, onKeptElsewhere } from '#platform/storage.ts'

const key = 'lantern-lane.notify'

/** Whether the person wants to be told on this phone. The phone has to agree, too. */
export const useNotify = create<{ wanted: boolean }>(() => ({ wanted: keptStorage.read(key) === 'yes' }))

// What is chosen in one tab is chosen in all.
onKeptElsewhere(key, (kept) => useNotify.setState({ wanted: kept === 'yes' }))

/** Chooses and keeps. */
export function wantNotes(wanted: boolean): void {
  useNotify.setState({ wanted })
  if (wanted) keptStorage.write(key, 'yes')
  else keptStorage.remove(key)
}
