import type { TransStatus } from '#contract/bank.ts'
import type { Instant } from '#contract/time.ts'
import type { ChallengeRecord } from './challenge-machine.ts'
import { ownEntry } from './own-entry.ts'

/** What a payment by card came to: a challenge, a yes, or a no. */
export interface CardAttempt {
  card: string
  minor: number
  came: 'challenge' | 'authorised' | TransStatus
  challengeId?: string
}

/**
 * Challenges under way stand apart from ended ones. `settling` are those that were passed and of which the shop has not heard yet,
 * by trade: a trade that ended meanwhile is no longer in it, and is not charged.
 */
export interface BankState {
  open: Record<string, ChallengeRecord>
  ended: Record<string, ChallengeRecord>
  attempts: Record<string, CardAttempt>
  settling: Record<string, { challengeId: string; at: Instant }>
  /** Failed authentications in a row, and until when a card is blocked, by card. */
  failures: Record<string, number>
  blocked: Record<string, Instant>
}

/** A challenge by its id, under way or ended. */
export const challengeOf = (state: BankState, challengeId: string): ChallengeRecord | undefined =>
  ownEntry(state.open, challengeId) ?? ownEntry(state.ended, challengeId)

/** What an attempt at a trade came to. */
export const attemptOf = (state: BankState, tradeNo: string, attemptId: string): CardAttempt | undefined =>
  ownEntry(state.attempts, attemptKey(tradeNo, attemptId))

/** An attempt's key: unique per trade. */
export const attemptKey = (tradeNo: string, attemptId: string): string => `${tradeNo} ${attemptId}`
