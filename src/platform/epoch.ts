type EpochListener = (epoch: number, route?: string) => void

let known: number | null = null
const listeners = new Set<EpochListener>()

/** The epoch everything on the screen belongs to; commands carry it, so that one aimed at an older world is refused. */
export const knownEpoch = (): number | null => known

/**
 * Told by every answer and push event which epoch the world is in. A new one is handed to the listeners before it becomes
 * known, so that nothing on the screen is ever sent under an epoch it does not belong to.
 */
export function noteEpoch(epoch: number, route?: string): void {
  if (known !== null && epoch < known) return
  const moved = known !== null && epoch > known
  if (moved || route !== undefined) for (const listener of listeners) listener(epoch, route)
  known = epoch
}

/** Calls back when the world was rewound, reset or loaded, with the moment's route if it has one. Returns how to stop. */
export function onEpochMoved(listener: EpochListener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Only for tests: as if nothing had been heard yet. */
export function forgetEpoch(): void {
  known = null
  listeners.clear()
}
