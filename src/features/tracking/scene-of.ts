import type { Parcel, ParcelState } from '#contract/parcel.ts'

/** What stands above the minutes: the store's belt, the map, or nothing (a van tells no position; what is over needs none). */
export type Scene = 'belt' | 'map' | 'none'

const inStore: ReadonlySet<ParcelState> = new Set([
  'paid',
  'accepted',
  'picking',
  'asking',
  'onBelt',
  'packing',
  'packed',
  'noRider',
])

/** Where a parcel is best seen. A rider on the way to the store is something to see on the map as soon as all is packed. */
export function sceneOf(parcel: Parcel): Scene {
  if (parcel.by === 'nextDay' || parcel.state === 'returned' || parcel.state === 'cancelled') return 'none'
  return inStore.has(parcel.state) ? 'belt' : 'map'
}

/** How far along the belt it hangs: still a basket, on its way as bags, or packed and waiting. */
export type BeltPlace = 'basket' | 'belt' | 'packed'

export function placeOnBelt({ steps }: Pick<Parcel, 'steps'>): BeltPlace {
  const done = (step: (typeof steps)[number]['step']): boolean =>
    steps.some((one) => one.step === step && one.at !== undefined)
  return done('packed') ? 'packed' : done('onBelt') ? 'belt' : 'basket'
}

/** It goes back to the store, or is there again: its stretches are no longer what they were. */
export const turnsBack = ({ state }: Pick<Parcel, 'state'>): boolean =>
  state === 'returning' || state === 'returned' || state === 'cancelled'

/** While things are picked their list is the screen; before and after it is one row. */
export const isPicking = ({ state }: Pick<Parcel, 'state'>): boolean => state === 'picking' || state === 'asking'
