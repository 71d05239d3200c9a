import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import { type ChallengeMove, type ChallengeRecord, decideChallenge, openChallenge } from './challenge-machine.ts'

const openedAt = 1_000_000
const minute = 60_000
const sms: ChallengeRecord = openChallenge({
  kind: 'challengeOpened',
  seq: 1,
  at: openedAt,
  challengeId: 'C',
  threeDSServerTransID: 'S',
  tradeNo: 'LP1',
  orderId: 'LL1',
  attemptId: 'attempt-1',
  card: 'sms',
  amount: fen(9978),
  by: 'sms',
  windowSize: '05',
  returnTo: '/',
})
const app: ChallengeRecord = { ...sms, by: 'app' }
const lastTry: ChallengeRecord = { ...sms, triesLeft: 1 }
const noMore: ChallengeRecord = { ...sms, resendsLeft: 0 }
const done = (state: ChallengeRecord['state']): ChallengeRecord => ({ ...sms, state, endedAt: openedAt + 1 })

const right: ChallengeMove = { type: 'sendCode', codeNo: 1, matches: true }
const wrong: ChallengeMove = { type: 'sendCode', codeNo: 1, matches: false }
const stale: ChallengeMove = { type: 'sendCode', codeNo: 0, matches: true }
const resend: ChallengeMove = { type: 'resendCode' }
const cancel: ChallengeMove = { type: 'cancelChallenge' }
const useSms: ChallengeMove = { type: 'useSms' }
const yes: ChallengeMove = { type: 'answerInApp', approve: true }
const no: ChallengeMove = { type: 'answerInApp', approve: false }

const ready = openedAt + 2000
const codeOver = ready + 5 * minute
const sessionOver = openedAt + 10 * minute

/** What it came to, in a word: the end's state and code, the fact, the refusal, or nothing. */
function cameTo(challenge: ChallengeRecord, move: ChallengeMove, at: number, failures = 0): string {
  const decision = decideChallenge(challenge, move, at, failures)
  if ('refusal' in decision) return `no: ${decision.refusal.code}`
  return decision.facts
    .map((fact) => {
      if (fact.kind === 'challengeEnded')
        return [fact.state, fact.cancelCode, fact.blockedUntil && 'blocked'].filter(Boolean).join(' ')
      if (fact.kind === 'codeRefused') return `wrong, ${fact.triesLeft} left`
      return fact.kind === 'codeResent' ? `sent again, code ${fact.codeNo}` : fact.kind
    })
    .join()
}

const table: [string, ChallengeRecord, ChallengeMove, number, string][] = [
  ['a right code', sms, right, ready, 'authenticated'],
  ['a right code in its last millisecond', sms, right, codeOver - 1, 'authenticated'],
  ['a right code too late', sms, right, codeOver, 'no: codeExpired'],
  ['a right code before it was sent', sms, right, ready - 1, 'no: noCodeSent'],
  ['a wrong code', sms, wrong, ready, 'wrong, 2 left'],
  ['the code of another message', sms, stale, ready, 'wrong, 2 left'],
  ['a wrong code at the last try', lastTry, wrong, ready, 'failed'],
  ['a wrong code too late costs no try', lastTry, wrong, codeOver, 'no: codeExpired'],
  ['a code for the app', app, right, ready, 'no: noCodeSent'],
  ['again at once', sms, resend, ready, 'no: resendTooSoon'],
  ['again a millisecond too soon', sms, resend, ready + 29_999, 'no: resendTooSoon'],
  ['again', sms, resend, ready + 30_000, 'sent again, code 1'],
  ['again when the code is over', sms, resend, codeOver, 'sent again, code 2'],
  ['again once too often', noMore, resend, codeOver, 'no: noResendsLeft'],
  ['the app asked again', app, resend, ready + 30_000, 'sent again, code 1'],
  ['cancelled', sms, cancel, openedAt, 'cancelled 01'],
  ['cancelled in the app', app, cancel, ready, 'cancelled 01'],
  ['by SMS instead', app, useSms, ready, 'challengeBySms'],
  ['by SMS instead, when it is', sms, useSms, ready, ''],
  ['approved', app, yes, ready, 'authenticated'],
  ['approved before it was asked', app, yes, ready - 1, 'no: appRequestGone'],
  ['approved too late', app, yes, codeOver, 'no: appRequestGone'],
  ['approved in the app when it goes by SMS', sms, yes, ready, 'no: appRequestGone'],
  ['refused', app, no, ready, 'failed'],
  ['anything after the session', sms, right, sessionOver, 'timedOut 04'],
  ...(['authenticated', 'failed', 'cancelled', 'timedOut'] as const).flatMap((state) =>
    [right, wrong, resend, cancel, useSms, yes, no].map((move): (typeof table)[number] => [
      `${move.type} after ${state}`,
      done(state),
      move,
      ready,
      '',
    ]),
  ),
]

describe('A challenge', () => {
  it.each(table)('%s', (_, challenge, move, at, end) => expect(cameTo(challenge, move, at)).toBe(end))

  it('blocks the card at the fifth failure in a row, and for no other end', () => {
    expect(cameTo(lastTry, wrong, ready, 3)).toBe('failed')
    expect(cameTo(lastTry, wrong, ready, 4)).toBe('failed blocked')
    expect(cameTo(app, no, ready, 4)).toBe('failed blocked')
    expect(cameTo(sms, cancel, ready, 4)).toBe('cancelled 01')
    expect(cameTo(sms, right, ready, 4)).toBe('authenticated')
  })

  it('has a code for no longer than its session', () => {
    expect(sms).toMatchObject({ codeExpiresAt: codeOver, expiresAt: sessionOver, resendAt: ready + 30_000 })
  })
})
