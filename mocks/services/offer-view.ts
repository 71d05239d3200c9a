import type { Offer, OfferState, Reservation } from '#contract/live-offer.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import type { CatalogueState } from './catalogue-service.ts'
import { offerPlan, type OfferPlan } from './offer-book.ts'
import { newestOf, type OffersState, type ReservationRecord } from './offer-state.ts'
import { keptWalk, type OfferFacts, type Standing, standingAt, type Taking, type Walk } from './offer-walk.ts'
import { ownEntry } from './own-entry.ts'
import type { States } from './states.ts'
import { shelfOf } from './stock.ts'

/** With less than this part of them left, an offer is selling out. */
const lastPart = 0.1

/** What of the facts an offer depends on. */
export const offerFactsOf = (state: OffersState, offerId: string): OfferFacts => ({
  offerId,
  rates: state.rates,
  own: ownEntry(state.own, offerId) ?? [],
})

/** Whether what it offers was recalled: then nothing of it is given to anybody. */
export const isPulled = (catalogue: CatalogueState, { gtin }: OfferPlan, now: Instant): boolean =>
  shelfOf(catalogue, gtin, now).recalled === true

function stateAt(offer: OfferPlan, { left }: Standing, soldOutAt: Instant | undefined, now: Instant): OfferState {
  if (now >= offer.closesAt) return 'closed'
  if (now < offer.opensAt) return now < offer.warmAt ? 'upcoming' : 'warm'
  if (left === 0) return 'soldOut'
  if (soldOutAt !== undefined && soldOutAt <= now) return 'back'
  return left < offer.cap * lastPart ? 'sellingOut' : 'open'
}

/** When an offer changes by itself after `now`: its state, or anything of what it tells. */
function changesAt(offer: OfferPlan, next: Standing | undefined, now: Instant): Instant | undefined {
  const turns = [offer.warmAt, offer.opensAt, offer.closesAt, next?.at ?? Infinity].filter((at) => at > now)
  const first = Math.min(...turns)
  return first > offer.closesAt ? undefined : first
}

/**
 * How an offer stands at `now`, for everybody: a pure reading of the seed, the rates and what the shopper did with it. Undefined for
 * an offer there never is.
 */
export function offerAt(
  seed: string,
  facts: OfferFacts,
  now: Instant,
): (Omit<Offer, 'mine' | 'wentBefore'> & { wentOn: number }) | undefined {
  const offer = offerPlan(facts.offerId)
  if (!offer) return undefined
  const walk = keptWalk(seed, offer, facts)
  const { standing, next } = standingAt(walk, now)
  const { offerId, gtin, kind, cap, warmAt, opensAt, closesAt, holdMs, piece } = offer
  const { left, waiting, ahead = waiting, cameBack, wentOn } = standing
  const soldOutAt = walk.soldOutAt !== undefined && walk.soldOutAt <= now ? walk.soldOutAt : undefined
  const state = stateAt(offer, standing, soldOutAt, now)
  const change = changesAt(offer, next, now)
  return {
    offerId,
    gtin,
    kind,
    price: fen(offer.priceMinor),
    was: fen(offer.wasMinor),
    cap,
    left,
    state,
    warmAt,
    opensAt,
    closesAt,
    holdMs,
    perPerson: 1,
    queue: state === 'closed' ? { ahead: 0, waiting: 0 } : { ahead, waiting },
    ...(soldOutAt !== undefined && { soldOutAt }),
    ...(cameBack > 0 && { cameBack }),
    wentOn,
    ...(piece && { piece }),
    ...(change !== undefined && { changesAt: change }),
  }
}

/** The pieces rivals got after `from` and up to `to`, oldest first; none of an offer there never is. */
export function soldBetween(seed: string, facts: OfferFacts, from: Instant, to: Instant): readonly Taking[] {
  const offer = offerPlan(facts.offerId)
  if (!offer || to <= offer.opensAt || from >= offer.closesAt + offer.holdMs) return []
  return keptWalk(seed, offer, facts).takings.filter(({ at }) => at > from && at <= to)
}

/** How many of what came back went to others who waited, before the shopper's last turn, or by now. */
function wentBefore({ turns }: Walk, mine: ReservationRecord | undefined, wentOn: number): number {
  if (mine?.byTurn !== true) return wentOn
  return turns.findLast(({ at }) => at <= mine.heldAt)?.wentBefore ?? wentOn
}

/** An offer as the shopper sees it at `now`; undefined for one there never is. */
export function offerView(
  { offers, catalogue }: Pick<States, 'offers' | 'catalogue'>,
  offerId: string,
  now: Instant,
  seed: string,
): Offer | undefined {
  const offer = offerPlan(offerId)
  const facts = offerFactsOf(offers, offerId)
  const seen = offerAt(seed, facts, now)
  if (!offer || !seen) return undefined
  const { wentOn, ...told } = seen
  const mine = newestOf(offers, offerId)
  const since = ownEntry(offers.waiting, offerId)
  const pulled = isPulled(catalogue, offer, now)
  const isWaiting = since !== undefined && now < offer.closesAt && !pulled
  return {
    ...told,
    ...(pulled && { state: 'closed' as const }),
    queue: { ...told.queue, ...(isWaiting && { mine: { since } }) },
    ...(mine && { mine: reservationView(mine) }),
    ...(told.cameBack !== undefined && { wentBefore: wentBefore(keptWalk(seed, offer, facts), mine, wentOn) }),
  }
}

/** A reservation as the shopper sees it. */
export function reservationView({ freeAt: _freeAt, ...reservation }: ReservationRecord): Reservation {
  return reservation
}
