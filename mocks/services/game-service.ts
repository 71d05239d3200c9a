import type { FactOf } from '#contract/facts.ts'
import { lanterns, type Game, type GameSummary, type Round, type RoundDone, roundSeconds } from '#contract/game.ts'
import { impossibleTap, scoreOf } from '#contract/lantern-game.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { gameTiers, litBefore, roundsADay } from '#seed/festival.ts'
import { daysLater, isoDate, shanghaiDate, shanghaiInstant } from '#world/calendar.ts'
import type { Decision, Service } from '#world/service.ts'
import { ownEntry } from './own-entry.ts'
import type { States } from './states.ts'

/** A round's taps may come so long after its end; then it ends by itself, with nothing lit. */
const graceMs = 30_000

interface UnderWay {
  roundId: string
  startedAt: Instant
  from: number
}

/** Lit lanterns over all rounds of a festival; rounds by their number, for whoever asks again. */
export interface GameState {
  lit: number
  played: { day: string; rounds: number }
  round: UnderWay | null
  done: Record<string, Pick<FactOf<'roundEnded'>, 'roundId' | 'now' | 'content' | 'coupon'> & { lit: number }>
  last: string
}

export type GameCommand =
  { type: 'startRound'; roundId: string } | { type: 'endRound'; roundId: string; taps: number[] }

const roundKey = (roundId: string): string => `round:${roundId}`
const refuse = (refusal: Extract<Decision, { refusal: unknown }>['refusal']): Decision => ({ refusal })

/** The seed of a round's swings: nobody knows it before the round. */
const swingSeed = (seed: string, roundId: string): string => `${seed}/${roundId}`

const left = ({ played }: GameState, now: Instant): number =>
  roundsADay - (played.day === isoDate(now) ? played.rounds : 0)

const tomorrow = (now: Instant): Instant => {
  const { year, month, day } = shanghaiDate(now)
  return daysLater(shanghaiInstant(year, month, day), 1)
}

/** What so many lanterns earn that `before` did not: the highest tier reached. */
function earned(before: number, lit: number): { couponId: string; off: ReturnType<typeof fen> } | undefined {
  const tier = gameTiers.findLast((one) => one.lit > before && one.lit <= lit)
  return tier && { couponId: tier.couponId, off: fen(tier.off) }
}

/**
 * The lantern game: three rounds a day, scored by the world from the taps. A round started or ended again with the same content answers the
 * same. Refuses roundUnderWay, roundsUsedUp with when there are more, lanternsLit, roundUnknown, roundOver (ended by itself, or with other
 * taps) and tapsImpossible.
 */
export const gameService: Service<GameState, GameCommand, States> = {
  initial: ({ opening }) => ({
    lit: Math.min(lanterns, opening.lanternsLit ?? litBefore),
    played: { day: '', rounds: 0 },
    round: null,
    done: {},
    last: '',
  }),

  evolve(state, fact) {
    if (fact.kind === 'roundStarted') {
      const day = isoDate(fact.at)
      state.played = { day, rounds: (state.played.day === day ? state.played.rounds : 0) + 1 }
      state.round = { roundId: fact.roundId, startedAt: fact.at, from: state.lit + 1 }
    } else if (fact.kind === 'roundEnded') {
      const { roundId, now, content, coupon } = fact
      state.lit += now
      state.round = null
      state.last = roundId
      state.done[roundKey(roundId)] = { roundId, now, content, lit: state.lit, ...(coupon && { coupon }) }
    } else if (fact.kind === 'nightClosed') state.lit = 0
    return state
  },

  decide(state, command, { now, setup }) {
    const { roundId } = command
    const over = ownEntry(state.done, roundKey(roundId))
    if (command.type === 'startRound') {
      if (over) return refuse({ code: 'roundOver' })
      if (state.round) return state.round.roundId === roundId ? { facts: [] } : underWay(state.round)
      if (state.lit >= lanterns) return refuse({ code: 'lanternsLit' })
      if (left(state, now) <= 0) return refuse({ code: 'roundsUsedUp', at: tomorrow(now) })
      return { facts: [{ kind: 'roundStarted', roundId }] }
    }
    const content = command.taps.join()
    if (over) return over.content === content ? { facts: [] } : refuse({ code: 'roundOver' })
    const { round } = state
    if (round?.roundId !== roundId) return refuse({ code: 'roundUnknown' })
    const place = impossibleTap(command.taps, now - round.startedAt)
    if (place !== undefined) return refuse({ code: 'tapsImpossible', place })
    const lit = scoreOf(swingSeed(setup.seed, roundId), round.from, command.taps)
    const coupon = earned(state.lit, state.lit + lit)
    return { facts: [{ kind: 'roundEnded', roundId, now: lit, content, ...(coupon && { coupon }) }] }
  },

  next({ round }) {
    if (!round) return null
    const at = round.startedAt + roundSeconds * 1000 + graceMs
    return { at, id: round.roundId, facts: [{ kind: 'roundEnded', roundId: round.roundId, now: 0, content: 'left' }] }
  },
}

const underWay = ({ roundId }: UnderWay): Decision => refuse({ code: 'roundUnderWay', roundId })

/** Where the game stands at `now`. */
export function gameSummary(state: GameState, now: Instant): GameSummary {
  const tier = gameTiers.find(({ lit }) => lit > state.lit)
  return {
    lit: state.lit,
    of: lanterns,
    roundsLeft: Math.max(0, left(state, now)),
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
  return { ...told, of: lanterns, roundsLeft: Math.max(0, left(state, now)) }
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
    ...(left(state, now) <= 0 && { nextRoundsAt: tomorrow(now) }),
  }
}
