import type { FactOf } from '#contract/facts.ts'
import { lanterns, roundSeconds } from '#contract/game.ts'
import type { Instant } from '#contract/time.ts'
import { litBefore } from '#seed/festival.ts'
import { isoDate } from '#world/calendar.ts'
import { aboard, partOf } from '#world/part.ts'
import type { Service } from '#world/service.ts'
import type * as Rules from './game-rules.ts'
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

/** What decides on a round and scores it: nobody needs it who does not play. */
const gameRules = partOf<typeof Rules>(() => import('./game-rules.ts'))

/** A round's key: marked, so that none can have the name of something every object has. */
export const roundKey = (roundId: string): string => `round:${roundId}`

/**
 * The lantern game: three rounds a day, scored by the world from the taps. A round started or ended again with the same content answers the
 * same. Refuses roundUnderWay, roundsUsedUp with when there are more, lanternsLit, roundUnknown, roundOver (ended by itself, or with other
 * taps) and tapsImpossible.
 */
export const gameService: Service<GameState, GameCommand, States> = {
  prepare: () => (gameRules.held() ? undefined : gameRules.fetch()),
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

  decide(state, command, context) {
    return aboard(gameRules, 'a round was decided on before its rules were fetched').decideGame(state, command, context)
  },

  next({ round }) {
    if (!round) return null
    const at = round.startedAt + roundSeconds * 1000 + graceMs
    return { at, id: round.roundId, facts: [{ kind: 'roundEnded', roundId: round.roundId, now: 0, content: 'left' }] }
  },
}
