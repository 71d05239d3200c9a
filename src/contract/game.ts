import * as v from 'valibot'
import { Money } from './money.ts'
import { Instant } from './time.ts'

/** How long a round lasts, s, and how many lanterns hang along the lane. */
export const roundSeconds = 60
export const lanterns = 11

/** Where the game stands: lanterns that are lit add up over the rounds of a festival; so many rounds are left today. */
export const GameSummary = v.object({
  lit: v.number(),
  of: v.number(),
  roundsLeft: v.number(),
  /** The next tier, and how many lanterns more it takes. */
  next: v.optional(v.object({ couponId: v.string(), off: Money, more: v.number() })),
})
export type GameSummary = v.InferOutput<typeof GameSummary>

/** A round: its lanterns from `from` (1 is the first) hang dark. `seed` says how each swings (`src/domain/lantern-game.ts`). */
export const Round = v.object({
  roundId: v.string(),
  startedAt: Instant,
  seconds: v.number(),
  seed: v.string(),
  from: v.number(),
  of: v.number(),
})
export type Round = v.InferOutput<typeof Round>

/** What a round came to: `now` were lit in it. `coupon`: what that earned. */
export const RoundDone = v.object({
  roundId: v.string(),
  now: v.number(),
  lit: v.number(),
  of: v.number(),
  roundsLeft: v.number(),
  coupon: v.optional(v.object({ couponId: v.string(), off: Money })),
})
export type RoundDone = v.InferOutput<typeof RoundDone>

/** The game as it stands, with the round that is under way and the last that ended. */
export const Game = v.object({
  ...GameSummary.entries,
  tiers: v.array(v.object({ couponId: v.string(), off: Money, lit: v.number(), earned: v.boolean() })),
  round: v.optional(Round),
  last: v.optional(RoundDone),
  /** When rounds can be played again, if there are none left today. */
  nextRoundsAt: v.optional(Instant),
})
export type Game = v.InferOutput<typeof Game>

/** `roundId` is the client's own: sent again it is the same round. */
export const StartRound = v.object({ roundId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)) })
export type StartRound = v.InferOutput<typeof StartRound>

/** When it was tapped, in ms of the world's clock since the round began. Scored by the world. */
export const EndRound = v.object({
  taps: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(400)),
})
export type EndRound = v.InferOutput<typeof EndRound>
