import { gameView, roundDone, roundView } from '#services/game-view.ts'
import { type Handlers, Refused } from './handler.ts'

/** The lantern game: a round, its taps, and what they earned. */
export const gameHandlers: Handlers<'getGame' | 'startRound' | 'endRound'> = {
  getGame: (_input, { states, now, setup }) => gameView(states.game, setup.seed, now),
  startRound: async ({ body }, context) => {
    const { states, setup } = await context.act('game', { type: 'startRound', ...body })
    const round = roundView(states.game, setup.seed)
    if (!round) throw new Refused({ code: 'roundUnknown' })
    return round
  },
  endRound: async ({ params: { roundId }, body }, context) => {
    const { states, now } = await context.act('game', { type: 'endRound', roundId, ...body })
    const done = roundDone(states.game, roundId, now)
    if (!done) throw new Refused({ code: 'roundUnknown' })
    return done
  },
}
