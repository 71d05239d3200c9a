import type { WindowSize } from '#contract/bank.ts'
import type { FactBody } from '#contract/facts.ts'
import type { Money } from '#contract/money.ts'
import type { Refusal } from '#contract/refusal.ts'
import { seedPerson } from '#seed/people.ts'
import type { Context, Decision } from '#world/service.ts'
import type { Stream } from '#world/stream.ts'
import { blockMs, failuresToBlock } from './bank-rules.ts'
import { attemptOf, type BankState } from './bank-state.ts'
import { authenticate, challengesBy, methodOfCard, type ReadCard } from './card-issuer.ts'
import { endOf } from './challenge-machine.ts'
import { purseOf, tradeOf } from './pay-state.ts'
import type { Purse } from './purse.ts'
import type { States } from './states.ts'
import { timeUp } from './trade-machine.ts'

/** A payment by card as it comes in: no digit of the card, only which one it is and whether the rest was right. */
export interface PayByCardCommand extends ReadCard {
  type: 'payByCard'
  tradeNo: string
  attemptId: string
  amount: Money
  windowSize: WindowSize
  returnTo: string
}

const nothingNew: Decision = { facts: [] }

/**
 * A payment by card: what its bank answers. The same attempt repeated with the same content leads to nothing new, and so does any at a
 * trade that is paid or about to be. Asking anew ends an earlier challenge of the trade. Refuses tradeUnknown, attemptReused,
 * tradeClosed, paymentProcessing, amountMismatch, cardBlocked, cardExpired, cvvWrong, and of the wallet's own card payerMismatch,
 * methodLimit and methodShort.
 */
export function decideCardPayment(
  state: BankState,
  command: PayByCardCommand,
  { now, states, stream }: Context<States>,
): Decision {
  const { tradeNo, attemptId, card, amount } = command
  const trade = tradeOf(states.pay, tradeNo)
  if (!trade) return { refusal: { code: 'tradeUnknown' } }
  const before = attemptOf(state, tradeNo, attemptId)
  if (before) {
    const isSame = before.card === card && before.minor === amount.minor
    return isSame ? nothingNew : { refusal: { code: 'attemptReused' } }
  }
  if (trade.paidAt !== undefined || state.settling[tradeNo]) return nothingNew
  if (trade.status !== 'WAIT_BUYER_PAY' || now >= trade.expiresAt) {
    return { refusal: { code: 'tradeClosed', because: trade.closedBecause ?? timeUp(trade) } }
  }
  const held = states.pay.held[tradeNo]
  if (held) return { refusal: { code: 'paymentProcessing', until: held.until } }
  if (amount.minor !== trade.amount.minor || amount.currency !== trade.amount.currency) {
    return { refusal: { code: 'amountMismatch', amount: trade.amount } }
  }
  const blockedUntil = state.blocked[card] ?? 0
  if (now < blockedUntil) return { refusal: { code: 'cardBlocked', until: blockedUntil } }
  if (command.isExpired) return { refusal: { code: 'cardExpired' } }
  if (!command.cvvMatches) return { refusal: { code: 'cvvWrong' } }

  // A guest has no wallet, and so no card kept in one.
  if (card === 'debit6018' && trade.buyerId !== seedPerson.personId) return { refusal: { code: 'payerMismatch' } }
  const short = card === 'debit6018' ? shortOf(purseOf(states.pay, now), amount) : undefined
  if (short) return { refusal: short }

  const overtaken = Object.values(state.open)
    .filter((challenge) => challenge.tradeNo === tradeNo)
    .map((challenge) => endOf(challenge, { state: 'cancelled', cancelCode: '02' }, now, 0))
  const paid = { tradeNo, attemptId, card, amount }
  const transStatus = authenticate(card, amount.minor)
  return { facts: [...overtaken, answer()] }

  function answer(): FactBody {
    const { orderId } = trade ?? { orderId: '' }
    if (transStatus === 'Y' || transStatus === 'A') {
      return { kind: 'cardAuthorised', ...paid, method: methodOfCard(card), transStatus }
    }
    if (transStatus === 'C') {
      const ids = stream(`challenge:${tradeNo}:${attemptId}`)
      const { windowSize, returnTo } = command
      const named = { challengeId: uuid(ids), threeDSServerTransID: uuid(ids), by: challengesBy(card) }
      return { kind: 'challengeOpened', ...named, ...paid, orderId, windowSize, returnTo }
    }
    const blocks = transStatus === 'N' && (state.failures[card] ?? 0) + 1 >= failuresToBlock
    return { kind: 'cardRefused', ...paid, transStatus, ...(blocks && { blockedUntil: now + blockMs }) }
  }
}

/** What today's limit of the wallet's own card leaves, and what is in the bank. */
function shortOf({ debit, debitToday }: Purse, amount: Money): Refusal | undefined {
  const method = 'debit6018'
  if (amount.minor > debitToday) return { code: 'methodLimit', method, left: { ...amount, minor: debitToday } }
  if (amount.minor <= debit) return undefined
  const by = { ...amount, minor: amount.minor - debit }
  return { code: 'methodShort', method, available: { ...amount, minor: debit }, by }
}

/** RFC 9562, version 4 in shape, from named chance. */
function uuid(chance: Stream): string {
  const hex = (length: number): string => Array.from({ length }, () => chance.int(0, 15).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${chance.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`
}
