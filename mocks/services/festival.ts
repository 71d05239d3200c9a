import type { Festival } from '#contract/festival.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { crossStore, festivalCoupons, festivalGtins, nightMinor } from '#seed/festival.ts'
import { seedProductOf } from '#seed/products.ts'
import type { Service } from '#world/service.ts'
import { gameSummary } from './game-service.ts'
import { lanternNight, saleWindowAt, saleWindows } from './sale-calendar.ts'
import { productOf } from './shelf-view.ts'
import type { States } from './states.ts'
import { ownSpending } from './own-spending.ts'
import { curveAt, phaseAt } from './wall-curve.ts'

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

/** Lantern Night with what is on show, the calendar, and where the game and the wall stand. */
export function festivalOf({ catalogue, game, orders, deposits }: States, now: Instant): Festival {
  const window = saleWindowAt(now)
  const phase = phaseAt(now)
  const own = ownSpending({ orders, deposits }, phase)
  return {
    ...lanternNight(now),
    products: festivalGtins.flatMap((gtin) => productOf(catalogue, gtin, now) ?? []),
    windows: saleWindows(now),
    ...(window && { window }),
    night: Object.entries(nightMinor).flatMap(([gtin, minor]) => {
      const product = seedProductOf(gtin)
      return product ? [{ gtin, price: fen(minor), was: fen(product.priceMinor) }] : []
    }),
    crossStore: { per: fen(crossStore.per), minus: fen(crossStore.minus) },
    coupons: [...festivalCoupons],
    game: gameSummary(game, now),
    wall: { spent: fen(curveAt(phase, now).minor + own.spentMinor), since: phase.since },
  }
}
