import type { Order, PlaceOrder, Quote } from '#contract/order.ts'
import type { Refusal } from '#contract/refusal.ts'

/**
 * From Pay to a placed order. An attempt is one request with one id: it is repeated as it is until somebody answers it, so
 * that a lost answer never becomes a second order. Another content is another attempt.
 */
export type CheckoutState =
  | { is: 'ready'; said?: Refusal | undefined }
  /** `agreed` is the price that was on the button; unknown for an attempt found again after a reload. */
  | { is: 'placing' | 'unheard'; attempt: PlaceOrder; agreed?: Quote | undefined }
  /** The price moved under the finger: nothing is placed, the new one is shown and asked for. */
  | { is: 'changed'; agreed: Quote; quote: Quote }
  | { is: 'placed'; order: Order }

export type CheckoutEvent =
  | { type: 'pressed'; attempt: PlaceOrder; agreed: Quote }
  /** An attempt that was never answered, found again. */
  | { type: 'found'; attempt: PlaceOrder }
  | { type: 'answered'; order: Order }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'lost' }
  | { type: 'again' }
  /** The person turned to the basket again, or the placed order is being paid. */
  | { type: 'left' }

/** One step. While `placing`, the attempt in it is on its way; while `unheard`, it may be repeated and nothing else. */
export function checkoutStep(state: CheckoutState, event: CheckoutEvent): CheckoutState {
  switch (event.type) {
    case 'pressed':
      if (state.is !== 'ready' && state.is !== 'changed') return state
      return { is: 'placing', attempt: event.attempt, agreed: event.agreed }
    case 'found':
      return state.is === 'ready' ? { is: 'placing', attempt: event.attempt } : state
    case 'answered':
      return state.is === 'placing' ? { is: 'placed', order: event.order } : state
    case 'refused':
      return state.is === 'placing' ? afterRefusal(state.agreed, event.refusal) : state
    case 'lost':
      return state.is === 'placing' ? { ...state, is: 'unheard' } : state
    case 'again':
      return state.is === 'unheard' ? { ...state, is: 'placing' } : state
    case 'left':
      return state.is === 'placing' || state.is === 'unheard' ? state : { is: 'ready' }
  }
}

function afterRefusal(agreed: Quote | undefined, refusal: Refusal): CheckoutState {
  if (refusal.code !== 'quoteStale') return { is: 'ready', said: refusal }
  // Nobody remembers the old price: the receipt shows the new one, and its button asks for it.
  return agreed ? { is: 'changed', agreed, quote: refusal.quote } : { is: 'ready' }
}
