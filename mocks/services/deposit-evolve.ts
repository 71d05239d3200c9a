import type { Fact, FactOf } from '#contract/facts.ts'
import { type DepositRecord, depositById, type DepositsState, requestKey } from './deposit-record.ts'
import { ownEntry } from './own-entry.ts'
import { worthOf } from './refund.ts'

/** Takes a fact into the deposits, in place. */
export function evolveDeposits(state: DepositsState, fact: Fact): DepositsState {
  switch (fact.kind) {
    case 'depositPlaced':
      place(state, fact)
      break
    case 'tradeOpened': {
      const held = ownEntry(state.active, fact.orderId)
      if (held) held.payBy = fact.expiresAt
      break
    }
    case 'orderPlaced':
      wait(state, fact)
      break
    case 'tradePaid':
      pay(state, fact)
      break
    case 'tradeClosed':
      close(state, fact)
      break
    case 'refundPaid':
      giveBack(state, fact)
      break
    case 'tradeFinished':
      // From then on nothing of it comes back.
      state.owing = state.owing.filter((id) => depositById(state, id)?.tradeNo !== fact.tradeNo)
      break
    case 'depositReminded': {
      const held = ownEntry(state.active, fact.depositId)
      if (held) held.remindedAt = fact.at
      break
    }
    case 'depositForfeited':
      end(state, ownEntry(state.active, fact.depositId), { endedAt: fact.at, forfeited: true })
      break
    case 'batchRecalled':
      state.pulled[fact.recallId] = { scope: fact.scope, at: fact.at }
      break
    case 'recallLifted':
      delete state.pulled[fact.recallId]
      break
    default:
  }
  return state
}

function place(state: DepositsState, { kind: _kind, seq: _seq, at, ...told }: FactOf<'depositPlaced'>): void {
  state.placed += 1
  state.depositOfRequest[requestKey(told.requestId)] = told.depositId
  state.depositOf[told.tradeNo] = told.depositId
  state.active[told.depositId] = { ...told, placedAt: at, payBy: at, back: 0, refundNos: [] }
}

function end(state: DepositsState, held: DepositRecord | undefined, how: Partial<DepositRecord>): void {
  if (!held) return
  delete state.active[held.depositId]
  state.past[held.depositId] = { ...held, ...how }
}

function wait(state: DepositsState, { depositId, orderId, tradeNo, quote }: FactOf<'orderPlaced'>): void {
  const held = depositId === undefined ? undefined : ownEntry(state.active, depositId)
  if (!held) return
  state.depositOf[orderId] = held.depositId
  held.waiting = { orderId, tradeNo, worth: worthOf(quote)[held.gtin]?.minor ?? 0 }
}

function pay(state: DepositsState, { orderId, at }: FactOf<'tradePaid'>): void {
  const held = ownEntry(state.active, orderId)
  if (held) held.paidAt = at
  const of = ownEntry(state.active, ownEntry(state.depositOf, orderId) ?? '')
  if (of?.waiting?.orderId !== orderId) return
  const { waiting, ...done } = of
  const { orderId: id, tradeNo, worth } = waiting
  end(state, of, {})
  state.past[of.depositId] = { ...done, endedAt: at, order: { orderId: id, tradeNo, worth, back: 0, at } }
}

function close(state: DepositsState, { orderId, because, at }: FactOf<'tradeClosed'>): void {
  end(state, ownEntry(state.active, orderId), {
    endedAt: at,
    closedBecause: because === 'cancelled' ? 'cancelled' : 'unpaid',
  })
  const of = ownEntry(state.active, ownEntry(state.depositOf, orderId) ?? '')
  if (of?.waiting?.orderId !== orderId) return
  delete of.waiting
  of.freedAt = at
  if (of.back >= of.deposit.minor) end(state, of, { endedAt: at, closedBecause: 'givenBack' })
}

function giveBack(state: DepositsState, fact: FactOf<'refundPaid'>): void {
  const record = depositById(
    state,
    ownEntry(state.depositOf, fact.tradeNo) ?? ownEntry(state.depositOf, fact.orderId) ?? '',
  )
  if (!record) return
  if (fact.tradeNo === record.tradeNo) backToBuyer(state, record, fact)
  else if (fact.tradeNo === record.order?.tradeNo) {
    const lines = fact.lines.filter(({ gtin }) => gtin === record.gtin)
    const goods = lines.length > 0 ? lines.reduce((sum, { amount }) => sum + amount.minor, 0) : fact.amount.minor
    record.order = { ...record.order, back: record.order.back + goods, at: fact.at }
    if (!state.owing.includes(record.depositId)) state.owing.push(record.depositId)
  }
}

/** Some of the deposit itself came back. Nobody holds one any more of which all did. */
function backToBuyer(state: DepositsState, record: DepositRecord, fact: FactOf<'refundPaid'>): void {
  record.back += fact.amount.minor
  record.refundNos.push(fact.refundNo)
  if (record.waiting) record.waiting.staleAt = fact.at
  if (record.back < record.deposit.minor) return
  const because = fact.because === 'recall' ? 'undeliverable' : 'givenBack'
  if (record.endedAt === undefined && !record.waiting) end(state, record, { endedAt: fact.at, closedBecause: because })
}
