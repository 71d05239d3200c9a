import { fen } from '#contract/money.ts'
import type { Counter, PayCode, PayCodeRead, Sale } from '#contract/pay-code.ts'
import { payCodeMs } from '#contract/pay-code-digits.ts'
import { counterGoods } from '#seed/counter-goods.ts'
import { onTurn, pickers } from '#seed/staff.ts'
import { seedStore } from '#seed/store.ts'
import { type CounterState, type SaleRecord, saleOf, type Showing } from './counter-state.ts'
import { type CodeMeant, secretOf } from './pay-code-book.ts'

/** A till and what it sells. Who stands there is a matter of the number. */
export const counterView = (till: number): Counter => ({
  till,
  store: seedStore.names,
  cashier: onTurn(pickers, till % pickers.length).names,
  goods: counterGoods.map(({ id, names, picture, minor }) => ({ id, names, picture, price: fen(minor) })),
})

/** A sale as both ends may see it: neither the code nor the accounts it came from are a till's business. */
export function saleView({ lines, code: _code, funds: _funds, ...sale }: SaleRecord): Sale {
  return {
    ...sale,
    lines: lines.flatMap(({ id, quantity, minor }) => {
      const good = counterGoods.find((each) => each.id === id)
      return good ? [{ id, names: good.names, picture: good.picture, quantity, total: fen(minor) }] : []
    }),
  }
}

/** What the phone that shows it knows; it alone is told the secret. */
export function payCodeView(state: CounterState, seed: string, showingId: string, showing: Showing): PayCode {
  const { method, limitMinor, at, used, refused } = showing
  const asks = showing.asks === undefined ? undefined : saleOf(state, showing.asks)
  const charged = showing.charged === undefined ? undefined : saleOf(state, showing.charged)
  return {
    showingId,
    secret: secretOf(seed, showingId),
    method,
    limit: fen(limitMinor),
    shownAt: at,
    usedMinutes: used,
    ...(asks && { asks: saleView(asks) }),
    ...(refused && { refused }),
    ...(charged && { charged: saleView(charged) }),
  }
}

/** How fresh a code is: shown since its minute began, taken until the end of the next. */
export const codeRead = ({ minute }: CodeMeant): PayCodeRead => ({
  madeAt: minute * payCodeMs,
  takenUntil: (minute + 2) * payCodeMs,
})
