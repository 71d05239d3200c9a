import type { ComponentType } from 'react'
import type { BasketLine } from '#contract/basket.ts'
import type { TestCard, TypedCard } from '#contract/bank.ts'
import type { Money } from '#contract/money.ts'
import type { Order, PlaceOrder, Quote } from '#contract/order.ts'
import type { Refusal } from '#contract/refusal.ts'

/** What other features lend the four pages. Composed in app. */
export interface StepsSlots {
  /** Number, expiry, code and holder of a printed test card, and the press on Pay. */
  CardForm: ComponentType<{
    amount: Money
    busy: boolean
    failed: Refusal | 'lost' | null
    shows?: TestCard['shows']
    onPay: (card: TypedCard) => void
  }>
  /** What the price is made of. */
  QuoteSum: ComponentType<{ quote: Quote }>
  /** The price moved under the finger. */
  PriceMoved: ComponentType<{
    agreed: Quote
    quote: Quote
    lines: readonly BasketLine[]
    onPay: () => void
    onClose: () => void
  }>
  /** The answer to the order is lost: the one thing to do is to ask for it again. */
  Unheard: ComponentType<{ onAgain: () => void }>
}

/** How an order is brought, and who ordered it. */
export type OrderWish = Omit<PlaceOrder, 'requestId' | 'quoteHash'>

/** How the order is placed: the checkout's own machine. */
export interface Placing {
  state:
    | { is: 'ready'; said?: Refusal | undefined }
    | { is: 'placing' | 'unheard' }
    | { is: 'changed'; agreed: Quote; quote: Quote }
    | { is: 'placed'; order: Order }
  press: (agreed: Quote, wish: OrderWish) => void
  again: () => void
  leave: () => void
}
