import type { ComponentType } from 'react'
import type { Address } from '#contract/identity.ts'
import type { Quote, SlotKind } from '#contract/order.ts'
import type { Window } from '#contract/time.ts'

/** What other steps lend a deposit's page. Composed in app. */
export interface DepositSlots {
  Back: ComponentType
  /** When and where to it comes. */
  Arrival: ComponentType<{ window: Window; address: Address; slot: { id: string; kind: SlotKind } }>
  /** What the price is made of. */
  QuoteSum: ComponentType<{ quote: Quote }>
}
