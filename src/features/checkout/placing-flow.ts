import type { Order, PlaceOrder, Quote } from '#contract/order.ts'
import { Refused } from '#platform/failure.ts'
import { checkoutStep, type CheckoutEvent, type CheckoutState } from './checkout-machine.ts'

/** How an order is placed, and where its attempt is kept until somebody answers. */
export interface PlacingDoors {
  place: (attempt: PlaceOrder) => Promise<Order>
  requestId: () => string
  read: () => PlaceOrder | null
  keep: (attempt: PlaceOrder) => void
  forget: () => void
}

export interface PlacingFlow {
  state: () => CheckoutState
  subscribe: (changed: () => void) => () => void
  /** Pay was pressed at this price. A second press while the first is on its way does nothing. */
  press: (agreed: Quote, rest: Omit<PlaceOrder, 'requestId' | 'quoteHash'>) => void
  /** Sends the unanswered attempt once more, as it is. */
  again: () => void
  /** Takes up an attempt that an earlier page left unanswered. */
  resume: () => void
  leave: () => void
}

/** The checkout machine with hands. Its state is known at once, not at the next render, so that two taps are one order. */
export function createPlacingFlow({ place, requestId, read, keep, forget }: PlacingDoors): PlacingFlow {
  let state: CheckoutState = { is: 'ready' }
  const listeners = new Set<() => void>()

  const send = (event: CheckoutEvent): void => {
    const before = state
    state = checkoutStep(before, event)
    if (state === before) return
    for (const listener of listeners) listener()
    if (state.is === 'placing') dispatch(state.attempt)
  }
  const dispatch = (attempt: PlaceOrder): void => {
    keep(attempt)
    place(attempt).then(
      (order) => {
        forget()
        send({ type: 'answered', order })
      },
      (error: unknown) => {
        if (!(error instanceof Refused)) return send({ type: 'lost' })
        forget()
        send({ type: 'refused', refusal: error.refusal })
      },
    )
  }
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    press: (agreed, rest) =>
      send({ type: 'pressed', agreed, attempt: { requestId: requestId(), quoteHash: agreed.hash, ...rest } }),
    again: () => send({ type: 'again' }),
    resume: () => {
      const attempt = read()
      if (attempt) send({ type: 'found', attempt })
    },
    leave: () => send({ type: 'left' }),
  }
}
