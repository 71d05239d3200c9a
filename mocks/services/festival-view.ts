import type { Festival } from '#contract/festival.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { festivalCoupons, festivalGtins, nightMinor } from '#seed/festival.ts'
import { seedProductOf } from '#seed/products.ts'
import type { Setup } from '#world/service.ts'
import { gameSummary } from './game-view.ts'
import { ownSpending } from './own-spending.ts'
import { crossStoreOf } from './pricing.ts'
import { lanternNight, saleWindowAt, saleWindows } from './sale-calendar.ts'
import { productOf } from './shelf-view.ts'
import type { States } from './states.ts'
import { curveAt, phaseAt } from './wall-curve.ts'

/** Lantern Night with what is on show, the calendar, and where the game and the wall stand. */
export function festivalOf({ catalogue, game, orders, deposits }: States, now: Instant, { opening }: Setup): Festival {
  const crossStore = crossStoreOf(opening)
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
    ...(crossStore && { crossStore: { per: fen(crossStore.per), minus: fen(crossStore.minus) } }),
    coupons: [...festivalCoupons],
    game: gameSummary(game, now),
    wall: { spent: fen(curveAt(phase, now).minor + own.spentMinor), since: phase.since },
  }
}
