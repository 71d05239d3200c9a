import type { Instant } from '#contract/time.ts'
import { seedProductOf, seedProducts } from '#seed/products.ts'
import { openStream } from '#world/stream.ts'
import type { DispatchState, Offer, ParcelLine, ParcelRecord, PickRecord } from './dispatch-state.ts'
import { priceMinorAt } from './night-price.ts'

/** How long a question about something missing waits. */
export const askMs = 60_000
/** How long it takes to fetch something else, or to put a thing off the list, once that is clear. */
export const fetchMs = 15_000

/** What was said at checkout is done unless somebody answers: only `similar` puts something else in the bag. */
export const otherwiseOf = ({ substitution }: Pick<ParcelRecord, 'substitution'>, offer: Offer | undefined) =>
  substitution === 'similar' && offer ? 'swap' : 'takeOff'

/** Whether a line is settled: in the bag, swapped, or left out. */
export const isSettled = ({ pickedAt, leftOut, swap }: PickRecord = {}): boolean =>
  pickedAt !== undefined || leftOut !== undefined || swap !== undefined

/** What is asked now of a parcel: its line, and what is known of it. */
export function askedOf({ lines, picks }: ParcelRecord): { line: ParcelLine; pick: PickRecord } | undefined {
  for (const line of lines) {
    const pick = picks[line.gtin]
    if (pick?.missing && !isSettled(pick)) return { line, pick }
  }
  return undefined
}

/** When the question that waits is settled at the latest; undefined when none waits. */
export function dueMissing(record: ParcelRecord): Instant | undefined {
  const pick = askedOf(record)?.pick
  if (!pick?.missing) return undefined
  return pick.answer ? pick.answer.at + fetchMs : pick.missing.until
}

/**
 * Whether the picker finds none of it: a world says so, an incident does (the first thing looked for after it), or, in a rush, the
 * neighbours were quicker. Pure of state and order.
 */
export function isGone({ seed, rush, gone }: DispatchState, record: ParcelRecord, gtin: string): boolean {
  if (gone.includes(gtin)) return true
  const missed = Object.values(record.picks).flatMap(({ missing }) => missing?.at ?? [])
  if (record.incidents.some(({ incident, at }) => incident === 'itemGone' && !missed.some((one) => one >= at))) {
    return true
  }
  return rush > 0 && openStream(seed, 'dispatch', `gone:${record.orderId}:${gtin}`).unit() < 0.01 * rush
}

/**
 * What could come instead: of the same aisle, at what it costs at `at` not dearer than the missing thing was bought for, nearest in price,
 * not in the order and nothing of it recalled. Its money back is what the line was worth beyond it. Undefined when there is nothing.
 */
export function offerFor(
  { recalled, gone }: Pick<DispatchState, 'recalled' | 'gone'>,
  { lines }: Pick<ParcelRecord, 'lines'>,
  line: ParcelLine,
  at: Instant,
): Offer | undefined {
  const { gtin, quantity } = line
  const wanted = seedProductOf(gtin)
  // What stands in no aisle has nothing beside it.
  if (!wanted || !seedProducts.includes(wanted)) return undefined
  const out = new Set([...lines.map((line) => line.gtin), ...gone, ...Object.values(recalled).map((one) => one.gtin)])
  const { price = wanted.priceMinor } = line
  const others = seedProducts
    .filter((other) => other.categoryId === wanted.categoryId && !out.has(other.gtin) && other.units > 0)
    .map((other) => ({ gtin: other.gtin, costs: priceMinorAt(other.gtin, at) ?? other.priceMinor }))
    .filter(({ costs }) => costs <= price)
    .toSorted((a, b) => b.costs - a.costs || (a.gtin < b.gtin ? -1 : 1))
  const best = others[0]
  return best && { gtin: best.gtin, quantity, back: backBeyond(line, best.costs * quantity) }
}

/** What of a line's money goes back for something that costs so much: its own part of it, since its deposit's comes back beside it. */
function backBeyond({ worth, deposit = 0 }: ParcelLine, costs: number): number {
  const paid = worth + deposit
  return paid > costs ? Math.ceil((worth * (paid - costs)) / paid) : 0
}
