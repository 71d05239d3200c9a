import { type Game, type GameSummary, lanterns, type Round, type RoundDone, roundSeconds } from '#contract/game.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { gameTiers, roundsADay } from '#seed/festival.ts'
import { daysLater, isoDate, shanghaiDate, shanghaiInstant } from '#world/calendar.ts'
import { type GameState, roundKey } from './game-service.ts'
import { ownEntry } from './own-entry.ts'

/** The seed of a round's swings: nobody knows it before the round. */
export const swingSeed = (seed: string, roundId: string): string => `${seed}/${roundId}`

/** How many rounds somebody has left on the day of `now`. */
export const roundsLeft = ({ played }: GameState, now: Instant): number =>
  roundsADay - (played.day === isoDate(now) ? played.rounds : 0)

/** When the next day begins. */
export const tomorrow = (now: Instant): Instant => {
  const { year, month, day } = shanghaiDate(now)
  return daysLater(shanghaiInstant(year, month, day), 1)
}

/** Where the game stands at `now`. */
export function gameSummary(state: GameState, now: Instant): GameSummary {
  const tier = gameTiers.find(({ lit }) => lit > state.lit)
  return {
    lit: state.lit,
    of: lanterns,
    roundsLeft: Math.max(0, roundsLeft(state, now)),
    ...(tier && { next: { couponId: tier.couponId, off: fen(tier.off), more: tier.lit - state.lit } }),
  }
}

/** The round under way as a page plays it, if there is one. */
export const roundView = ({ round }: GameState, seed: string): Round | undefined =>
  round ? { ...round, seconds: roundSeconds, seed: swingSeed(seed, round.roundId), of: lanterns } : undefined

/** What a round came to; undefined for one that did not end. */
export function roundDone(state: GameState, roundId: string, now: Instant): RoundDone | undefined {
  const done = ownEntry(state.done, roundKey(roundId))
  if (!done) return undefined
  const { content: _content, ...told } = done
  return { ...told, of: lanterns, roundsLeft: Math.max(0, roundsLeft(state, now)) }
}

/** The game whole: `seed` is the world's. */
export function gameView(state: GameState, seed: string, now: Instant): Game {
  const round = roundView(state, seed)
  const last = roundDone(state, state.last, now)
  return {
    ...gameSummary(state, now),
    tiers: gameTiers.map(({ couponId, off, lit }) => ({ couponId, off: fen(off), lit, earned: state.lit >= lit })),
    ...(round && { round }),
    ...(last && { last }),
    ...(roundsLeft(state, now) <= 0 && { nextRoundsAt: tomorrow(now) }),
  }
}
