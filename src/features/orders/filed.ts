import type { Deposit } from '#contract/deposit.ts'
import type { Order } from '#contract/order.ts'
import { isHeld } from '#domain/held-deposits.ts'

/** One slip of the receipt that all of it is filed on. */
export type Filed =
  { is: 'order'; id: string; at: number; order: Order } | { is: 'deposit'; id: string; at: number; deposit: Deposit }

/**
 * Orders and deposits as they are filed: the newest orders while they are still open, then what is held, then everything else as it came.
 * An order that waits for a deposit's balance is that deposit's to tell, and is left out.
 */
export function filedOf(orders: readonly Order[], deposits: readonly Deposit[]): Filed[] {
  const balances = new Set(deposits.map(({ balanceTradeNo }) => balanceTradeNo))
  const slips = orders
    .filter(({ tradeNo }) => !balances.has(tradeNo))
    .map((order): Filed => ({ is: 'order', id: order.id, at: order.placedAt, order }))
  const held = deposits.map((deposit): Filed & { is: 'deposit' } => {
    const { depositId: id, endedAt, placedAt } = deposit
    return { is: 'deposit', id, at: endedAt ?? placedAt, deposit }
  })
  const firstOver = slips.findIndex((slip) => slip.is === 'order' && !isOpen(slip.order))
  const open = firstOver < 0 ? slips.length : firstOver
  const over = [...slips.slice(open), ...held.filter(({ deposit }) => !isHeld(deposit))]
  return [
    ...slips.slice(0, open),
    ...held.filter(({ deposit }) => isHeld(deposit)),
    ...over.toSorted((one, other) => other.at - one.at),
  ]
}

const isOpen = ({ state }: Order): boolean => state === 'paid' || state === 'awaitingPayment'
