import type { BasketLine } from '#contract/basket.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { Apart } from './checkout-view.ts'
import { reservationOf } from './offer-state.ts'
import { offered } from './promotions.ts'
import { productOf } from './shelf-view.ts'
import type { States } from './states.ts'

/**
 * What is reserved as it is bought: one piece at the show's price, off nobody's shelf, without the basket. Coupons count as for anything
 * else, but not for a numbered piece. Refuses reservationUnknown, and reservationOver for one that is ordered, paid or nobody's any more;
 * soldOut for what was recalled since.
 */
export function reservedApart(
  { offers, catalogue }: Pick<States, 'offers' | 'catalogue'>,
  reservationId: string,
  now: Instant,
): Apart | Refusal {
  const reservation = reservationOf(offers, reservationId)
  const shelf = reservation && productOf(catalogue, reservation.gtin, now)
  if (!reservation || !shelf) return { code: 'reservationUnknown' }
  const { gtin, kind, price, was, state, orderId } = reservation
  if (state !== 'held') return { code: 'reservationOver', state, ...(orderId !== undefined && { orderId }) }
  const { recalled, backAt: _back, ...thing } = shelf
  if (recalled) return { code: 'soldOut', gtin }
  const product = { ...thing, price, wasPrice: was, stock: 1, shelf: 'inStock' as const }
  const line: BasketLine = { product, quantity: 1, total: price, state: 'ok' }
  const till: Apart['till'] = {
    promotions: offered(gtin, { priceMinor: price.minor, wasMinor: was.minor, why: kind }),
    ...(kind === 'piece' && { held: [], crossStore: null }),
  }
  return { basket: { lines: [line], count: 1 }, till }
}
