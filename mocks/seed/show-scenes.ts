import type { SceneId } from '#contract/live.ts'

/** How many pieces of film, two seconds each, a scene's loop has. */
export const showScenes: Record<SceneId, number> = {
  welcome: 6,
  strawberries: 6,
  dumplings: 6,
  broccoli: 6,
  crab: 6,
  lobster: 6,
  gate: 6,
  goodbye: 6,
  midnight: 6,
  pavilion: 6,
}
