import { create } from 'zustand'

interface Flows {
  /** Counts how often every flow was closed from outside. As a `key` it starts a flow's component afresh. */
  closedTimes: number
}

/** Things under way with more than two steps: scan, checkout, cashier. Each closes itself when the world moves. */
export const useFlows = create<Flows>(() => ({ closedTimes: 0 }))

/** The world was rewound, reset or loaded: nothing that was under way means anything any more. */
export function closeFlows(): void {
  useFlows.setState((flows) => ({ closedTimes: flows.closedTimes + 1 }))
}

/** Calls back when flows have to close. Returns how to stop. */
export function onFlowsClosed(close: () => void): () => void {
  return useFlows.subscribe(close)
}
