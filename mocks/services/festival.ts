import type { Instant } from '#contract/time.ts'
import type { Service } from '#world/service.ts'
import { lanternNight } from './sale-calendar.ts'
import type { States } from './states.ts'

/** When the night opens or closes next. */
export interface FestivalState {
  turnsAt: Instant
  turns: 'nightOpened' | 'nightClosed'
}

const nextTurn = (now: Instant): FestivalState => {
  const { opensAt, endsAt, open } = lanternNight(now)
  return open ? { turnsAt: endsAt, turns: 'nightClosed' } : { turnsAt: opensAt, turns: 'nightOpened' }
}

/** Tells that the night has opened and has closed, at the very instant, so that whoever shows a price hears of it. Takes no commands. */
export const festivalService: Service<FestivalState, never, States> = {
  initial: ({ startsAt }) => nextTurn(startsAt),
  evolve: (state, fact) => (fact.kind === 'nightOpened' || fact.kind === 'nightClosed' ? nextTurn(fact.at) : state),
  next: ({ turnsAt, turns }) => ({ at: turnsAt, id: turns, facts: [{ kind: turns }] }),
}
