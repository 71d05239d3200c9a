import type { CardAnswer, Challenge, PayByCard } from '#contract/bank.ts'
import { testCards } from '#seed/test-cards.ts'
import type { BankCommand } from '#services/bank-service.ts'
import { attemptOf, challengeOf } from '#services/bank-state.ts'
import { challengeView } from '#services/bank-view.ts'
import { type ReadCard, readCard } from '#services/card-issuer.ts'
import { tradeOf } from '#services/pay-state.ts'
import { paymentSmsId, smsCode } from '#services/sms-code.ts'
import { cashierView } from '#services/wallet-view.ts'
import { type HandlerContext, type Handlers, type Look, Refused } from './handler.ts'

type BankEndpoint =
  | 'getTestCards'
  | 'payByCard'
  | 'getChallenge'
  | 'sendCode'
  | 'resendCode'
  | 'cancelChallenge'
  | 'useSms'
  | 'answerInApp'

function challenge({ states }: Look, challengeId: string): Challenge {
  const record = challengeOf(states.bank, challengeId)
  if (!record) throw new Refused({ code: 'challengeUnknown' })
  return challengeView(record)
}

/** Which card it is: here its digits end. */
function readAtEdge(card: PayByCard['card'], { now }: Look): ReadCard {
  if ('stored' in card) return { card: card.stored, cvvMatches: true, isExpired: false }
  const read = readCard(card, now)
  if (!read) throw new Refused({ code: 'cardUnknown' })
  return read
}

/** What became of an attempt: paid, a challenge, or a no. */
function outcome(look: Look, tradeNo: string, attemptId: string): CardAnswer {
  const { states, now } = look
  const trade = tradeOf(states.pay, tradeNo)
  if (!trade) throw new Refused({ code: 'tradeUnknown' })
  const attempt = attemptOf(states.bank, tradeNo, attemptId)
  const challengeId = attempt?.challengeId ?? states.bank.settling[tradeNo]?.challengeId
  if (trade.paidAt === undefined && challengeId !== undefined) return { challenge: challenge(look, challengeId) }
  if (trade.paidAt === undefined && attempt && 'NUR'.includes(attempt.came)) {
    const until = states.bank.blocked[attempt.card] ?? 0
    throw new Refused(
      attempt.came === 'N' && now < until
        ? { code: 'cardBlocked', until }
        : { code: 'cardDeclined', transStatus: attempt.came as 'N' | 'U' | 'R' },
    )
  }
  return { cashier: cashierView(states.pay, trade, now) }
}

const move = async (context: HandlerContext, command: Exclude<BankCommand, { type: 'payByCard' }>) => {
  const after = await context.act('bank', command)
  for (const fact of after.facts) {
    if (fact.kind === 'codeRefused') throw new Refused({ code: 'codeWrong', triesLeft: fact.triesLeft })
  }
  return challenge(after, command.challengeId)
}

/** The cards and their bank. A card's digits and a code's end here: commands carry which card it was, and whether they matched. */
export const bankHandlers: Handlers<BankEndpoint> = {
  getTestCards: () => ({ cards: [...testCards] }),
  payByCard: async ({ params: { tradeNo }, body }, context) => {
    const { attemptId, amount, card, returnTo, windowSize = '05' } = body
    const read = readAtEdge(card, context)
    const after = await context.act('bank', {
      type: 'payByCard',
      tradeNo,
      attemptId,
      amount,
      ...read,
      windowSize,
      returnTo,
    })
    return outcome(after, tradeNo, attemptId)
  },
  getChallenge: ({ params: { challengeId } }, look) => challenge(look, challengeId),
  sendCode: ({ params: { challengeId }, body: { code } }, context) => {
    const { codeNo } = challengeOf(context.states.bank, challengeId) ?? { codeNo: 0 }
    const matches = code === smsCode(context.setup.seed, paymentSmsId(challengeId, codeNo))
    return move(context, { type: 'sendCode', challengeId, codeNo, matches })
  },
  resendCode: ({ params: { challengeId } }, context) => move(context, { type: 'resendCode', challengeId }),
  cancelChallenge: ({ params: { challengeId } }, context) => move(context, { type: 'cancelChallenge', challengeId }),
  useSms: ({ params: { challengeId } }, context) => move(context, { type: 'useSms', challengeId }),
  answerInApp: ({ params: { challengeId }, body: { approve } }, context) =>
    move(context, { type: 'answerInApp', challengeId, approve }),
}
