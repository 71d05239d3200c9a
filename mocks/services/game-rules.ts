import { lanterns } from '#contract/game.ts'
import { impossibleTap, scoreOf } from '#contract/lantern-game.ts'
import { fen } from '#contract/money.ts'
import { gameTiers } from '#seed/festival.ts'
import type { Context, Decision } from '#world/service.ts'
import { type GameCommand, type GameState, roundKey } from './game-service.ts'
import { roundsLeft, swingSeed, tomorrow } from './game-view.ts'
import { ownEntry } from './own-entry.ts'
import type { States } from './states.ts'

const refuse = (refusal: Extract<Decision, { refusal: unknown }>['refusal']): Decision => ({ refusal })

/** What so many lanterns earn that `before` did not: the highest tier reached. */
function earned(before: number, lit: number): { couponId: string; off: ReturnType<typeof fen> } | undefined {
  const tier = gameTiers.findLast((one) => one.lit > before && one.lit <= lit)
  return tier && { couponId: tier.couponId, off: fen(tier.off) }
}

/** What is decided on a round's beginning and its end. Refuses as the service says. */
export function decideGame(state: GameState, command: GameCommand, { now, setup }: Context<States>): Decision {
  const { roundId } = command
  const over = ownEntry(state.done, roundKey(roundId))
  if (command.type === 'startRound') {
    if (over) return refuse({ code: 'roundOver' })
    if (state.round) return state.round.roundId === roundId ? { facts: [] } : underWay(state.round)
    if (state.lit >= lanterns) return refuse({ code: 'lanternsLit' })
    if (roundsLeft(state, now) <= 0) return refuse({ code: 'roundsUsedUp', at: tomorrow(now) })
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
}

const underWay = ({ roundId }: Pick<NonNullable<GameState['round']>, 'roundId'>): Decision =>
  refuse({ code: 'roundUnderWay', roundId })
