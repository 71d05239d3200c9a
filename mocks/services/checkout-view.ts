import type { Basket } from '#contract/basket.ts'
import type { Checkout, CouponOffer, Slot } from '#contract/checkout.ts'
import type { Address } from '#contract/identity.ts'
import type { Quote } from '#contract/order.ts'
import type { Instant } from '#contract/time.ts'
import { seedStore } from '#seed/store.ts'
import type { Setup } from '#world/service.ts'
import { basketOf, sellableLines } from './basket-view.ts'
import { addressOf } from './identity-service.ts'
import { goodsMinorOf, pricedOf, type Till, tillOf, wantedOf, wishesOf } from './pricing.ts'
import { meantSlot, promiseFor, slotsOf } from './slots.ts'
import type { States } from './states.ts'

type Seen = Pick<
  States,
  'basket' | 'catalogue' | 'checkout' | 'coupons' | 'dispatch' | 'identity' | 'orders' | 'recall'
>

type Offered = Pick<Setup, 'seed' | 'opening'>

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

/** What is bought where it is not the basket: these lines, at a till with prices or deposits of their own. */
export interface Apart {
  basket: Basket
  till: Partial<Till>
}

/**
 * The offer at `now`: what the basket page shows, and what an order is checked against; with `apart`, of exactly that in place of the
 * basket.
 */
export function offerOf(states: Seen, now: Instant, setup: Offered, address: Address, apart?: Apart): Offer {
  const basket = apart?.basket ?? basketOf(states, now, setup.seed)
  const till = { ...tillOf(states.coupons, now, setup.opening), ...apart?.till }
  const lines = sellableLines(basket)
  const { choices } = states.checkout
  const slots = slotsOf(states, now, setup.seed, address, goodsMinorOf(lines, till))
  const { slot, lost } = meantSlot(slots, choices.slotId)
  const terms = { slotId: slot.id, kind: slot.kind, wanted: wantedOf(choices), wishes: wishesOf(choices) }
  const { quote, offers } = pricedOf(lines, address, terms, till)
  return { basket, lines, quote, slots, slot, slotLost: lost, coupons: offers }
}

/** The basket page as one receipt. The quote covers sellable lines only and is absent when there is none. */
export function checkoutOf(states: Seen, now: Instant, setup: Offered, apart?: Apart): Checkout {
  const address = addressOf(states.identity)
  const { basket, lines, quote, slots, slot, slotLost, coupons } = offerOf(states, now, setup, address, apart)
  return {
    ...basket,
    ...(lines.length > 0 && { quote }),
    address,
    store: seedStore,
    window: slot.window,
    promise: promiseFor(states, now, setup.seed, address),
    slots,
    slot,
    ...(slotLost && { slotLost }),
    choices: states.checkout.choices,
    coupons,
  }
}
