import type { Parcel } from '#contract/parcel.ts'
import type { Opening } from '#world/service.ts'
import { firstWorld, scenarioNamed } from '#scenarios/scenarios.ts'
import { openMoneyBook } from './money-book.ts'
import { type MoneyWalk, openWalk } from './money-walk.ts'
import { openedWith } from './opened-with.ts'
import { type BookParcel, openRideBook, type RideBook } from './ride-book.ts'

/** Two tabs over one log, somebody in them who has things brought, and the books of the money and of the ride. */
export interface RideWalk extends MoneyWalk {
  ride: RideBook
  opening: Opening
}

/** Opens a world of its own in two tabs. */
export async function openRideWalk(opening: Opening): Promise<RideWalk> {
  const walk = await openWalk(openedWith(opening))
  return { ...walk, ride: openRideBook(), opening }
}

/** The nth newest order that was placed. */
export const nthParcel = ({ ride }: RideWalk, nth: number): BookParcel | undefined =>
  [...ride.parcels.values()].toReversed()[nth]

/** When walks begin: time goes back so far and no further. */
export const opensAt = scenarioNamed(firstWorld.scenario)?.startsAt ?? 0

/** Starts the books anew: time was moved back, and what was after it may not come. */
export function closeBooks(walk: RideWalk): void {
  walk.book = openMoneyBook(walk.opening, opensAt)
  walk.ride = openRideBook()
  walk.read = 0
}

/** Reads what was recorded since into both books, and checks what the shop tells against them. */
export async function auditRide(walk: RideWalk): Promise<void> {
  const { store, tabs, ride, book } = walk
  const { states, seq, now } = await tabs[0].world.look()
  const rows = await store.read((tx) => tx.rowsAfter(walk.read))
  for (const fact of rows.flatMap((row) => row.facts)) {
    if (fact.seq <= walk.read || fact.seq > seq) continue
    walk.read = fact.seq
    ride.take(fact)
    book.take(fact)
  }
  const [told, kept] = [JSON.stringify(states.pay.ledger.balances), JSON.stringify(book.balances)]
  if (told !== kept) throw new Error(`the wallet says ${told}, the books ${kept}`)
  for (const parcel of ride.parcels.values()) {
    if (parcel.paidAt === undefined) continue
    const params = { orderId: parcel.orderId }
    checkParcel(walk, parcel, await tabs[0].call('getParcel', { params }), now)
  }
}

function checkParcel({ book }: RideWalk, kept: BookParcel, told: Parcel, now: number): void {
  const must = (holds: boolean, why: string): void => {
    if (!holds) throw new Error(`${why}: ${JSON.stringify([kept, told])}`)
  }
  must(told.steps.filter(({ at }) => at !== undefined).length === kept.step + 1, 'other steps than happened')
  must(told.end?.code === kept.end, 'another end than it came to')
  const { state, trouble, picks, eta, end } = told
  must(
    (state === 'delivered' || state === 'returned' || state === 'cancelled') === (end !== undefined),
    'a state of no end',
  )
  // Every state says what is next: an answer is waited for until then, or something is due.
  if (state === 'asking')
    must(
      picks.some(({ ask }) => ask && ask.until >= now),
      'asks, and waits for nothing',
    )
  if (state === 'noRider') must(trouble?.code === 'noRider', 'nobody rides, and nobody says so')
  if (state === 'unreachable') must((trouble?.until ?? 0) >= now || trouble?.choices === undefined, 'waits for ever')
  if (!end && kept.step < 9) must(eta.to >= now && eta.from <= eta.at && eta.at <= eta.to, 'arrives in the past')
  if (!end) return
  must(!picks.some(({ ask }) => ask), 'asks after its end')
  const trade = book.trades.get(kept.tradeNo)
  must((end.back?.minor ?? 0) === (trade?.refunded ?? 0), 'other money back than was paid back')
  if (end.code === 'cancelled') must(trade?.kept === 0, 'kept for nothing')
  if (end.code === 'returned')
    must((trade?.kept ?? 0) <= kept.ride, 'kept more than the ride for what was brought back')
}

/** An address of the book: near, near, and further than riders go. */
export const addressNo = (nth: number): string => ['home', 'mother', 'work'][nth] ?? 'home'
