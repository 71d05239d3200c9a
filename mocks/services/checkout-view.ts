import type { Basket } from '#contract/basket.ts'
import type { Checkout, CouponOffer, Slot } from '#contract/checkout.ts'
import type { Address } from '#contract/identity.ts'
import type { Quote } from '#contract/order.ts'
import type { Instant } from '#contract/time.ts'
import { seedStore } from '#seed/store.ts'
import { basketOf, sellableLines } from './basket-view.ts'
import { couponOffers } from './coupons.ts'
import { addressOf } from './identity-service.ts'
import { goodsMinorOf, quoteOf, wishesOf } from './pricing.ts'
import { meantSlot, promiseFor, slotsOf } from './slots.ts'
import type { States } from './states.ts'

type Seen = Pick<States, 'basket' | 'catalogue' | 'checkout' | 'dispatch' | 'identity' | 'orders' | 'recall'>

/** What would be ordered now, to an address, on the terms that are chosen. `slotLost`: the time somebody chose is none any more. */
export interface Offer {
  basket: Basket
  lines: ReturnType<typeof sellableLines>
  quote: Quote
  slots: Slot[]
  slot: Slot
  slotLost: boolean
  coupons: CouponOffer[]
}

/** The offer at `now`: what the basket page shows, and what an order is checked against. */
export function offerOf(states: Seen, now: Instant, seed: string, address: Address): Offer {
  const basket = basketOf(states, now, seed)
  const lines = sellableLines(basket)
  const goods = goodsMinorOf(lines)
  const { choices } = states.checkout
  const slots = slotsOf(states, now, seed, address, goods)
  const { slot, lost } = meantSlot(slots, choices.slotId)
  const terms = { slotId: slot.id, kind: slot.kind, couponId: choices.couponId, wishes: wishesOf(choices) }
  return {
    basket,
    lines,
    quote: quoteOf(lines, address, terms),
    slots,
    slot,
    slotLost: lost,
    coupons: couponOffers(goods, slot.kind, choices.couponId),
  }
}

/** The basket page as one receipt. The quote covers sellable lines only and is absent when there is none. */
export function checkoutOf(states: Seen, now: Instant, seed: string): Checkout {
  const address = addressOf(states.identity)
  const { basket, lines, quote, slots, slot, slotLost, coupons } = offerOf(states, now, seed, address)
  return {
    ...basket,
    ...(lines.length > 0 && { quote }),
    address,
    store: seedStore,
    window: slot.window,
    promise: promiseFor(states, now, seed, address),
    slots,
    slot,
    ...(slotLost && { slotLost }),
    choices: states.checkout.choices,
    coupons,
  }
}
