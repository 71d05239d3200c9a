import type { Instant } from '#contract/time.ts'
import { batches } from '#seed/batches/all.ts'
import { dayAt } from '#seed/batches/morning.ts'
import { type ShelfLot, shelfLotOn } from '#seed/shelf-lots.ts'
import { daysLater } from '#world/calendar.ts'
import { onShelfAt } from './origin-verdict.ts'

/** When the first morning's batch of each trade item came on the shelf. */
const firstStocked = new Map(batches.map(({ gtin, events }) => [gtin, onShelfAt(events)]))

/**
 * The batch of a trade item that is sold at `now`: the day's own once it is stocked, until then the day's before. One that
 * was stocked the day before its own waits for its day, since what lies there is sold first. Undefined without batches.
 */
export function lotOnShelf(gtin: string, now: Instant): ShelfLot | undefined {
  const today = dayAt(now)
  const stocked = firstStocked.get(gtin)
  const isAwaited = stocked !== undefined && now < daysLater(stocked, today)
  return shelfLotOn(isAwaited && today > 0 ? today - 1 : today, gtin)
}
