import { create } from 'zustand'
import { keptStorage } from '#platform/storage.ts'

/** How a delivery is watched: as a picture (belt, map) with its minutes, or as a list of every turn. */
export type WayView = 'picture' | 'list'

const key = 'lantern-lane.way-view'

/** A kept choice; anything else is the picture. */
export const readWayView = (kept: string | null): WayView => (kept === 'list' ? 'list' : 'picture')

/** What the person chose, on this phone, for every delivery. */
export const useWayView = create<{ view: WayView }>(() => ({ view: readWayView(keptStorage.read(key)) }))

/** Chooses and keeps. */
export function chooseWayView(view: WayView): void {
  useWayView.setState({ view })
  keptStorage.write(key, view)
}
