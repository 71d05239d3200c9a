import type { FactBody } from '#contract/facts.ts'
import { fen, type Money } from '#contract/money.ts'
import type { Complaint, RefundQuote, RefundReason } from '#contract/refund.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Context, Decision } from '#world/service.ts'
import { depositWith } from './deposit-record.ts'
import { parcelOf } from './dispatch-service.ts'
import { backOf, backTo, leftOf } from './order-refunds.ts'
import { orderOf, type OrderRecord } from './orders-service.ts'
import { tradeOf } from './pay-state.ts'
import { type Part, partOf, sharesByDiscount, worthOf } from './refund.ts'
import type { States } from './states.ts'
import type { TradeRecord } from './trade-machine.ts'
import { quantityLeft, refundOf, refundWindowMs } from './trade-refund.ts'

/** What can be asked after a payment, and of an order before it. */
export type AfterCommand =
  | {
      type: 'refundLines'
      orderId: string
      refundNo: string
      lines: Pieces
      because: Complaint
      photoBytes?: number
    }
  | { type: 'refundTrade'; tradeNo: string; outRequestNo?: string | undefined; amount: Money; reason: RefundReason }
  | { type: 'cancelOrder'; orderId: string }
  | { type: 'cancelTrade'; tradeNo: string }
  | { type: 'cutNotifications'; count: number }

type World = Context<States>

/** From ¥30 on the buyer is asked for a photo of what is wrong. */
const photoFromMinor = 3_000
const nothingNew: Decision = { facts: [] }
const refuse = (refusal: Refusal): Decision => ({ refusal })

/** The rules of what comes after: each answers what it did before with nothing new, so that asking again moves no money twice. */
export function decideAfter(command: AfterCommand, world: World): Decision {
  switch (command.type) {
    case 'refundLines':
      return decideRefundLines(command, world)
    case 'refundTrade':
      return decideRefundTrade(command, world)
    case 'cancelOrder':
      return decideCancelOrder(command.orderId, world)
    case 'cancelTrade':
      return decideCancelTrade(command.tradeNo, world)
    case 'cutNotifications':
      return { facts: [{ kind: 'notificationsCut', count: command.count }] }
  }
}

/** Why no money of a paid trade can come back any more, or not yet. */
function windowRefusal({ status, paidAt }: TradeRecord, { now }: Pick<World, 'now'>): Refusal | undefined {
  if (paidAt === undefined) return { code: 'notPaid' }
  // Settling finishes a trade that is due; a refund must not slip in before it does.
  if (status === 'TRADE_FINISHED' || now >= paidAt + refundWindowMs) return { code: 'refundWindowOver' }
  return undefined
}

/** Pieces of a delivered order whose money is wanted back. */
type Pieces = readonly { gtin: string; quantity: number }[]

/** An order and its trade, if money of it can come back at all: of one delivered, within the window. */
function refundable(orderId: string, world: Pick<World, 'states' | 'now'>): [OrderRecord, TradeRecord] | Refusal {
  const order = orderOf(world.states.orders, orderId)
  const trade = order && tradeOf(world.states.pay, order.tradeNo)
  if (!order || !trade) return { code: 'orderUnknown' }
  const no = windowRefusal(trade, world)
  if (no) return no
  return order.state === 'paid' ? { code: 'refundTooEarly' } : [order, trade]
}

/** What each of the wanted pieces brings back, the sum never more than is left of the order. Or why not. */
function partsOf(order: OrderRecord, wanted: Pieces): (Part & Pieces[number])[] | Refusal {
  let left = leftOf(order)
  const parts: (Part & Pieces[number])[] = []
  for (const { gtin, quantity } of wanted) {
    const line = order.lines.find((one) => one.gtin === gtin)
    if (!line) return { code: 'notInOrder', gtin }
    const open = quantityLeft(order, gtin)
    const part = partOf(order.quote, gtin, line.quantity - open, quantity)
    if (!part) return { code: 'refundTooMany', gtin, left: open }
    // What came back of its price without a piece (weighed less, swapped), or for nothing in particular, is not given back again.
    const lineLeft = (worthOf(order.quote)[gtin]?.minor ?? 0) - backOf(order, gtin).minor
    const amount = fen(Math.max(0, Math.min(part.amount.minor, left, lineLeft)))
    left -= amount.minor
    parts.push({ gtin, quantity, ...part, amount })
  }
  return parts.some(({ amount }) => amount.minor > 0) ? parts : { code: 'refundTooMuch', left: fen(left) }
}

const sumOf = (parts: readonly Part[], of: 'amount' | 'couponShare'): Money =>
  fen(parts.reduce((sum, part) => sum + part[of].minor, 0))

/**
 * What pieces of things would bring back, each and together. Refuses orderUnknown, notPaid, refundWindowOver, refundTooEarly, notInOrder, refundTooMany,
 * refundTooMuch.
 */
export function quoteRefund(
  { orderId, lines }: { orderId: string; lines: Pieces },
  world: Pick<World, 'states' | 'now'>,
): RefundQuote | Refusal {
  const found = refundable(orderId, world)
  if ('code' in found) return found
  const [order, trade] = found
  const parts = partsOf(order, together(lines))
  if ('code' in parts) return parts
  const deposit = depositWith(world.states.deposits, orderId, sumOf(parts, 'amount').minor)
  return {
    lines: parts.map((part) => ({ ...part, quantityLeft: quantityLeft(order, part.gtin) })),
    couponShare: sumOf(parts, 'couponShare'),
    shares: sharesByDiscount(order.quote, parts),
    amount: sumOf(parts, 'amount'),
    ...(deposit > 0 && { deposit: fen(deposit) }),
    to: backTo(trade.method ?? 'balance'),
    photoFrom: fen(photoFromMinor),
  }
}

/** Pieces of a delivered order. Refuses refundReused, and as `quoteRefund` does. */
function decideRefundLines(
  { orderId, refundNo, lines, because, photoBytes }: AfterCommand & { type: 'refundLines' },
  world: World,
): Decision {
  const wanted = together(lines)
  const tradeNo = orderOf(world.states.orders, orderId)?.tradeNo ?? ''
  const before = tradeOf(world.states.pay, tradeNo)?.refunds.find(({ no }) => no === refundNo)
  if (before) {
    const same = before.because === because && contentOf(before.lines) === contentOf(wanted)
    return same ? nothingNew : refuse({ code: 'refundReused' })
  }
  const found = refundable(orderId, world)
  if ('code' in found) return refuse(found)
  const parts = partsOf(found[0], wanted)
  if ('code' in parts) return refuse(parts)
  const amount = sumOf(parts, 'amount')
  const told = parts.map(({ gtin, quantity, amount: each }) => ({ gtin, quantity, amount: each }))
  const photo = photoBytes === undefined ? {} : { photoBytes }
  return { facts: [{ kind: 'refundPaid', refundNo, tradeNo, orderId, amount, because, lines: told, ...photo }] }
}

/** The same thing named twice is so many pieces of it. */
function together(lines: Pieces): Pieces {
  const sums = new Map<string, number>()
  for (const { gtin, quantity } of lines) sums.set(gtin, (sums.get(gtin) ?? 0) + quantity)
  return [...sums].map(([gtin, quantity]) => ({ gtin, quantity }))
}

const contentOf = (lines: Pieces): string =>
  lines
    .map(({ gtin, quantity }) => `${gtin} ${quantity}`)
    .toSorted()
    .join()

/** An amount, as the merchant says. Refuses tradeUnknown, refundReused, notPaid, refundWindowOver, refundTooMuch, refundNumberNeeded. */
function decideRefundTrade(
  { tradeNo, outRequestNo, amount, reason: because }: AfterCommand & { type: 'refundTrade' },
  world: World,
): Decision {
  const trade = tradeOf(world.states.pay, tradeNo)
  if (!trade) return refuse({ code: 'tradeUnknown' })
  const refundNo = outRequestNo ?? tradeNo
  const before = trade.refunds.find(({ no }) => no === refundNo)
  if (before) {
    const same = before.because === because && before.lines.length === 0 && before.amount.minor === amount.minor
    return same ? nothingNew : refuse({ code: 'refundReused' })
  }
  const no = windowRefusal(trade, world)
  if (no) return refuse(no)
  const left = trade.amount.minor - (trade.refunded?.minor ?? 0)
  if (amount.minor > left) return refuse({ code: 'refundTooMuch', left: fen(left) })
  if (outRequestNo === undefined && amount.minor !== trade.amount.minor) return refuse({ code: 'refundNumberNeeded' })
  const { orderId } = trade
  return { facts: [{ kind: 'refundPaid', refundNo, tradeNo, orderId, amount, because, lines: [] }] }
}

/**
 * The buyer's cancel: an unpaid order closes; a paid one stops while the rider does not have it, and all its money goes back. Refuses
 * orderUnknown, paymentProcessing, cancelTooLate.
 */
function decideCancelOrder(orderId: string, { states }: World): Decision {
  const order = orderOf(states.orders, orderId)
  const trade = order && tradeOf(states.pay, order.tradeNo)
  if (!order || !trade) return refuse({ code: 'orderUnknown' })
  if (order.state === 'closed') return nothingNew
  if (order.state === 'awaitingPayment') {
    if (trade.heldUntil !== undefined) return refuse({ code: 'paymentProcessing', until: trade.heldUntil })
    return { facts: [closed(trade)] }
  }
  return canStop(order, states) ? { facts: stopped(order, trade) } : refuse({ code: 'cancelTooLate' })
}

/**
 * The merchant's cancel, for a result nobody knows: an unpaid trade closes, also one whose payment is held (that one comes straight back
 * when it comes), a paid one is paid back and its parcel stopped where it can be. Refuses tradeUnknown, refundWindowOver.
 */
function decideCancelTrade(tradeNo: string, world: World): Decision {
  const { states } = world
  const trade = tradeOf(states.pay, tradeNo)
  if (!trade) return refuse({ code: 'tradeUnknown' })
  if (trade.status === 'TRADE_CLOSED') return nothingNew
  if (trade.status === 'WAIT_BUYER_PAY') return { facts: [closed(trade)] }
  const no = windowRefusal(trade, world)
  if (no) return refuse(no)
  const order = orderOf(states.orders, trade.orderId)
  if (order && canStop(order, states)) return { facts: stopped(order, trade) }
  return { facts: [allBack(order, trade)] }
}

const closed = ({ no: tradeNo, orderId }: TradeRecord): FactBody => ({
  kind: 'tradeClosed',
  tradeNo,
  orderId,
  because: 'cancelled',
})

/** Whether nobody rides with it yet. */
const canStop = (order: OrderRecord, { dispatch }: Pick<States, 'dispatch'>): boolean =>
  order.state === 'paid' && parcelOf(dispatch, order.id)?.steps.pickedUp === undefined

function stopped(order: OrderRecord, trade: TradeRecord): FactBody[] {
  const stop: FactBody = { kind: 'orderCancelled', orderId: order.id, tradeNo: trade.no }
  return trade.status === 'TRADE_CLOSED' ? [stop] : [stop, allBack(order, trade)]
}

/** All that is left of a trade, with the pieces whose money had not come back. */
function allBack(order: OrderRecord | undefined, trade: TradeRecord): FactBody {
  const left = trade.amount.minor - (trade.refunded?.minor ?? 0)
  const lines = (order?.lines ?? []).flatMap(({ gtin, quantity: bought }) => {
    const quantity = order ? quantityLeft(order, gtin) : 0
    const part = order && partOf(order.quote, gtin, bought - quantity, quantity)
    return part ? [{ gtin, quantity, amount: part.amount }] : []
  })
  return refundOf(trade, { amount: fen(left), lines }, 'cancelled')
}
