import type { PayCode, Sale } from '#contract/pay-code.ts'
import { isFresh } from '#services/counter-charge.ts'
import { saleOf } from '#services/counter-state.ts'
import { codeRead, counterView, payCodeView, saleView } from '#services/counter-view.ts'
import { ownEntry } from '#services/own-entry.ts'
import { type CodeMeant, codeMeant } from '#services/pay-code-book.ts'
import { pinMatches } from '#services/pin-lock.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

function sale({ states }: Look, saleNo: string): Sale {
  const found = saleOf(states.counter, saleNo)
  if (!found) throw new Refused({ code: 'saleUnknown' })
  return saleView(found)
}

function payCode({ states, setup }: Look, showingId: string): PayCode {
  const showing = ownEntry(states.counter.showings, showingId)
  if (!showing) throw new Refused({ code: 'payCodeUnknown' })
  return payCodeView(states.counter, setup.seed, showingId, showing)
}

function meant({ states, setup, now }: Look, digits: string): CodeMeant {
  const found = codeMeant(states.counter, setup.seed, digits, now)
  if (!found) throw new Refused({ code: 'payCodeUnknown' })
  return found
}

/** Tills go from 1 to 9. */
const tillOf = (text: string): number => {
  if (!/^[1-9]$/.test(text)) throw new Refused({ code: 'badRequest', field: 'till' })
  return Number(text)
}

/** Pay codes and counters. The code's digits and the PIN's end here: commands carry what they mean, and whether they matched. */
export const counterHandlers: Handlers<
  | 'showPayCode'
  | 'readPayCode'
  | 'getPayCode'
  | 'choosePayCodeMethod'
  | 'confirmSale'
  | 'declineSale'
  | 'getCounter'
  | 'ringUp'
  | 'getSale'
  | 'chargeSale'
  | 'cancelSale'
> = {
  showPayCode: async ({ body }, context) =>
    payCode(await context.act('counter', { type: 'showPayCode', ...body }), body.showingId),
  readPayCode: ({ body }, look) => {
    const code = meant(look, body.code)
    if (look.states.counter.showings[code.showingId]?.used.includes(code.minute))
      throw new Refused({ code: 'payCodeUsed' })
    if (!isFresh(code.minute, look.now)) throw new Refused({ code: 'payCodeStale' })
    return codeRead(code)
  },
  getPayCode: ({ params }, look) => payCode(look, params.showingId),
  choosePayCodeMethod: async ({ params: { showingId }, body: { method } }, context) =>
    payCode(await context.act('counter', { type: 'choosePayCodeMethod', showingId, method }), showingId),
  confirmSale: async ({ params: { showingId }, body: { saleNo, pin } }, context) => {
    const command = { type: 'confirmSale', showingId, saleNo, pinMatches: pinMatches(pin) } as const
    const after = await context.act('counter', command)
    for (const fact of after.facts) {
      if (fact.kind === 'saleRefused') throw new Refused({ code: 'payerCannot' })
      if (fact.kind !== 'pinRefused') continue
      const { triesLeft, lockedUntil } = fact
      throw new Refused(
        lockedUntil === undefined ? { code: 'pinWrong', triesLeft } : { code: 'pinLocked', until: lockedUntil },
      )
    }
    return payCode(after, showingId)
  },
  declineSale: async ({ params: { showingId }, body: { saleNo } }, context) =>
    payCode(await context.act('counter', { type: 'declineSale', showingId, saleNo }), showingId),
  getCounter: ({ params }) => counterView(tillOf(params.till)),
  ringUp: async ({ body }, context) => sale(await context.act('counter', { type: 'ringUp', ...body }), body.saleNo),
  getSale: ({ params }, look) => sale(look, params.saleNo),
  chargeSale: async ({ params: { saleNo }, body }, context) => {
    // A sale that is not there is said before a code that is not.
    sale(context, saleNo)
    const after = await context.act('counter', { type: 'chargeSale', saleNo, meant: meant(context, body.code) })
    if (after.facts.some(({ kind }) => kind === 'saleRefused')) throw new Refused({ code: 'payerCannot' })
    return sale(after, saleNo)
  },
  cancelSale: async ({ params: { saleNo } }, context) =>
    sale(await context.act('counter', { type: 'cancelSale', saleNo }), saleNo),
}
