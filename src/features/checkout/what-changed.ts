import type { Money } from '#contract/money.ts'
import { type Discount, DiscountKind, type Quote } from '#contract/order.ts'

/** One difference between the price somebody agreed to and the price now, to be put into words. */
export type Change =
  | { what: 'gone'; gtin: string; was: number }
  | { what: 'new'; gtin: string; now: number }
  | { what: 'quantity'; gtin: string; was: number; now: number }
  | { what: 'price'; gtin: string; was: Money; now: Money }
  /** Of each kind one at most takes something off. */
  | { what: 'discount'; discount: Discount; was?: Money | undefined; now?: Money | undefined }
  | { what: 'bag' | 'delivery'; was: Money; now: Money }

const differ = (a: Money | undefined, b: Money | undefined): boolean => a?.minor !== b?.minor

/** What is different in `now`, in the order a receipt lists it. Empty when every figure is the same. */
export function whatChanged(was: Quote, now: Quote): Change[] {
  const changes: Change[] = []
  for (const line of was.lines) {
    const { gtin } = line
    const next = now.lines.find((other) => other.gtin === gtin)
    if (!next) {
      changes.push({ what: 'gone', gtin, was: line.quantity })
      continue
    }
    if (next.quantity !== line.quantity)
      changes.push({ what: 'quantity', gtin, was: line.quantity, now: next.quantity })
    if (differ(next.unitPrice, line.unitPrice))
      changes.push({ what: 'price', gtin, was: line.unitPrice, now: next.unitPrice })
  }
  for (const { gtin, quantity } of now.lines)
    if (!was.lines.some((line) => line.gtin === gtin)) changes.push({ what: 'new', gtin, now: quantity })
  for (const kind of DiscountKind.options) {
    const [before, after] = [was, now].map(({ discounts }) => discounts.find((one) => one.kind === kind))
    const discount = after ?? before
    if (discount && differ(before?.off, after?.off))
      changes.push({ what: 'discount', discount, was: before?.off, now: after?.off })
  }
  for (const what of ['bag', 'delivery'] as const)
    if (differ(was[what], now[what])) changes.push({ what, was: was[what], now: now[what] })
  return changes
}
