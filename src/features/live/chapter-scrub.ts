import type { Chapter } from '#contract/live.ts'

/** The chapter that `ms` lies in; the last one from its beginning on. */
export function chapterAt(chapters: readonly Chapter[], ms: number): Chapter | undefined {
  return chapters.find(({ fromMs, toMs }) => fromMs <= ms && ms < toMs) ?? (ms < 0 ? chapters[0] : chapters.at(-1))
}

/** How much of a chapter has been seen at `ms`, 0 to 1. */
export const shareSeen = ({ fromMs, toMs }: Chapter, ms: number): number =>
  Math.min(1, Math.max(0, (ms - fromMs) / Math.max(1, toMs - fromMs)))

const stepMs = 5_000
/** Back to the beginning of a chapter, or, when it has only just begun, to the one before. */
const justBegunMs = 3_000

/**
 * Where a key moves the position to, or null for a key that moves nothing: arrows by five seconds, Page Up and Page Down by
 * chapters, Home and End (WAI-ARIA slider). Never outside the show.
 */
export function scrubTo(key: string, ms: number, chapters: readonly Chapter[], lengthMs: number): number | null {
  const within = (to: number): number => Math.min(Math.max(0, to), Math.max(0, lengthMs - 1_000))
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return within(ms + stepMs)
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(ms - stepMs)
    case 'PageUp':
      return within(chapters.find(({ fromMs }) => fromMs > ms)?.fromMs ?? ms)
    case 'PageDown':
      return within(chapters.findLast(({ fromMs }) => fromMs < ms - justBegunMs)?.fromMs ?? 0)
    case 'Home':
      return 0
    case 'End':
      return within(lengthMs)
    default:
      return null
  }
}
