import type { ComponentType } from 'react'
import type { Order } from '#contract/order.ts'

/** What another feature puts on an order's page, or in its place. Composed in app. */
export interface OrderSlots {
  /** What came back, and what can be done: cancel, say what is wrong, the receipt. */
  Care: ComponentType<{ order: Order; onTheWay: boolean }>
  /** An order that is over without having been brought, the whole screen. */
  Closed: ComponentType<{ order: Order }>
  /** The sheet that says something is missing or wrong, and gives its money back. */
  Report: ComponentType<{ order: Order; onClose: () => void }>
}
