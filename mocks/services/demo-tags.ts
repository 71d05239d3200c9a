import type { DemoTag } from '#contract/catalogue.ts'
import { fen } from '#contract/money.ts'
import type { RecallScope } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import { batches } from '#seed/batches/all.ts'
import { dayAt } from '#seed/batches/morning.ts'
import { seedTags } from '#seed/demo-tags.ts'
import { seedProductOf } from '#seed/products.ts'
import { knownLotOn, type ShelfLot } from '#seed/shelf-lots.ts'
import { daysLater } from '#world/calendar.ts'
import { lotOnShelf } from './lot-on-shelf.ts'
import { priceMinorAt } from './night-price.ts'
import { happenedAt } from './origin-record.ts'

/** When the record of the first morning's batch of each trade item was complete. */
const firstComplete = new Map(
  batches
    .filter(({ gtin, lot }) => knownLotOn(0, gtin)?.lot === lot)
    .map(({ gtin, events }) => [gtin, Math.max(...events.map(happenedAt))]),
)

/** The newest batch of a trade item on file whose record is complete; the first morning's until there is one. */
function lotOnFile(gtin: string, now: Instant): ShelfLot | undefined {
  const today = dayAt(now)
  const isComplete = daysLater(firstComplete.get(gtin) ?? now, today) <= now
  return knownLotOn(isComplete ? today : Math.max(0, today - 1), gtin)
}

/** What is printed stays printed: a recall takes no tag back. */
const noRecalls: readonly RecallScope[] = []

/** The printed tags the shop lends at `now`: of batches on the shelf, recalled or not, of some on file, and of one unknown. */
export function demoTags(now: Instant): DemoTag[] {
  return seedTags.flatMap(({ gtin, shows, serial, ...fixed }) => {
    const seed = seedProductOf(gtin)
    const batch = fixed.lot === undefined ? (lotOnShelf(gtin, now, noRecalls) ?? lotOnFile(gtin, now)) : undefined
    const lot = fixed.lot ?? batch?.lot
    if (lot === undefined || !seed) return []
    const { names, measure, place, picture, tint } = seed
    const bestBefore = batch?.bestBefore
    return [
      {
        gtin,
        lot,
        names,
        measure,
        place,
        picture,
        tint,
        price: fen(priceMinorAt(gtin, now) ?? seed.priceMinor),
        shows,
        ...(bestBefore !== undefined && { bestBefore }),
        ...(serial !== undefined && { serial }),
      },
    ]
  })
}
