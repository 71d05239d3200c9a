import type { ComponentType } from 'react'
import type { Quote } from '#contract/order.ts'

/** What buying in the room takes from other features. Composed in app. */
export interface BuySlots {
  /** The wallet over the receipt, for one trade. */
  Cashier: ComponentType<{
    tradeNo: string
    onClose: () => void
    onPaid: (orderId: string) => void
  }>
  /** What a price is made of, every discount in words. */
  Sum: ComponentType<{ quote: Quote }>
}
