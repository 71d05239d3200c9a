import type { BasketLine } from '#contract/basket.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { Apart } from './checkout-view.ts'
import { depositById, type DepositRecord, heldMinor } from './deposit-record.ts'
import { offered } from './promotions.ts'
import { productOf } from './shelf-view.ts'
import type { States } from './states.ts'

/** Why the balance of a deposit cannot be paid at `now`; undefined when it can. */
function balanceRefusal(held: DepositRecord | undefined, now: Instant): Refusal | undefined {
  if (!held) return { code: 'depositUnknown' }
  if (held.forfeited) return { code: 'depositForfeited' }
  const ordered = held.order ?? held.waiting
  if (ordered) return { code: 'depositDone', orderId: ordered.orderId }
  if (held.endedAt !== undefined) return { code: 'depositDone' }
  if (held.paidAt === undefined) return { code: 'depositUnpaid' }
  if (now < held.balanceFrom) return { code: 'depositTooEarly', at: held.balanceFrom }
  return now >= held.balanceTo ? { code: 'depositForfeited' } : undefined
}

/**
 * What the balance of a deposit buys: one thing at the price that was agreed, whatever the shelf has left and whatever the night says, with
 * what the deposit swells by and the deposit itself taken off. Refuses depositUnknown, depositUnpaid, depositTooEarly, depositForfeited,
 * depositDone, and soldOut for what may not be sold.
 */
export function balanceApart(
  { deposits, catalogue }: Pick<States, 'deposits' | 'catalogue'>,
  depositId: string,
  now: Instant,
): Apart | Refusal {
  const held = depositById(deposits, depositId)
  const no = balanceRefusal(held, now)
  if (no || !held) return no ?? { code: 'depositUnknown' }
  const { gtin, price, swell } = held
  const product = productOf(catalogue, gtin, now)
  if (!product || product.recalled) return { code: 'soldOut', gtin }
  const line: BasketLine = { product: { ...product, price }, quantity: 1, total: price, state: 'ok' }
  return {
    basket: { lines: [line], count: 1 },
    till: {
      promotions: offered(gtin, { priceMinor: price.minor }),
      agreed: [
        { id: `swell-${depositId}`, kind: 'depositSwell', gtin, minor: swell.minor },
        { id: depositId, kind: 'depositPaid', gtin, minor: heldMinor(held) },
      ],
    },
  }
}
