import type { OrderLine } from '#contract/order.ts'
import type { TradeSource } from '#domain/trade-source.ts'
import type { Messages } from './messages-context.tsx'

/** What became of an order that was given up: where its things are, and which of them sold out meanwhile. */
export function givenUpWords(
  { from, back, soldOut }: { from: TradeSource; back: number; soldOut: readonly OrderLine[] },
  { t, formats }: Messages,
): { text: string; tone: 'plain' | 'done' } {
  if (from !== 'basket') return { text: t(`checkout.gaveUp.${from}`), tone: 'plain' }
  const names = soldOut.map((line) => formats.names(line.names)).join(', ')
  return names
    ? { text: t('checkout.backWithout', { names }), tone: 'plain' }
    : { text: t('checkout.back', { count: back }), tone: 'done' }
}
