import type { FaceCheck } from '#contract/face-check.ts'
import type { Fact } from '#contract/facts.ts'
import type { Authorisation, Cashier } from '#contract/pay.ts'
import { faceCheckView } from '#services/face-lock.ts'
import { ownEntry } from '#services/own-entry.ts'
import { tradeOf } from '#services/pay-service.ts'
import { pinMatches } from '#services/pin-lock.ts'
import { pinResetView } from '#services/pin-reset.ts'
import { smsCode } from '#services/sms-code.ts'
import type { Yes } from '#services/trade-machine.ts'
import { cashierView, walletView } from '#services/wallet-view.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

function cashier({ states, now }: Look, tradeNo: string): Cashier {
  const trade = tradeOf(states.pay, tradeNo)
  if (!trade) throw new Refused({ code: 'tradeUnknown' })
  const told = cashierView(states.pay, trade, now)
  // The bank has said yes and the money is on its way: nothing more is to be asked of anybody.
  const settling = trade.status === 'WAIT_BUYER_PAY' && ownEntry(states.bank.settling, tradeNo) !== undefined
  return settling ? { ...told, trade: { ...told.trade, processing: true } } : told
}

/** Who says yes, without the digits: they end here. */
const yesOf = (told: Authorisation): Yes => (told.by === 'pin' ? { by: 'pin', matches: pinMatches(told.pin) } : told)

/** A wrong entry is a fact, and its answer a refusal. */
function refuseWrong(facts: readonly Fact[]): void {
  for (const fact of facts) {
    if (fact.kind === 'pinResetRefused') throw new Refused({ code: 'resetCodeWrong', triesLeft: fact.triesLeft })
    if (fact.kind !== 'pinRefused') continue
    const { triesLeft, lockedUntil } = fact
    throw new Refused(
      lockedUntil === undefined ? { code: 'pinWrong', triesLeft } : { code: 'pinLocked', until: lockedUntil },
    )
  }
}

function faceCheck({ states, now }: Look, checkId: string): FaceCheck {
  const check = ownEntry(states.pay.faceChecks, checkId)
  if (!check) throw new Refused({ code: 'faceCheckUnknown' })
  return faceCheckView(check, states.pay.face, now)
}

/** The cashier: a trade, its payment and the looks into the camera for it. A PIN's digits end here: the command carries only whether they matched. */
export const payHandlers: Handlers<
  'getCashier' | 'payTrade' | 'closeTrade' | 'openFaceCheck' | 'endFaceCheck' | 'getWallet'
> = {
  getCashier: ({ params }, look) => cashier(look, params.tradeNo),
  payTrade: async ({ params: { tradeNo }, body }, context) => {
    const authorisation = yesOf(body.authorisation)
    const after = await context.act('pay', { type: 'payTrade', tradeNo, ...body, authorisation })
    refuseWrong(after.facts)
    return cashier(after, tradeNo)
  },
  closeTrade: async ({ params: { tradeNo } }, context) =>
    cashier(await context.act('pay', { type: 'closeTrade', tradeNo }), tradeNo),
  openFaceCheck: async ({ params: { tradeNo } }, context) => {
    const after = await context.act('pay', { type: 'openFaceCheck', tradeNo })
    const opened = after.facts.find((fact) => fact.kind === 'faceCheckOpened')
    return faceCheck(after, opened?.checkId ?? '')
  },
  endFaceCheck: async ({ params: { checkId }, body }, context) =>
    faceCheck(await context.act('pay', { type: 'endFaceCheck', checkId, outcome: body.outcome }), checkId),
  getWallet: (_input, { states, now }) => walletView(states.pay, now),
}

/** The wallet's own settings: the ceiling for paying without a PIN, and the code that lifts the PIN's lock. */
export const walletHandlers: Handlers<'setPassFree' | 'startPinReset' | 'endPinReset'> = {
  setPassFree: async ({ body: { pin, ...wish } }, context) => {
    const command = { type: 'setPassFree', ...wish, pinMatches: pinMatches(pin) } as const
    const { states, now, facts } = await context.act('pay', command)
    refuseWrong(facts)
    return walletView(states.pay, now)
  },
  startPinReset: async (_input, context) => {
    const { states } = await context.act('pay', { type: 'startPinReset' })
    if (!states.pay.reset) throw new Refused({ code: 'resetCodeWrong', triesLeft: 0 })
    return pinResetView(states.pay.reset)
  },
  endPinReset: async ({ body: { code } }, context) => {
    const { setup, states: before } = context
    const smsId = before.pay.reset?.smsId
    const codeMatches = smsId !== undefined && code === smsCode(setup.seed, smsId)
    const { states, now, facts } = await context.act('pay', { type: 'endPinReset', codeMatches })
    refuseWrong(facts)
    return walletView(states.pay, now)
  },
}
