import type { FactOf } from '#contract/facts.ts'
import { fen, type Money } from '#contract/money.ts'
import { ownEntry } from './own-entry.ts'
import type { Owed, PayState, ToBring } from './pay-state.ts'
import type { TradeRecord } from './trade-machine.ts'
import { owedFor } from './trade-refund.ts'

/** What becomes of an order in the store and at the door, where money goes back for it by itself. */
type Occasion = FactOf<'itemLeftOut'> | FactOf<'itemPicked'> | FactOf<'itemSwapped'> | FactOf<'parcelReturned'>

/** Money owed for a line of an order. */
export const owedKey = (orderId: string, gtin: string): string => `${orderId} ${gtin}`

/**
 * Notes what is owed for something left out, weighed less than was paid for, swapped for something cheaper, or brought back to the store:
 * never more than is left of the trade. It is paid at once, by itself. In place.
 */
export function noteOwed(state: Pick<PayState, 'done' | 'toBring' | 'owed'>, fact: Occasion): void {
  const order = ownEntry(state.toBring, fact.orderId)
  const trade = order && ownEntry(state.done, order.tradeNo)
  if (!order || !trade) return
  const owed = fact.kind === 'parcelReturned' ? forReturn(trade, order) : forLine(trade, order, fact)
  if (fact.kind === 'parcelReturned') delete state.toBring[fact.orderId]
  if (!owed || owed.amount.minor <= 0) return
  const key = fact.kind === 'parcelReturned' ? returnKey(fact.orderId) : owedKey(fact.orderId, fact.gtin)
  state.owed[key] = { ...owed, tradeNo: trade.no, at: fact.at }
}

/** Money owed for an order that was brought back. */
export const returnKey = (orderId: string): string => owedKey(orderId, 'returned')

type Told = Omit<Owed, 'tradeNo' | 'at'>

function forLine(trade: TradeRecord, order: ToBring, fact: Exclude<Occasion, { kind: 'parcelReturned' }>): Told | null {
  const { gtin } = fact
  const worth = order.worth[gtin]
  if (!worth) return null
  if (fact.kind === 'itemLeftOut') {
    delete order.worth[gtin]
    const amount = owedFor(trade, gtin, worth, Object.keys(order.worth).length === 0)
    const { recallId } = fact
    const lines = [{ gtin, quantity: order.quantity[gtin] ?? 1, amount }]
    if (recallId === undefined) return { amount, lines, because: 'notPicked' }
    return { amount, lines, recallId, because: 'recall' }
  }
  const open = owedFor(trade, gtin, worth, false)
  const amount = fen(Math.min(fact.back?.minor ?? 0, open.minor))
  // A part of its price, and of no piece: all of its pieces are brought.
  const lines = [{ gtin, quantity: 0, amount }]
  return { amount, lines, because: fact.kind === 'itemPicked' ? 'underweight' : 'swapped' }
}

/** All that is left but the ride, which was ridden, with the lines that had not come back. */
function forReturn(trade: TradeRecord, { worth, quantity, ride }: ToBring): Told {
  const left = trade.amount.minor - (trade.refunded?.minor ?? 0)
  const amount = fen(Math.max(0, left - ride))
  let open = amount.minor
  const lines = Object.entries(worth).flatMap(([gtin, whole]) => {
    const line = lineBack(trade, gtin, quantity[gtin] ?? 1, whole, open)
    open -= line?.amount.minor ?? 0
    return line ? [line] : []
  })
  return { amount, lines, because: 'returned' }
}

function lineBack(trade: TradeRecord, gtin: string, bought: number, worth: Money, most: number) {
  const pieces = trade.refunds
    .flatMap((refund) => refund.lines.filter((line) => line.gtin === gtin))
    .reduce((sum, line) => sum + line.quantity, 0)
  const amount = fen(Math.min(most, Math.max(0, owedFor(trade, gtin, worth, false).minor)))
  return bought > pieces ? { gtin, quantity: bought - pieces, amount } : null
}
