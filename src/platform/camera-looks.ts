import type { Look } from './read-code.ts'

/**
 * How a camera looks, frame after frame: every other time a quick glance, in between one that takes its time, so that what is
 * easy is read at once and what is hard within a second.
 */
const ROUND: readonly Look[] = [
  'whole',
  'centre',
  'detail',
  'coarse',
  'turned',
  'centre',
  'sharpened',
  'whole',
  'close',
  'centre',
  'softened',
  'coarse',
  'negative',
]

export interface CameraLooks {
  /** How to look at the next frame. */
  next(): Look
  /** Whether that look found something: then the next frame is looked at in the same way, once. */
  found(something: boolean): void
}

/** The looks of one watch, from the first frame on. */
export function cameraLooks(): CameraLooks {
  let turn = -1
  let isAgain = false
  return {
    next: () => {
      if (!isAgain) turn += 1
      return ROUND[turn % ROUND.length] ?? 'whole'
    },
    found: (something) => {
      isAgain = something && !isAgain
    },
  }
}
