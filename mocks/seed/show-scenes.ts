import type { SceneId } from '#contract/live.ts'

// Written by tools/show/make.mjs. Piece n of a scene is show/<scene>-<n>.mpegts (n from 0; H.264 and AAC), its still show/<scene>.webp.

/** How long every piece of film is, to the millisecond. */
export const segmentSeconds = 2

/** How many pieces of film a scene's loop has. */
export const showScenes: Record<SceneId, number> = {
  welcome: 6,
  gate: 4,
  goodbye: 4,
  midnight: 6,
  strawberries: 6,
  dumplings: 6,
  broccoli: 6,
  crab: 6,
  lobster: 6,
  pavilion: 6,
}
