import type { CancelCode, ChallengeState, WindowSize } from '#contract/bank.ts'
import type { FactBody, FactOf } from '#contract/facts.ts'
import type { Instant } from '#contract/time.ts'
import type { Decision } from '#world/service.ts'
import { blockMs, codeMs, codeTries, failuresToBlock, redirectMs, resendMs, resends, sessionMs } from './bank-rules.ts'

/** A challenge as the facts told it. */
export interface ChallengeRecord extends Pick<
  FactOf<'challengeOpened'>,
  'threeDSServerTransID' | 'tradeNo' | 'orderId' | 'attemptId' | 'card' | 'amount' | 'returnTo'
> {
  id: string
  windowSize: WindowSize
  by: 'sms' | 'app'
  openedAt: Instant
  readyAt: Instant
  expiresAt: Instant
  codeNo: number
  codeExpiresAt: Instant
  resendAt: Instant
  resendsLeft: number
  triesLeft: number
  state: ChallengeState
  /** Its trade was paid otherwise or closed meanwhile: a yes settles nothing any more. */
  isVain?: true
  endedAt?: Instant
  cancelCode?: CancelCode
  blockedUntil?: Instant
}

/** What a challenge can be asked. The digits were compared at the edge: `matches` is about code number `codeNo`. */
export type ChallengeMove =
  | { type: 'sendCode'; codeNo: number; matches: boolean }
  | { type: 'resendCode' }
  | { type: 'cancelChallenge' }
  | { type: 'useSms' }
  | { type: 'answerInApp'; approve: boolean }

/** A challenge as it is when its fact is taken in. */
export function openChallenge(fact: FactOf<'challengeOpened'>): ChallengeRecord {
  const { kind: _kind, seq: _seq, at: openedAt, challengeId: id, ...told } = fact
  const readyAt = openedAt + redirectMs
  const expiresAt = openedAt + sessionMs
  const fresh = { codeNo: 1, ...codeSentAt(readyAt, expiresAt), resendsLeft: resends, triesLeft: codeTries }
  return { ...told, id, openedAt, readyAt, expiresAt, ...fresh, state: 'open' }
}

/** Until when a code sent at `at` is good and when it may be sent again; never longer than the session. */
export const codeSentAt = (at: Instant, expiresAt: Instant) => ({
  codeExpiresAt: Math.min(at + codeMs, expiresAt),
  resendAt: at + resendMs,
})

/** How a challenge ends. `failures` is how many of this card's authentications failed in a row before it. */
export function endOf(
  { id: challengeId, card, tradeNo }: ChallengeRecord,
  end: { state: Exclude<ChallengeState, 'open'>; cancelCode?: CancelCode },
  now: Instant,
  failures: number,
): FactBody {
  const blocks = end.state === 'failed' && failures + 1 >= failuresToBlock
  return {
    kind: 'challengeEnded',
    challengeId,
    card,
    tradeNo,
    ...end,
    ...(blocks && { blockedUntil: now + blockMs }),
  }
}

/**
 * The challenge's rules. One that has ended answers every later move with its end and nothing new, so that a tap repeated or an
 * answer lost changes nothing. Refuses noCodeSent, codeExpired, resendTooSoon, noResendsLeft, appRequestGone. A wrong code is not
 * refused here: it is a fact, and the third one the end.
 */
export function decideChallenge(
  challenge: ChallengeRecord,
  move: ChallengeMove,
  now: Instant,
  failures: number,
): Decision {
  const { id: challengeId } = challenge
  const ends = (end: Parameters<typeof endOf>[1]): Decision => ({ facts: [endOf(challenge, end, now, failures)] })
  if (challenge.state !== 'open') return { facts: [] }
  // Settling ends a session that is over; a code must not slip in before it does.
  if (now >= challenge.expiresAt) return ends({ state: 'timedOut', cancelCode: '04' })
  const isGone = now >= challenge.codeExpiresAt
  switch (move.type) {
    case 'cancelChallenge':
      return ends({ state: 'cancelled', cancelCode: '01' })
    case 'resendCode':
      return resend(challenge, now)
    case 'useSms':
      return challenge.by === 'sms' ? { facts: [] } : { facts: [{ kind: 'challengeBySms', challengeId }] }
    case 'answerInApp':
      if (challenge.by === 'sms' || isGone || now < challenge.readyAt) return { refusal: { code: 'appRequestGone' } }
      return ends({ state: move.approve ? 'authenticated' : 'failed' })
    case 'sendCode': {
      if (challenge.by === 'app' || now < challenge.readyAt) return { refusal: { code: 'noCodeSent' } }
      if (isGone) return { refusal: { code: 'codeExpired' } }
      if (move.matches && move.codeNo === challenge.codeNo) return ends({ state: 'authenticated' })
      const triesLeft = challenge.triesLeft - 1
      if (triesLeft === 0) return ends({ state: 'failed' })
      return { facts: [{ kind: 'codeRefused', challengeId, triesLeft }] }
    }
  }
}

/** The same code again while it is good, so that one that comes late is never a wrong one; else a new one. */
function resend(
  { id: challengeId, resendsLeft, resendAt, codeNo, codeExpiresAt }: ChallengeRecord,
  now: Instant,
): Decision {
  if (resendsLeft === 0) return { refusal: { code: 'noResendsLeft' } }
  if (now < resendAt) return { refusal: { code: 'resendTooSoon', at: resendAt } }
  return { facts: [{ kind: 'codeResent', challengeId, codeNo: now < codeExpiresAt ? codeNo : codeNo + 1 }] }
}
