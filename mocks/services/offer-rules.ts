import type { FactBody } from '#contract/facts.ts'
import { fen } from '#contract/money.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { Context, Decision, Due } from '#world/service.ts'
import { offerPlan, type OfferPlan } from './offer-book.ts'
import type { OfferCommand } from './offer-service.ts'
import { newestOf, type OffersState, reservationOf, reserveKey } from './offer-state.ts'
import { isPulled, offerFactsOf } from './offer-view.ts'
import { keptWalk, standingAt } from './offer-walk.ts'
import { orderOf } from './orders-service.ts'
import { ownEntry } from './own-entry.ts'
import { tradeOf } from './pay-state.ts'
import { isInvited } from './room-readings.ts'
import type { States } from './states.ts'
import { isAllPulled } from './stock.ts'

export { offerView } from './offer-view.ts'

const nothingNew: Decision = { facts: [] }
const refuse = (refusal: Refusal): Decision => ({ refusal })

/** The rules of the offers: each answers what it did before with nothing new. */
export function decideOffer(state: OffersState, command: OfferCommand, context: Context<States>): Decision {
  switch (command.type) {
    case 'reserve':
      return decideReserve(state, command, context)
    case 'queue':
      return decideQueue(state, command, context)
    case 'giveBack':
      return decideGiveBack(state, command.reservationId, context)
    case 'setRivals':
      return state.rates.at(-1)?.rate === command.rate
        ? nothingNew
        : { facts: [{ kind: 'rivalsRateSet', rate: command.rate }] }
  }
}

/** Why nothing of an offer can be had now, whether or not some is left. */
function shut(state: OffersState, offer: OfferPlan, { now, states }: Context<States>): Refusal | undefined {
  if (!isInvited(states.room, offer.roomId)) return { code: 'notInvited' }
  const mine = newestOf(state, offer.offerId)
  if (mine && mine.state !== 'lapsed' && mine.state !== 'givenBack')
    return { code: 'alreadyYours', reservationId: mine.reservationId }
  if (now >= offer.closesAt || isPulled(states.catalogue, offer, now)) return { code: 'offerClosed' }
  return now < offer.opensAt ? { code: 'offerNotOpen', opensAt: offer.opensAt } : undefined
}

/** Holds one. Refuses offerUnknown, requestReused, notInvited, alreadyYours, offerClosed, offerNotOpen and offerSoldOut. */
function decideReserve(
  state: OffersState,
  { offerId, reserveId }: OfferCommand & { type: 'reserve' },
  context: Context<States>,
): Decision {
  const offer = offerPlan(offerId)
  if (!offer) return refuse({ code: 'offerUnknown' })
  const before = reservationOf(state, ownEntry(state.ofRequest, reserveKey(reserveId)) ?? '')
  if (before) return before.offerId === offerId ? nothingNew : refuse({ code: 'requestReused' })
  const no = shut(state, offer, context)
  if (no) return refuse(no)
  const { now, setup } = context
  const { standing } = standingAt(keptWalk(setup.seed, offer, offerFactsOf(state, offerId)), now)
  if (standing.left <= 0) return refuse({ code: 'offerSoldOut', waiting: standing.waiting })
  return { facts: [{ kind: 'offerReserved', reserveId, ...heldPiece(state, offer, now) }] }
}

/** Waits for one, or no more. With one left nobody waits: it is their turn at once. Refuses as reserving does, but for offerSoldOut. */
function decideQueue(
  state: OffersState,
  { offerId, on }: OfferCommand & { type: 'queue' },
  context: Context<States>,
): Decision {
  const offer = offerPlan(offerId)
  if (!offer) return refuse({ code: 'offerUnknown' })
  const isWaiting = ownEntry(state.waiting, offerId) !== undefined
  if (isWaiting === on) return nothingNew
  if (!on) return { facts: [{ kind: 'offerUnqueued', offerId }] }
  const no = shut(state, offer, context)
  return no ? refuse(no) : { facts: [{ kind: 'offerQueued', offerId }] }
}

/** Gives a piece back, and closes the order it is in. Refuses reservationUnknown, reservationOver, paymentProcessing. */
function decideGiveBack(state: OffersState, reservationId: string, { states }: Context<States>): Decision {
  const record = reservationOf(state, reservationId)
  if (!record) return refuse({ code: 'reservationUnknown' })
  const { offerId, orderId } = record
  if (record.state === 'givenBack') return nothingNew
  if (record.state === 'paid' || record.state === 'lapsed')
    return refuse({ code: 'reservationOver', state: record.state, ...(orderId !== undefined && { orderId }) })
  const back: FactBody = { kind: 'reservationGivenBack', reservationId, offerId }
  if (record.state === 'held') return { facts: [back] }
  const trade = tradeOf(states.pay, orderOf(states.orders, orderId ?? '')?.tradeNo ?? '')
  if (!trade) return refuse({ code: 'reservationOver', state: record.state })
  if (trade.heldUntil !== undefined) return refuse({ code: 'paymentProcessing', until: trade.heldUntil })
  const { no: tradeNo } = trade
  return { facts: [{ kind: 'tradeClosed', tradeNo, orderId: trade.orderId, because: 'cancelled' }, back] }
}

/** The next piece that is held for the shopper. Its number runs on over the evening. */
function heldPiece(state: OffersState, offer: OfferPlan, at: Instant) {
  const { offerId, kind, gtin, priceMinor, wasMinor, holdMs, piece } = offer
  const before = (ownEntry(state.own, offerId) ?? []).filter(({ what }) => what === 'took' || what === 'turn').length
  return {
    reservationId: `${offerId}-${before + 1}`,
    offerId,
    offerKind: kind,
    gtin,
    price: fen(priceMinor),
    was: fen(wasMinor),
    until: at + holdMs,
    ...(piece && { number: piece.number }),
  }
}

/**
 * When it is the turn of the shopper who waits for an offer, if nobody does anything else; undefined when it never is. When the thing is
 * recalled they leave the line: nothing of it is given to anybody.
 */
export function turnOf(state: OffersState, offerId: string, seed: string): Due | undefined {
  const offer = offerPlan(offerId)
  if (!offer) return undefined
  const pulledAt = recalledAt(state, offer)
  if (pulledAt !== undefined && pulledAt < offer.closesAt)
    return { at: pulledAt, id: `turn:${offerId}`, facts: [{ kind: 'offerUnqueued', offerId }] }
  const { turns } = keptWalk(seed, offer, offerFactsOf(state, offerId))
  const told = (ownEntry(state.own, offerId) ?? []).filter(({ what }) => what === 'turn').length
  const turn = turns[told]
  if (!turn) return undefined
  const { at } = turn
  return { at, id: `turn:${offerId}`, facts: [{ kind: 'offerTurnCame', ...heldPiece(state, offer, at) }] }
}

/** Since when recalls leave nothing of what an offer is of; undefined while some may be sold. */
function recalledAt({ pulled }: OffersState, { gtin }: OfferPlan): Instant | undefined {
  const recalls = Object.values(pulled).filter(({ scope }) => scope.gtin === gtin)
  const last = Math.max(...recalls.map(({ at }) => at))
  const scopes = Object.fromEntries(recalls.map(({ scope }, place) => [place, scope]))
  return recalls.length > 0 && isAllPulled({ pulled: scopes }, gtin, last) ? last : undefined
}
