import type { FactBody, FactOf } from '#contract/facts.ts'
import type { Door, Guest, Order, OrderEnd, ReturnReason } from '#contract/order.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant, Window } from '#contract/time.ts'
import type { OrderedReservation } from '#contract/offer-facts.ts'
import { seedPerson } from '#seed/people.ts'
import type { Context, Service } from '#world/service.ts'
import { offerOf } from './checkout-view.ts'
import { addressById, entryById } from './identity-service.ts'
import { type OffersState, reservationOf } from './offer-state.ts'
import { ownEntry } from './own-entry.ts'
import type { RefundRecord } from './order-refunds.ts'
import { orderIdOf, tradeNoOf } from './order-number.ts'
import { promised, windowFrom } from './promise.ts'
import { fetchRecords } from './records.ts'
import { reservedApart } from './reservation-checkout.ts'
import { asap } from './slots.ts'
import type { States } from './states.ts'
import { fetchWays } from './ways.ts'

/** An order as the facts told it: what was agreed, and what became of it. */
export interface OrderRecord extends Pick<
  FactOf<'orderPlaced'>,
  | 'tradeNo'
  | 'requestId'
  | 'lines'
  | 'quote'
  | 'buyerId'
  | 'guest'
  | 'to'
  | 'slot'
  | 'substitution'
  | 'note'
  | 'promise'
  | 'reservation'
  | 'depositId'
> {
  id: string
  state: 'awaitingPayment' | 'paid' | 'delivered' | 'closed'
  placedAt: Instant
  /** The door and the address asked for when it was placed: part of what a repeated request must agree with. */
  doorAsked: Door
  toAsked: string
  door: Door
  window: Window
  paidAt?: Instant
  deliveredAt?: Instant
  closedAt?: Instant
  closedBecause?: OrderEnd
  returnedBecause?: ReturnReason
  paidWith?: Order['paidWith']
  /** The test card whose bank said yes. */
  cardId?: string
  /** What came back, oldest first. */
  refunds: RefundRecord[]
}

/** Orders under way stand apart from finished ones, so that history costs a command nothing. */
export interface OrdersState {
  /** How many orders this world has placed. */
  placed: number
  active: Record<string, OrderRecord>
  past: Record<string, OrderRecord>
  orderOfRequest: Record<string, string>
}

export interface OrdersCommand {
  type: 'placeOrder'
  requestId: string
  quoteHash: string
  addressId: string
  door: Door
  /** Somebody without an account, masked at the edge of the world. */
  guest?: Guest | undefined
  /** Buys what is reserved at a show, and not the basket. */
  reservationId?: string | undefined
}

/** An order by its id, under way or finished. */
export const orderOf = (state: OrdersState, orderId: string): OrderRecord | undefined =>
  ownEntry(state.active, orderId) ?? ownEntry(state.past, orderId)

/** A request's key: marked, so that no request can have the name of something every object has. */
const requestKey = (requestId: string): string => `request:${requestId}`

/** The order a request led to. */
export const orderOfRequest = (state: OrdersState, requestId: string): OrderRecord | undefined =>
  orderOf(state, state.orderOfRequest[requestKey(requestId)] ?? '')

/** Every order, newest first. */
export const allOrders = (state: OrdersState): OrderRecord[] =>
  [...Object.values(state.active), ...Object.values(state.past)].toSorted(
    (a, b) => b.placedAt - a.placedAt || (a.tradeNo < b.tradeNo ? 1 : -1),
  )

/**
 * Keeps the orders. A request repeated with the same content leads to no second order. Refuses requestReused, basketEmpty,
 * addressUnknown, soldOut, notEnoughStock, slotGone with the times there are, and quoteStale with the new quote; of a reservation also
 * reservationUnknown and reservationOver.
 */
export const ordersService: Service<OrdersState, OrdersCommand, States> = {
  // The basket may name batches.
  /** An order is ridden over the streets, and what is in it must be judged. */
  prepare() {
    const coming = [fetchRecords(), fetchWays()].filter((one) => one !== undefined)
    return coming.length > 0 ? Promise.all(coming) : undefined
  },

  initial: () => ({ placed: 0, active: {}, past: {}, orderOfRequest: {} }),

  evolve(state, fact) {
    if (fact.kind === 'orderPlaced') place(state, fact)
    else if (fact.kind === 'tradePaid') {
      const { method, plan } = fact
      const order = orderOf(state, fact.orderId)
      if (order) order.paidWith = { method, ...(plan && { plan }) }
      amend(state, fact.orderId, { state: 'paid', paidAt: fact.at, ...renewed(state.active[fact.orderId], fact.at) })
    } else if (fact.kind === 'doorChosen') amend(state, fact.orderId, { door: fact.door })
    else if (fact.kind === 'parcelDelivered') finish(state, fact.orderId, { state: 'delivered', deliveredAt: fact.at })
    else if (fact.kind === 'tradeClosed') {
      finish(state, fact.orderId, { state: 'closed', closedAt: fact.at, closedBecause: fact.because })
    } else if (fact.kind === 'parcelCalledOff') {
      finish(state, fact.orderId, { state: 'closed', closedAt: fact.at, closedBecause: fact.because })
    } else if (fact.kind === 'refundPaid') {
      const { kind: _kind, seq: _seq, tradeNo: _trade, orderId, ...paid } = fact
      orderOf(state, orderId)?.refunds.push(paid)
    } else if (fact.kind === 'cardAuthorised') {
      const order = Object.values(state.active).find(({ tradeNo }) => tradeNo === fact.tradeNo)
      if (order && fact.method === 'card') order.cardId = fact.card
    } else if (fact.kind === 'parcelReaddressed') {
      amend(state, fact.orderId, { to: fact.to })
    } else if (fact.kind === 'parcelReturning') {
      amend(state, fact.orderId, { returnedBecause: fact.because })
    } else if (fact.kind === 'parcelReturned') {
      finish(state, fact.orderId, { state: 'closed', closedAt: fact.at, closedBecause: 'returned' })
    } else if (fact.kind === 'orderCancelled') {
      finish(state, fact.orderId, { state: 'closed', closedAt: fact.at, closedBecause: 'cancelled' })
    }
    return state
  },

  decide(state, command, context) {
    const before = orderOfRequest(state, command.requestId)
    if (before) return isSame(before, command) ? { facts: [] } : { refusal: { code: 'requestReused' } }
    const agreed = agree(command, context)
    if ('code' in agreed) return { refusal: agreed }
    const { now } = context
    const { requestId, door, guest } = command
    const { substitution, note } = context.states.checkout.choices
    const numbers = { orderId: orderIdOf(now, state.placed), tradeNo: tradeNoOf(now, state.placed) }
    const placed: FactBody = {
      kind: 'orderPlaced',
      ...numbers,
      requestId,
      ...agreed,
      buyerId: guest ? 'guest' : seedPerson.personId,
      ...(guest && { guest }),
      substitution,
      note,
      door,
    }
    return { facts: [placed] }
  },
}

const isSame = (order: OrderRecord, { quoteHash, addressId, door, guest, reservationId }: OrdersCommand): boolean =>
  order.quote.hash === quoteHash &&
  order.toAsked === addressId &&
  order.doorAsked === door &&
  order.guest?.email === guest?.email &&
  order.reservation?.id === reservationId

/** As soon as possible counts from paying; a time that was chosen stays. */
const renewed = (order: OrderRecord | undefined, paidAt: Instant): { window?: Window } =>
  order?.slot.id === asap ? { window: windowFrom(paidAt, order.promise?.minutes) } : {}

/** What is ordered, where to, when and at what price, if the person saw that; else why not. */
function agree(
  { quoteHash, addressId, reservationId }: OrdersCommand,
  { states, now, setup }: Context<States>,
): Pick<FactOf<'orderPlaced'>, 'lines' | 'quote' | 'to' | 'slot' | 'window' | 'promise' | 'reservation'> | Refusal {
  const address = addressById(states.identity, addressId)
  const to = entryById(states.identity, addressId)
  const apart = reservationId === undefined ? undefined : reservedApart(states, reservationId, now)
  if (apart && 'code' in apart) return apart
  if (!apart && states.basket.lines.length === 0) return { code: 'basketEmpty' }
  if (!address || !to) return { code: 'addressUnknown' }
  const { basket, lines, quote, slot, slots, slotLost } = offerOf(states, now, setup, address, apart)
  if (slot.state === 'full') return { code: 'slotGone', slots }
  // Lines that the person saw as gone are not in the price they agreed to; lines that went since are, and are named.
  if (lines.length > 0 && quote.hash === quoteHash) {
    const { id, kind, window } = slot
    const promise = id === asap && promised(states.dispatch, now, address.distanceMetres)
    const reservation = reservedFor(states.offers, reservationId)
    return {
      lines,
      quote,
      to,
      slot: { id, kind },
      window,
      ...(promise && { promise }),
      ...(reservation && { reservation }),
    }
  }
  const gone = basket.lines.find(({ state }) => state !== 'ok')
  if (gone) {
    const { gtin, stock } = gone.product
    return gone.state === 'soldOut' ? { code: 'soldOut', gtin } : { code: 'notEnoughStock', gtin, available: stock }
  }
  return slotLost ? { code: 'slotGone', slots } : { code: 'quoteStale', quote }
}

/** The reservation an order buys, as its fact tells it. */
function reservedFor(offers: OffersState, reservationId: string | undefined): OrderedReservation | undefined {
  const record = reservationOf(offers, reservationId ?? '')
  return record && { id: record.reservationId, offerId: record.offerId, until: record.until }
}

function place(state: OrdersState, fact: FactOf<'orderPlaced'>): void {
  const { orderId: id, tradeNo, requestId, lines, quote, door, window, at: placedAt } = fact
  const { buyerId, guest, to, slot, substitution, note, promise, reservation, depositId } = fact
  state.placed += 1
  state.orderOfRequest[requestKey(requestId)] = id
  const agreed = {
    tradeNo,
    requestId,
    lines,
    quote,
    buyerId,
    to,
    slot,
    substitution,
    note,
    ...(promise && { promise }),
    ...(reservation && { reservation }),
    ...(depositId !== undefined && { depositId }),
    doorAsked: door,
    toAsked: to.id,
    door,
    window,
  }
  state.active[id] = { id, state: 'awaitingPayment', placedAt, ...agreed, ...(guest && { guest }), refunds: [] }
}

function amend(state: OrdersState, orderId: string, change: Partial<OrderRecord>): void {
  const order = state.active[orderId]
  if (order) Object.assign(order, change)
}

function finish(state: OrdersState, orderId: string, end: Partial<OrderRecord>): void {
  const order = state.active[orderId]
  if (!order) return
  delete state.active[orderId]
  state.past[orderId] = { ...order, ...end }
}
