import type { FactBody, FactOf } from '#contract/facts.ts'
import type { Door } from '#contract/order.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant, Window } from '#contract/time.ts'
import { deliveryLimitMetres } from '#seed/people.ts'
import type { Context, Service } from '#world/service.ts'
import { basketOf, sellableLines } from './basket-view.ts'
import { addressById } from './identity-service.ts'
import { ownEntry } from './own-entry.ts'
import { orderIdOf, tradeNoOf } from './order-number.ts'
import { quoteOf } from './pricing.ts'
import { windowFrom } from './promise.ts'
import type { States } from './states.ts'

/** An order as the facts told it: what was agreed, and what became of it. */
export interface OrderRecord extends Pick<
  FactOf<'orderPlaced'>,
  'tradeNo' | 'requestId' | 'lines' | 'quote' | 'addressId'
> {
  id: string
  state: 'awaitingPayment' | 'paid' | 'delivered' | 'closed'
  placedAt: Instant
  /** The door asked for when it was placed: part of what a repeated request must agree with. */
  doorAsked: Door
  door: Door
  window: Window
  paidAt?: Instant
  deliveredAt?: Instant
  closedAt?: Instant
  closedBecause?: Extract<FactBody, { kind: 'tradeClosed' }>['because']
  /** What came back, oldest first. */
  refunds: Pick<FactOf<'refundPaid'>, 'gtin' | 'serial' | 'amount' | 'recallId' | 'at'>[]
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
 * addressUnknown, addressOutOfRange, soldOut, notEnoughStock, and quoteStale with the new quote.
 */
export const ordersService: Service<OrdersState, OrdersCommand, States> = {
  initial: () => ({ placed: 0, active: {}, past: {}, orderOfRequest: {} }),

  evolve(state, fact) {
    if (fact.kind === 'orderPlaced') place(state, fact)
    else if (fact.kind === 'tradePaid') {
      amend(state, fact.orderId, { state: 'paid', paidAt: fact.at, window: windowFrom(fact.at) })
    } else if (fact.kind === 'doorChosen') amend(state, fact.orderId, { door: fact.door })
    else if (fact.kind === 'parcelDelivered') finish(state, fact.orderId, { state: 'delivered', deliveredAt: fact.at })
    else if (fact.kind === 'tradeClosed') {
      finish(state, fact.orderId, { state: 'closed', closedAt: fact.at, closedBecause: fact.because })
    } else if (fact.kind === 'parcelCalledOff') {
      finish(state, fact.orderId, { state: 'closed', closedAt: fact.at, closedBecause: 'recalled' })
    } else if (fact.kind === 'refundPaid') {
      const { orderId, gtin, serial, amount, recallId, at } = fact
      const paid = { gtin, ...(serial !== undefined && { serial }), amount, recallId, at }
      orderOf(state, orderId)?.refunds.push(paid)
    }
    return state
  },

  decide(state, command, context) {
    const before = orderOfRequest(state, command.requestId)
    if (before) return isSame(before, command) ? { facts: [] } : { refusal: { code: 'requestReused' } }
    const agreed = agree(command, context)
    if ('code' in agreed) return { refusal: agreed }
    const { now } = context
    const { requestId, addressId, door } = command
    const numbers = { orderId: orderIdOf(now, state.placed), tradeNo: tradeNoOf(now, state.placed) }
    const placed: FactBody = {
      kind: 'orderPlaced',
      ...numbers,
      requestId,
      ...agreed,
      addressId,
      door,
      window: windowFrom(now),
    }
    return { facts: [placed] }
  },
}

const isSame = (order: OrderRecord, { quoteHash, addressId, door }: OrdersCommand): boolean =>
  order.quote.hash === quoteHash && order.addressId === addressId && order.doorAsked === door

/** What is ordered and its price, if the person saw that price; else why not. */
function agree(
  { quoteHash, addressId }: OrdersCommand,
  { states, now, setup }: Context<States>,
): Pick<FactOf<'orderPlaced'>, 'lines' | 'quote'> | Refusal {
  const basket = basketOf(states, now, setup.seed)
  if (basket.lines.length === 0) return { code: 'basketEmpty' }
  const address = addressById(addressId)
  if (!address) return { code: 'addressUnknown' }
  if (!address.inRange) {
    return { code: 'addressOutOfRange', distanceMetres: address.distanceMetres, limitMetres: deliveryLimitMetres }
  }
  const lines = sellableLines(basket)
  const quote = quoteOf(lines, address)
  // Lines that the person saw as gone are not in the price they agreed to; lines that went since are, and are named.
  if (lines.length > 0 && quote.hash === quoteHash) return { lines, quote }
  const gone = basket.lines.find(({ state }) => state !== 'ok')
  if (!gone) return { code: 'quoteStale', quote }
  const { gtin, stock } = gone.product
  return gone.state === 'soldOut' ? { code: 'soldOut', gtin } : { code: 'notEnoughStock', gtin, available: stock }
}

function place(state: OrdersState, fact: FactOf<'orderPlaced'>): void {
  const { orderId: id, tradeNo, requestId, lines, quote, addressId, door, window, at: placedAt } = fact
  state.placed += 1
  state.orderOfRequest[requestKey(requestId)] = id
  const agreed = { tradeNo, requestId, lines, quote, addressId, doorAsked: door, door, window }
  state.active[id] = { id, state: 'awaitingPayment', placedAt, ...agreed, refunds: [] }
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
