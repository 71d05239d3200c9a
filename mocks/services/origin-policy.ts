import type { RequiredStep, VerdictState } from '#contract/origin.ts'

/**
 * What this shop holds against a batch: demo policy, not advice on food. A shelf's own rule would stand here as facts of
 * the world. Times in milliseconds.
 */
const minuteMs = 60_000
const hourMs = 3_600_000

/** Outside its band for up to this long, and tested again since, a batch is sold with a note; longer, it is not sold. */
export const excursionLimitMs = 30 * minuteMs

/** This long without a place or a reading is a stretch nobody knows. */
export const unknownAfterMs = 6 * hourMs

/** Declared this long after it happened, a record is late. */
export const lateAfterMs = 6 * hourMs

/** A paper that holds no longer than this from now is about to expire. */
export const expiresSoonMs = 30 * 24 * hourMs

/** Two readings further apart than this are not joined by a line. */
export const unreadAfterMs = 2 * hourMs

/** The store's shelf is read this often, and declares so many readings at once. */
export const shelfReadingMs = 10 * minuteMs
export const shelfReadingsPerEvent = 3

/** Records goods of an aisle must have by the time they are in the store. What comes from abroad must be cleared as well. */
export function requiredSteps(categoryId: string | undefined): readonly RequiredStep[] {
  switch (categoryId) {
    case 'seafood':
    case 'dairy':
      return ['harvested', 'packed', 'tested']
    case 'fruit':
    case 'greens':
      return ['harvested', 'packed']
    default:
      return ['packed']
  }
}

/** A batch judged to be one of these is not sold. */
export const notSold: readonly VerdictState[] = ['tooWarm', 'failedTest', 'expired', 'recalled']
