import type { Frame } from '#contract/live-chat.ts'
import type { PushEvent } from '#contract/push.ts'

type FrameListener = (frames: readonly Frame[]) => void
const listeners = new Map<string, Set<FrameListener>>()

/** Lines of a room as they are pushed. They pass by: what was missed stands in the feed. Returns how to stop. */
export function onFrames(roomId: string, listener: FrameListener): () => void {
  const ears = listeners.get(roomId) ?? new Set()
  listeners.set(roomId, ears.add(listener))
  return () => {
    ears.delete(listener)
    if (ears.size === 0) listeners.delete(roomId)
  }
}

/** The push line heard lines of a room: whoever is in it is told. */
export function tellFrames({ roomId, frames }: Extract<PushEvent, { type: 'frames' }>): void {
  for (const listener of listeners.get(roomId) ?? []) listener(frames)
}
