import type { Fact, FactBody, FactOf } from '#contract/facts.ts'
import type { Instant } from '#contract/time.ts'
import { aboard, partOf } from '#world/part.ts'
import type { Due, Service } from '#world/service.ts'
import { settleMs } from './bank-rules.ts'
import { attemptKey, type BankState, challengeOf } from './bank-state.ts'
import type * as Paying from './card-payment.ts'
import type { PayByCardCommand } from './card-payment.ts'
import { methodOfCard } from './card-issuer.ts'
import {
  type ChallengeMove,
  type ChallengeRecord,
  codeSentAt,
  decideChallenge,
  endOf,
  openChallenge,
} from './challenge-machine.ts'
import type { States } from './states.ts'

export type BankCommand = PayByCardCommand | (ChallengeMove & { challengeId: string })

/** What reads a card and decides on a payment by it: the wallet needs none of it. */
const paying = partOf<typeof Paying>(() => import('./card-payment.ts'))

/**
 * The cards' bank (EMV 3-D Secure 2): authenticates a payment at once or by a challenge, by SMS or in its app, and authorises it
 * once. Pay charges the trade when it is told so. Refuses challengeUnknown, what the challenge's rules and card-payment.ts refuse.
 */
export const bankService: Service<BankState, BankCommand, States> = {
  prepare: ({ type }) => (type !== 'payByCard' || paying.held() ? undefined : paying.fetch()),
  initial: () => ({ open: {}, ended: {}, attempts: {}, settling: {}, failures: {}, blocked: {} }),

  evolve(state, fact) {
    take(state, fact)
    return state
  },

  decide(state, command, context) {
    if (command.type === 'payByCard')
      return aboard(paying, 'a card was shown before its rules were fetched').decideCardPayment(state, command, context)
    const challenge = challengeOf(state, command.challengeId)
    if (!challenge) return { refusal: { code: 'challengeUnknown' } }
    return decideChallenge(challenge, command, context.now, state.failures[challenge.card] ?? 0)
  },

  next(state) {
    let first: Due | null = null
    const offer = (due: Due): void => {
      if (first === null || due.at < first.at || (due.at === first.at && due.id < first.id)) first = due
    }
    for (const challenge of Object.values(state.open)) {
      const { id, expiresAt: at } = challenge
      offer({ at, id: `end:${id}`, facts: [endOf(challenge, { state: 'timedOut', cancelCode: '04' }, at, 0)] })
    }
    for (const { challengeId, at } of Object.values(state.settling)) {
      const challenge = state.ended[challengeId]
      if (challenge) offer({ at, id: `authorise:${challengeId}`, facts: [authorisationOf(challenge)] })
    }
    return first
  },
}

const authorisationOf = ({ id: challengeId, tradeNo, attemptId, card, amount }: ChallengeRecord): FactBody => ({
  kind: 'cardAuthorised',
  tradeNo,
  attemptId,
  card,
  method: methodOfCard(card),
  amount,
  transStatus: 'Y',
  challengeId,
})

function take(state: BankState, fact: Fact): void {
  switch (fact.kind) {
    case 'challengeOpened': {
      state.open[fact.challengeId] = openChallenge(fact)
      const { tradeNo, attemptId, card, amount, challengeId } = fact
      state.attempts[attemptKey(tradeNo, attemptId)] = { card, minor: amount.minor, came: 'challenge', challengeId }
      return
    }
    case 'challengeBySms':
      return sendAnew(state, fact.challengeId, fact.at, { by: 'sms' })
    case 'codeResent': {
      const resendsLeft = (state.open[fact.challengeId]?.resendsLeft ?? 1) - 1
      return sendAnew(state, fact.challengeId, fact.at, { codeNo: fact.codeNo, resendsLeft })
    }
    case 'codeRefused': {
      const challenge = state.open[fact.challengeId]
      if (challenge) challenge.triesLeft = fact.triesLeft
      return
    }
    case 'challengeEnded':
      return end(state, fact)
    case 'cardAuthorised': {
      const { tradeNo, attemptId, card, amount } = fact
      state.attempts[attemptKey(tradeNo, attemptId)] ??= { card, minor: amount.minor, came: 'authorised' }
      delete state.settling[tradeNo]
      delete state.failures[card]
      return
    }
    case 'cardRefused': {
      const { tradeNo, attemptId, card, amount, transStatus: came, blockedUntil } = fact
      state.attempts[attemptKey(tradeNo, attemptId)] = { card, minor: amount.minor, came }
      if (came === 'N') countFailure(state, card, blockedUntil)
      return
    }
    case 'tradePaid':
    case 'tradeClosed':
      delete state.settling[fact.tradeNo]
      for (const challenge of Object.values(state.open)) {
        if (challenge.tradeNo === fact.tradeNo) challenge.isVain = true
      }
      return
    default:
      return
  }
}

/** A code or an app request, sent at `at`. The same code keeps its own end. */
function sendAnew(state: BankState, id: string, at: Instant, change: Partial<ChallengeRecord>): void {
  const challenge = state.open[id]
  if (!challenge) return
  const isSame = challenge.by === 'sms' && change.codeNo === challenge.codeNo
  const { codeExpiresAt, resendAt } = codeSentAt(at, challenge.expiresAt)
  Object.assign(challenge, change, { resendAt }, !isSame && { codeExpiresAt })
}

function end(state: BankState, fact: FactOf<'challengeEnded'>): void {
  const challenge = state.open[fact.challengeId]
  if (!challenge) return
  const { at: endedAt, state: how, cancelCode, blockedUntil, tradeNo, card } = fact
  const told = { ...(cancelCode && { cancelCode }), ...(blockedUntil !== undefined && { blockedUntil }) }
  delete state.open[fact.challengeId]
  const triesLeft = how === 'failed' && challenge.by === 'sms' ? 0 : challenge.triesLeft
  state.ended[fact.challengeId] = { ...challenge, triesLeft, state: how, endedAt, ...told }
  if (how === 'authenticated' && !challenge.isVain)
    state.settling[tradeNo] = { challengeId: fact.challengeId, at: endedAt + settleMs }
  if (how === 'failed') countFailure(state, card, blockedUntil)
  else if (how === 'authenticated') delete state.failures[card]
}

function countFailure(state: BankState, card: string, blockedUntil: Instant | undefined): void {
  if (blockedUntil === undefined) {
    state.failures[card] = (state.failures[card] ?? 0) + 1
    return
  }
  delete state.failures[card]
  state.blocked[card] = blockedUntil
}
