import type { Attempt, Fact, FactOf } from '#contract/facts.ts'
import type { NotTaken } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import { giveBackForSale, takeForSale } from './counter-money.ts'
import { freshFace } from './face-lock.ts'
import { post } from './ledger.ts'
import { chargeOf } from './methods.ts'
import { noteOwed, owedKey, returnKey } from './money-owed.ts'
import { ownEntry } from './own-entry.ts'
import { postPayment, withoutRefund, withPlan } from './payments.ts'
import { attemptKey, type PayState, purseOf } from './pay-state.ts'
import { freshPin } from './pin-lock.ts'
import { resetStarted } from './pin-reset.ts'
import { counted } from './purse.ts'
import { covers } from './recall-scope.ts'
import { takeTip } from './tip-money.ts'
import { worthOf } from './refund.ts'
import type { TradeRecord } from './trade-machine.ts'
import { payBack } from './trade-refund.ts'

/** Takes a fact into the trades and the wallet, in place. */
export function evolvePay(state: PayState, fact: Fact): PayState {
  switch (fact.kind) {
    case 'orderPlaced':
      place(state, fact)
      break
    case 'tradeOpened': {
      const { tradeNo: no, orderId, buyerId, amount, expiresAt, reservationId, at: openedAt } = fact
      delete state.placed[no]
      state.open[no] = {
        no,
        orderId,
        buyerId,
        amount,
        status: 'WAIT_BUYER_PAY',
        openedAt,
        expiresAt,
        ...(reservationId !== undefined && { reservationId }),
        refunds: [],
      }
      break
    }
    case 'pinRefused': {
      const { triesLeft, lockedUntil, tradeNo = '', attempt } = fact
      state.pin = lockedUntil === undefined ? { triesLeft } : { triesLeft, lockedUntil }
      if (attempt) state.attempts[attemptKey(attempt.id)] = { tradeNo, content: attempt.content, pin: state.pin }
      break
    }
    case 'paymentHeld':
      hold(state, fact)
      break
    case 'cardAuthorised':
      hearBank(state, fact)
      break
    case 'tradePaid':
      takePayment(state, fact)
      break
    case 'tradeClosed':
      finish(state, fact.tradeNo, { status: 'TRADE_CLOSED', closedAt: fact.at, closedBecause: fact.because })
      delete state.toBring[fact.orderId]
      break
    case 'tradeFinished': {
      const trade = ownEntry(state.done, fact.tradeNo)
      if (trade) Object.assign(trade, { status: 'TRADE_FINISHED', finishedAt: fact.at })
      break
    }
    case 'orderCancelled':
    case 'parcelDelivered':
    case 'parcelCalledOff':
      delete state.toBring[fact.orderId]
      break
    case 'itemLeftOut':
    case 'itemPicked':
    case 'itemSwapped':
    case 'parcelReturned':
      noteOwed(state, fact)
      break
    case 'refundPaid':
      giveBack(state, fact)
      break
    case 'thanksGiven':
      takeTip(state, fact)
      break
    case 'waitMoneyPaid': {
      const { at, orderId, to, amount } = fact
      post(state.ledger, { at, kind: 'waitMoney', from: 'store', to, minor: amount.minor, orderId })
      break
    }
    case 'batchRecalled':
      for (const [tradeNo, goods] of Object.entries(state.goods)) {
        if (goods.some((thing) => covers(fact.scope, thing))) state.withdrawn[tradeNo] ??= fact.at
      }
      break
    case 'saleCharged':
      takeForSale(state, fact)
      break
    case 'saleReversed':
      giveBackForSale(state, fact)
      break
    default:
      evolveWallet(state, fact)
  }
  return state
}

/** What concerns the wallet and no money. */
function evolveWallet(state: PayState, fact: Fact): void {
  switch (fact.kind) {
    case 'passFreeSet':
      state.passFree.ceilingMinor = fact.ceilingMinor
      state.pin = freshPin()
      remember(state, '', fact.attempt)
      break
    case 'faceCheckOpened': {
      const { checkId: id, tradeNo, prompts, expiresAt, at: openedAt } = fact
      state.faceChecks[id] = { id, tradeNo, prompts, expiresAt, openedAt }
      break
    }
    case 'faceCheckEnded': {
      const { checkId, outcome, failsLeft, lockedUntil } = fact
      const check = ownEntry(state.faceChecks, checkId)
      if (check) check.outcome = outcome
      state.face = lockedUntil === undefined ? { failsLeft } : { failsLeft, lockedUntil }
      break
    }
    case 'pinResetStarted':
      state.resets += 1
      state.reset = resetStarted(fact, fact.at)
      break
    case 'pinResetRefused':
      if (state.reset) state.reset = { ...state.reset, triesLeft: fact.triesLeft }
      break
    case 'pinReset':
      state.reset = null
      state.pin = freshPin()
      break
    default:
  }
}

function place(state: PayState, fact: FactOf<'orderPlaced'>): void {
  const { tradeNo, orderId, buyerId, quote, lines, reservation, at } = fact
  state.placed[tradeNo] = { orderId, buyerId, amount: quote.total, at, ...(reservation && { reservation }) }
  const quantity = Object.fromEntries(lines.map((line) => [line.gtin, line.quantity]))
  state.toBring[orderId] = { tradeNo, worth: worthOf(quote), quantity, ride: quote.delivery.minor }
  state.goods[tradeNo] = lines.map(({ gtin, lot }) => ({ gtin, lot }))
}

/** Keeps what was sent, so that it gets the same answer when it is sent again. */
function remember(state: PayState, tradeNo: string, attempt: Attempt | undefined): void {
  if (attempt) state.attempts[attemptKey(attempt.id)] = { tradeNo, content: attempt.content }
}

function hold(state: PayState, { kind: _kind, seq: _seq, at, ...held }: FactOf<'paymentHeld'>): void {
  const trade = ownEntry(state.open, held.tradeNo)
  if (!trade) return
  Object.assign(trade, { processing: true, heldUntil: held.until })
  state.held[held.tradeNo] = held
  state.pending = null
  remember(state, held.tradeNo, held.attempt)
  authorised(state, { ...held, at })
}

/** The card's bank said yes: paid at once, if there still is something to pay. Where the card does not reach it any more, the trade says so. */
function hearBank(state: PayState, { tradeNo, method, challengeId, at }: FactOf<'cardAuthorised'>): void {
  const trade = ownEntry(state.open, tradeNo)
  if (!trade || trade.heldUntil !== undefined) return
  const charge = chargeOf(purseOf(state, at), method, undefined, trade.amount.minor, at)
  if ('refusal' in charge) {
    const left = leftIn(charge.refusal)
    if (left) trade.notTaken = { method, ...left, ...(challengeId !== undefined && { challengeId }) }
    return
  }
  state.authorised[tradeNo] = { at, payment: { ...charge, amount: trade.amount, authorisedBy: 'threeDs' } }
}

/** What a card still had when it had too little. */
function leftIn(refusal: Refusal): Pick<NotTaken, 'because' | 'left'> | undefined {
  if (refusal.code === 'methodLimit') return { because: refusal.code, left: refusal.left }
  return refusal.code === 'methodShort' ? { because: refusal.code, left: refusal.available } : undefined
}

function takePayment(state: PayState, fact: FactOf<'tradePaid'>): void {
  const { at, tradeNo, method, plan, authorisedBy, funds, attempt } = fact
  // One that was cancelled while its payment was held: the money comes, and goes straight back. It stays closed.
  const cancelled = ownEntry(state.done, tradeNo)
  const wasHeld = tradeNo in state.held || cancelled !== undefined
  const paid = { status: 'TRADE_SUCCESS', paidAt: at, method, authorisedBy, ...(plan && { plan }) } as const
  if (cancelled && cancelled.paidAt === undefined) Object.assign(cancelled, paid, { status: 'TRADE_CLOSED' })
  finish(state, tradeNo, paid)
  delete state.held[tradeNo]
  postPayment(state.ledger, fact)
  state.dues = withPlan(state.dues, fact)
  for (const { account, minor } of funds) {
    if (account === 'debit6018') state.debitUsed = counted(state.debitUsed, at, minor)
  }
  remember(state, tradeNo, attempt)
  if (!wasHeld) authorised(state, fact)
}

/** What a yes leads to, once: tries come back after a right PIN, a look is used up, and who proved to be there is not doubted again. */
function authorised(
  state: PayState,
  { authorisedBy, checkId, amount, at }: Pick<FactOf<'tradePaid'>, 'authorisedBy' | 'checkId' | 'amount' | 'at'>,
): void {
  if (authorisedBy === 'pin') state.pin = freshPin()
  if (authorisedBy === 'passFree') state.passFree.used = counted(state.passFree.used, at, amount.minor)
  const check = checkId === undefined ? undefined : ownEntry(state.faceChecks, checkId)
  if (check) check.used = true
  if (authorisedBy === 'face') state.face = freshFace()
  if (state.risk === 'stepUp' && (authorisedBy === 'face' || authorisedBy === 'threeDs')) state.risk = 'none'
}

function giveBack(state: PayState, fact: FactOf<'refundPaid'>): void {
  const trade = ownEntry(state.done, fact.tradeNo)
  if (trade && payBack(trade, state.ledger, fact)) {
    if (trade.method === 'later') state.dues = withoutRefund(state.dues, trade, fact.amount.minor)
  }
  for (const { gtin } of fact.lines) delete state.owed[owedKey(fact.orderId, gtin)]
  if (fact.because === 'returned') delete state.owed[returnKey(fact.orderId)]
}

function finish(state: PayState, tradeNo: string, end: Partial<TradeRecord>): void {
  const known = state.open[tradeNo]
  if (!known) return
  delete state.open[tradeNo]
  delete state.goods[tradeNo]
  delete state.withdrawn[tradeNo]
  delete state.authorised[tradeNo]
  // A payment that will still come keeps its money until it has come, and goes back.
  if (state.held[tradeNo]?.becomes === 'closed') delete state.held[tradeNo]
  const { processing: _processing, heldUntil: _until, notTaken: _notTaken, ...trade } = known
  state.done[tradeNo] = { ...trade, ...end }
}
