import type { Challenge } from '#contract/bank.ts'
import { merchantNames } from '#seed/merchant.ts'
import { phoneTail } from '#seed/wallet.ts'
import { settleMs } from './bank-rules.ts'
import { cardTail } from './card-issuer.ts'
import type { ChallengeRecord } from './challenge-machine.ts'

/** A challenge as the client sees it: of the card only its end. */
export function challengeView(record: ChallengeRecord): Challenge {
  const { id, threeDSServerTransID, by: kind, windowSize, tradeNo, amount, card, returnTo } = record
  const { openedAt, readyAt, expiresAt, codeExpiresAt, resendAt, resendsLeft, triesLeft, state, endedAt } = record
  const { cancelCode, blockedUntil } = record
  return {
    id,
    threeDSServerTransID,
    kind,
    transStatus: state === 'open' ? 'C' : state === 'authenticated' ? 'Y' : 'N',
    windowSize,
    tradeNo,
    merchant: merchantNames,
    amount,
    cardTail: cardTail(card),
    phoneTail,
    openedAt,
    readyAt,
    expiresAt,
    codeExpiresAt,
    resendAt,
    resendsLeft,
    triesLeft,
    state,
    ...(endedAt !== undefined && { endedAt }),
    ...(cancelCode && { cancelCode }),
    ...(state === 'authenticated' && endedAt !== undefined && { settlesAt: endedAt + settleMs }),
    ...(blockedUntil !== undefined && { blockedUntil }),
    returnTo,
  }
}
