import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import type { Order } from '#contract/order.ts'
import { requestId } from '#platform/ids.ts'
import { usePlaceOrder } from '#queries/place-order-query.ts'
import { onFlowsClosed } from '#stores/flows-store.ts'
import type { CheckoutState } from './checkout-machine.ts'
import { forgetAttempt, keepAttempt, readAttempt } from './order-attempt.ts'
import { createPlacingFlow, type PlacingFlow } from './placing-flow.ts'

/** Places the basket as an order; `onPlaced` is called once for each. An attempt left unanswered by a reload is taken up. */
export function usePlacing(onPlaced: (order: Order) => void): { state: CheckoutState; flow: PlacingFlow } {
  const { mutateAsync } = usePlaceOrder()
  const [flow] = useState(() =>
    createPlacingFlow({
      place: mutateAsync,
      requestId,
      read: readAttempt,
      keep: keepAttempt,
      forget: forgetAttempt,
    }),
  )
  const state = useSyncExternalStore(flow.subscribe, flow.state)
  const placed = useEffectEvent(onPlaced)
  useEffect(() => {
    flow.resume()
    // The world was turned back: whatever was asked of it belongs to another day.
    return onFlowsClosed(() => {
      forgetAttempt()
      flow.leave()
    })
  }, [flow])
  useEffect(() => {
    if (state.is === 'placed') placed(state.order)
  }, [state])
  return { state, flow }
}
