import type { Cashier } from '#contract/pay.ts'
import { tradeOf } from '#services/pay-service.ts'
import { pinMatches } from '#services/pin-lock.ts'
import { cashierView, walletView } from '#services/wallet-view.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

function cashier({ states, now }: Look, tradeNo: string): Cashier {
  const trade = tradeOf(states.pay, tradeNo)
  if (!trade) throw new Refused({ code: 'tradeUnknown' })
  return cashierView(states.pay, trade, now)
}

/** The cashier and the wallet. The PIN's digits end here: the command carries only whether they matched. */
export const payHandlers: Handlers<'getCashier' | 'payTrade' | 'closeTrade' | 'getWallet'> = {
  getCashier: ({ params }, look) => cashier(look, params.tradeNo),
  payTrade: async ({ params: { tradeNo }, body }, context) => {
    const command = { type: 'payTrade', tradeNo, method: body.method, pinMatches: pinMatches(body.pin) } as const
    const after = await context.act('pay', command)
    for (const fact of after.facts) {
      if (fact.kind !== 'pinRefused') continue
      const { triesLeft, lockedUntil } = fact
      throw new Refused(
        lockedUntil === undefined ? { code: 'pinWrong', triesLeft } : { code: 'pinLocked', until: lockedUntil },
      )
    }
    return cashier(after, tradeNo)
  },
  closeTrade: async ({ params: { tradeNo } }, context) =>
    cashier(await context.act('pay', { type: 'closeTrade', tradeNo }), tradeNo),
  getWallet: (_input, { states, now }) => walletView(states.pay, now),
}
