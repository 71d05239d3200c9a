import type { ComponentType } from 'react'
import type { Deposit } from '#contract/deposit.ts'

/** What another step lends the list of orders. Composed in app. */
export interface OrdersSlots {
  /** How something held with a deposit stands. */
  Deposit: ComponentType<{ deposit: Deposit }>
}
