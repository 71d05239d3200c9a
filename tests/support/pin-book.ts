import type { Fact } from '#contract/facts.ts'

const tries = 3
const lockMs = 3 * 3_600_000

/** The PIN as the facts tell it: every wrong entry is counted, and none may come, nor a right one, while it is locked. */
export interface PinBook {
  isLocked: (at: number) => boolean
  triesLeft: (at: number) => number
  /** Somebody's right PIN was taken. */
  right: (fact: Fact) => void
  take: (fact: Fact) => void
}

/** Opens the book on a PIN that was entered wrong `used` times. */
export function openPinBook(used: number): PinBook {
  let wrong = used
  let lockedUntil = 0
  let resetTries = 0
  const counted = new Set<string>()
  const isLocked = (at: number): boolean => at < lockedUntil
  const must = (fact: Fact, holds: boolean, why: string): void => {
    if (!holds) throw new Error(`${why}: ${JSON.stringify(fact)}`)
  }
  const fresh = (): void => {
    wrong = 0
    lockedUntil = 0
  }
  /** When a lock has ended, all tries are back. */
  const unlockedBy = (at: number): void => {
    if (lockedUntil > 0 && at >= lockedUntil) fresh()
  }
  return {
    isLocked,
    triesLeft: (at) => (lockedUntil > 0 && at >= lockedUntil ? tries : tries - wrong),
    right: (fact) => {
      must(fact, !isLocked(fact.at), 'a right PIN taken while it is locked')
      fresh()
    },
    take: (fact) => {
      if (fact.kind === 'pinRefused') {
        unlockedBy(fact.at)
        must(fact, !isLocked(fact.at), 'a wrong PIN counted while it is locked')
        if (fact.attempt) must(fact, !counted.has(fact.attempt.id), 'ONE WRONG PIN COUNTED TWICE')
        if (fact.attempt) counted.add(fact.attempt.id)
        wrong += 1
        if (wrong === tries) lockedUntil = fact.at + lockMs
        must(fact, fact.triesLeft === tries - wrong, 'tries counted wrong')
        must(fact, (fact.lockedUntil ?? 0) === lockedUntil, 'locked for another time')
      }
      if (fact.kind === 'passFreeSet' || (fact.kind === 'saleCharged' && fact.authorisedBy === 'pin')) {
        must(fact, !isLocked(fact.at), 'a right PIN taken while it is locked')
        fresh()
      }
      if (fact.kind === 'pinResetStarted') resetTries = 3
      if (fact.kind === 'pinResetRefused') {
        resetTries -= 1
        must(fact, fact.triesLeft === resetTries && resetTries >= 0, 'codes counted wrong')
      }
      if (fact.kind === 'pinReset') {
        must(fact, resetTries > 0, 'reset without a code under way')
        resetTries = 0
        fresh()
      }
    },
  }
}
