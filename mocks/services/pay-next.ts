import type { FactBody } from '#contract/facts.ts'
import type { TradeEnd } from '#contract/pay.ts'
import type { Due } from '#world/service.ts'
import type { Held, PayState } from './pay-state.ts'
import { openTrade, timeUp } from './trade-machine.ts'
import { refundOf } from './trade-refund.ts'

/** What time does to trades by itself: opens them, ends their payments under way, closes them, and pays back what was left out. */
export function nextOfPay(state: PayState): Due | null {
  let first: Due | null = null
  const offer = (due: Due): void => {
    if (first === null || due.at < first.at || (due.at === first.at && due.id < first.id)) first = due
  }
  const close = (no: string, orderId: string, because: TradeEnd): FactBody[] => [
    { kind: 'tradeClosed', tradeNo: no, orderId, because },
  ]
  for (const [no, { orderId, buyerId, amount, at, reservation }] of Object.entries(state.placed)) {
    offer({ at, id: `open:${no}`, facts: [openTrade(no, orderId, buyerId, amount, at, reservation)] })
  }
  for (const trade of Object.values(state.open)) {
    const { no, orderId, expiresAt, heldUntil } = trade
    // What is held has its own end, were it after the trade's.
    if (heldUntil === undefined) offer({ at: expiresAt, id: `expire:${no}`, facts: close(no, orderId, timeUp(trade)) })
  }
  for (const [no, held] of Object.entries(state.held)) {
    if (state.open[no]) offer({ at: held.until, id: `result:${no}`, facts: [resultOf(held)] })
  }
  for (const [no, { at, payment }] of Object.entries(state.authorised)) {
    const trade = state.open[no]
    if (!trade) continue
    const paid: FactBody = { kind: 'tradePaid', tradeNo: no, orderId: trade.orderId, ...payment }
    offer({ at, id: `authorised:${no}`, facts: [paid] })
  }
  for (const [no, at] of Object.entries(state.withdrawn)) {
    const trade = state.open[no]
    if (trade) offer({ at, id: `withdraw:${no}`, facts: close(no, trade.orderId, 'recalled') })
  }
  for (const [key, { tradeNo, at, because, ...told }] of Object.entries(state.owed)) {
    const trade = state.done[tradeNo]
    if (trade) offer({ at, id: `owed:${key}`, facts: [refundOf(trade, told, because)] })
  }
  return first
}

function resultOf({ until: _until, becomes, ...payment }: Held): FactBody {
  const { tradeNo, orderId } = payment
  return becomes === 'paid'
    ? { kind: 'tradePaid', ...payment }
    : { kind: 'tradeClosed', tradeNo, orderId, because: 'declined' }
}
