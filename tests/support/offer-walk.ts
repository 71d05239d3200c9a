import type { Offer } from '#contract/live-offer.ts'
import { offerPlan } from '#services/offer-book.ts'
import { offerAt, offerFactsOf, soldBetween } from '#services/offer-view.ts'
import type { Opening } from '#world/service.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { openMoneyBook } from './money-book.ts'
import { type MoneyWalk, openWalk } from './money-walk.ts'
import { type BookPiece, type BookWait, openOfferBook, type OfferBook } from './offer-book.ts'
import { openedWith } from './opened-with.ts'
import { tonight } from './show-goer.ts'

/** What somebody saw of an offer, and where the log stood. */
interface Seen {
  now: number
  seq: number
  offer: Offer
}

/** Two tabs over one log, somebody in them who wants what a show has, and the books of the money and of the pieces. */
export interface OfferWalk extends MoneyWalk {
  pieces: OfferBook
  opening: Opening
  seen: Seen[]
}

/** The offers walks are about. */
export const walked = [tonight.flash, tonight.crab, tonight.broccoli, tonight.piece] as const

/** Opens a world in two tabs, at an instant of its evening. */
export async function openOfferWalk(opening: Opening, startsAt: number): Promise<OfferWalk> {
  const walk = await openWalk(openedWith(opening))
  await walk.tabs[0].call('acceptInvitation', { body: { accept: true } })
  await walk.tabs[0].call('setClock', { body: { to: 'instant', at: startsAt } })
  return { ...walk, pieces: openOfferBook(), opening, seen: [] }
}

/** Starts the books anew: time was moved back, and what was after it may not come. */
export async function closeOfferBooks(walk: OfferWalk): Promise<void> {
  const { now, setup } = await walk.tabs[0].world.look()
  walk.book = openMoneyBook(walk.opening, setup.startsAt)
  const before = walk.pieces.waits
  walk.pieces = openOfferBook(
    ({ seq, at, offerId }) =>
      before.find((wait) => wait.seq === seq && wait.since === at && wait.offerId === offerId)?.ahead,
  )
  walk.read = 0
  walk.seen = walk.seen.filter((seen) => seen.now < now)
}

/** The nth newest piece that was held for the shopper. */
export const nthPiece = ({ pieces }: OfferWalk, nth: number) => [...pieces.pieces.values()].toReversed()[nth]

/** Reads what was recorded since into the books, and checks what the shop tells of every offer against them. */
export async function auditOffers(walk: OfferWalk): Promise<void> {
  const { store, tabs, book, pieces } = walk
  const { states, seq } = await tabs[0].world.look()
  const rows = await store.read((tx) => tx.rowsAfter(walk.read))
  for (const fact of rows.flatMap((row) => row.facts)) {
    if (fact.seq <= walk.read || fact.seq > seq) continue
    walk.read = fact.seq
    pieces.take(fact)
    book.take(fact)
  }
  const [told, kept] = [JSON.stringify(states.pay.ledger.balances), JSON.stringify(book.balances)]
  if (told !== kept) throw new Error(`the wallet says ${told}, the books ${kept}`)
  if (states.catalogue.left[gtins.hairyCrab] !== 23) throw new Error('the shelf lent a piece to the show')
  for (const offerId of walked) await checkOffer(walk, offerId)
  checkPieces(walk, (await tabs[0].world.look()).now)
}

async function checkOffer(walk: OfferWalk, offerId: string): Promise<void> {
  const { tabs, pieces } = walk
  const { states, now, seq, setup } = await tabs[0].world.look()
  const told = await tabs[1].call('getOffer', { params: { offerId } })
  const must: Must = (holds, why) => {
    if (!holds) throw new Error(`${why} at ${now}: ${JSON.stringify(told)}`)
  }
  const plan = offerPlan(offerId)
  if (!plan) throw new Error('walks are about offers there are')
  const facts = offerFactsOf(states.offers, offerId)
  const rivals = soldBetween(setup.seed, facts, 0, now)
  const mine = [...pieces.pieces.values()].filter((piece) => piece.offerId === offerId)
  const changes = [
    ...rivals.map(({ at }) => ({ at, by: 1 })),
    ...rivals.filter(({ paidAt }) => paidAt === undefined).map(({ at }) => ({ at: at + plan.holdMs, by: -1 })),
    ...mine.map(({ heldAt }) => ({ at: heldAt, by: 1 })),
    ...mine.flatMap(({ goneAt }) => (goneAt === undefined ? [] : [{ at: goneAt, by: -1 }])),
  ]
  // At one instant what comes back comes first.
  const inOrder = changes.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at || a.by - b.by)
  let out = 0
  for (const { at, by } of inOrder) {
    out += by
    must(out <= plan.cap, `OVERSOLD at ${at}, ${out} of ${plan.cap}`)
  }
  must(told.left === plan.cap - out && told.left >= 0, `LEFT IS WRONG: ${plan.cap - out}`)
  must(
    rivals.every(({ at }) => at > plan.opensAt && at < plan.closesAt + plan.holdMs),
    'sold while it was shut',
  )
  must(
    mine.every(({ heldAt }) => heldAt >= plan.opensAt && heldAt < plan.closesAt),
    'yours while it was shut',
  )
  must(plan.kind !== 'piece' || rivals.length === 0, 'a piece has no rivals')
  checkState(told, now, must)
  const current = mine.at(-1)
  const state = current && stateOf(current)
  must(told.mine?.reservationId === current?.reservationId && told.mine?.state === state, `yours is ${state}`)
  const wait = pieces.waits.findLast((one) => one.offerId === offerId)
  if (wait && wait.since === now && told.queue.mine) wait.ahead = told.queue.ahead
  const backs = inOrder.filter(({ by }) => by < 0).map(({ at }) => at)
  if (wait) checkTurns(wait, backs, plan.closesAt, must)
  walk.seen.push({ now, seq, offer: told })
}

type Must = (holds: boolean, why: string) => void

function checkState(told: Offer, now: number, must: Must): void {
  const { state, left, cap, opensAt, warmAt, closesAt, soldOutAt, queue } = told
  const should =
    now >= closesAt
      ? 'closed'
      : now < warmAt
        ? 'upcoming'
        : now < opensAt
          ? 'warm'
          : left === 0
            ? 'soldOut'
            : soldOutAt !== undefined
              ? 'back'
              : left * 10 < cap
                ? 'sellingOut'
                : 'open'
  must(state === should, `should be ${should}`)
  must(queue.waiting === 0 || left === 0, 'some wait while some are left')
  must(queue.ahead <= queue.waiting, 'more before you than wait')
  must(told.changesAt === undefined || told.changesAt > now, 'changes in the past')
}

const stateOf = ({ goneAt, paidAt, orderId, until }: BookPiece) =>
  paidAt !== undefined
    ? 'paid'
    : goneAt === undefined
      ? orderId === undefined
        ? 'held'
        : 'ordered'
      : goneAt >= until
        ? 'lapsed'
        : 'givenBack'

/**
 * Whoever waits behind so many gets the piece after so many more have come back: neither sooner nor later. `backs`: when pieces came back,
 * rivals' and the shopper's own.
 */
function checkTurns(wait: BookWait, backs: readonly number[], closesAt: number, must: Must): void {
  const due = backs.filter((at) => at > wait.since && at < closesAt)[wait.ahead ?? 0]
  if (wait.ahead === undefined) return
  if (wait.until === undefined) must(due === undefined, `YOUR TURN WAS AT ${due}, AND DID NOT COME`)
  else if (wait.turnAt !== undefined) must(wait.turnAt === due, `YOUR TURN CAME OUT OF TURN: ${wait.turnAt} for ${due}`)
  else must(due === undefined || due > wait.until, 'left after the turn')
}

/** What was seen is what is told of that time now, wherever nothing was done at that very instant afterwards. */
export async function checkPast(walk: OfferWalk): Promise<void> {
  const { states, setup } = await walk.tabs[0].world.look()
  const rows = await walk.store.read((tx) => tx.rowsAfter(0))
  const facts = rows.flatMap((row) => row.facts)
  for (const { now, seq, offer } of walk.seen) {
    if (facts.some((fact) => fact.seq > seq && fact.at <= now)) continue
    const told = offerAt(setup.seed, offerFactsOf(states.offers, offer.offerId), now)
    const same = told?.left === offer.left && told.queue.waiting === offer.queue.waiting && told.state === offer.state
    if (!same) throw new Error(`THE PAST CHANGED at ${now}: ${JSON.stringify([offer, told])}`)
  }
}

function checkPieces(walk: OfferWalk, now: number): void {
  for (const piece of walk.pieces.pieces.values()) {
    const { until, freeAt, goneAt, paidAt, orderId } = piece
    const must = (holds: boolean, why: string): void => {
      if (!holds) throw new Error(`${why} at ${now}: ${JSON.stringify(piece)}`)
    }
    if (goneAt !== undefined || paidAt !== undefined) continue
    if (orderId === undefined) must(now < Math.max(until, freeAt ?? 0), 'HELD BEYOND ITS TIME')
    else if (now >= until) {
      const trade = [...walk.book.trades.values()].find((one) => one.orderId === orderId)
      must(trade?.held !== undefined && trade.settled !== true, 'ORDERED BEYOND ITS TIME')
    }
  }
}
