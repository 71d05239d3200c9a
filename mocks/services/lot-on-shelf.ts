import type { RecallScope } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import { dayAt } from '#seed/batches/morning.ts'
import { type ShelfLot, shelfLotOn, stockedAt } from '#seed/shelf-lots.ts'
import { daysLater } from '#world/calendar.ts'
import { covers } from './recall-scope.ts'

/**
 * The batch of a trade item that is sold at `now`: the day's own once it is stocked, until then the day's before. One that
 * was stocked the day before its own waits for its day, since what lies there is sold first. In place of one that was `pulled`
 * hangs the newest before it that is still good. Undefined without batches, or when none is good.
 */
export function lotOnShelf(gtin: string, now: Instant, pulled: readonly RecallScope[]): ShelfLot | undefined {
  const today = dayAt(now)
  const stocked = stockedAt(gtin)
  const isAwaited = stocked !== undefined && now < daysLater(stocked, today)
  const usual = isAwaited && today > 0 ? today - 1 : today
  for (let day = usual; day >= 0; day -= 1) {
    const batch = shelfLotOn(day, gtin)
    if (!batch || (day < usual && (batch.bestBefore ?? now) <= now)) return undefined
    if (!pulled.some((scope) => covers(scope, batch))) return batch
  }
  return undefined
}

/** When the next morning's batch of a trade item comes on the shelf; undefined without batches, or when all of it is pulled. */
export function nextLotAt(gtin: string, now: Instant, pulled: readonly RecallScope[]): Instant | undefined {
  const stocked = stockedAt(gtin)
  if (stocked === undefined || pulled.some((scope) => covers(scope, { gtin }))) return undefined
  const today = daysLater(stocked, dayAt(now))
  return today > now ? today : daysLater(today, 1)
}
