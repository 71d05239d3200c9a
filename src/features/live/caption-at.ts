import type { Caption } from '#contract/live.ts'

/** What is said `ms` into the show, if anything is. Captions are in order and do not overlap. */
export function captionAt(captions: readonly Caption[], ms: number): Caption | undefined {
  return captions.find(({ atMs, toMs }) => atMs <= ms && ms < toMs)
}
