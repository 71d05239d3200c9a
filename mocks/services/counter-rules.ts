import { payCodeFreeMinor, saleLifeMs } from '#contract/pay-code-digits.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { counterGoods } from '#seed/counter-goods.ts'
import type { Context, Decision } from '#world/service.ts'
import { decideCharge, decideConfirm } from './counter-charge.ts'
import { closed, type CounterCommand, phoneOf } from './counter-service.ts'
import { type CounterState, type SaleRecord, saleOf } from './counter-state.ts'
import { ownEntry } from './own-entry.ts'
import { type PayState, purseOf } from './pay-state.ts'
import type { States } from './states.ts'

const nothingNew: Decision = { facts: [] }
const around = (pay: PayState, now: Instant) => ({ now, pin: pay.pin, purse: purseOf(pay, now) })

/** What is decided on codes and sales. Refuses as the service says. */
export function decideCounter(
  state: CounterState,
  command: CounterCommand,
  { now, states }: Pick<Context<Pick<States, 'pay'>>, 'now' | 'states'>,
): Decision {
  switch (command.type) {
    case 'showPayCode': {
      const { showingId, method } = command
      if (ownEntry(state.showings, showingId)) return nothingNew
      return { facts: [{ kind: 'payCodeShown', showingId, method, limit: fen(payCodeFreeMinor) }] }
    }
    case 'choosePayCodeMethod': {
      const { showingId, method } = command
      const showing = ownEntry(state.showings, showingId)
      if (!showing) return { refusal: { code: 'payCodeUnknown' } }
      return showing.method === method ? nothingNew : { facts: [{ kind: 'payCodeMethodChosen', showingId, method }] }
    }
    case 'ringUp':
      return decideRingUp(state, command, now)
    case 'chargeSale':
      return decideCharge(state, command, around(states.pay, now))
    case 'confirmSale':
      return decideConfirm(state, command, around(states.pay, now))
    case 'declineSale': {
      const sale = saleOf(state, command.saleNo)
      if (sale?.code?.showingId !== command.showingId) return { refusal: { code: 'saleUnknown' } }
      if (sale.status === 'TRADE_CLOSED') return nothingNew
      if (sale.status !== 'WAIT_BUYER_PAY') return { refusal: { code: 'alreadyPaid' } }
      return { facts: [closed(sale, 'declined')] }
    }
    case 'cancelSale':
      return decideCancel(saleOf(state, command.saleNo))
  }
}

/** Rung up twice under one number it is one sale; prices are the seed's, never the till's. */
function decideRingUp(state: CounterState, command: CounterCommand & { type: 'ringUp' }, now: number): Decision {
  const { saleNo, till } = command
  const lines = command.lines.flatMap(({ id, quantity }) => {
    const good = counterGoods.find((each) => each.id === id)
    return good ? [{ id, quantity, minor: good.minor * quantity }] : []
  })
  const twice = new Set(lines.map(({ id }) => id)).size < command.lines.length
  if (twice) return { refusal: { code: 'badRequest', field: 'lines' } }
  const known = saleOf(state, saleNo)
  if (known) {
    const same = known.till === till && JSON.stringify(known.lines) === JSON.stringify(lines)
    return same ? nothingNew : { refusal: { code: 'saleReused' } }
  }
  const amount = fen(lines.reduce((sum, { minor }) => sum + minor, 0))
  return { facts: [{ kind: 'saleRungUp', saleNo, till, lines, amount, expiresAt: now + saleLifeMs }] }
}

/** The till's way to a final state: unpaid it closes, paid the money goes back, and asked again it answers the same. */
function decideCancel(sale: SaleRecord | undefined): Decision {
  if (!sale) return { refusal: { code: 'saleUnknown' } }
  const { no: saleNo, till, amount, method, funds = [] } = sale
  if (sale.status === 'TRADE_CLOSED') return nothingNew
  if (sale.status === 'WAIT_BUYER_PAY') return { facts: [closed(sale, 'cancelled')] }
  return {
    facts: [{ kind: 'saleReversed', saleNo, ...phoneOf(sale), till, amount, method: method ?? 'balance', funds }],
  }
}
