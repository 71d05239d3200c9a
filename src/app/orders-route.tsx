import { HeldDeposit } from '#features/festival/held-deposit.tsx'
import { OrdersPage } from '#features/orders/orders-page.tsx'
import type { OrdersSlots } from '#features/orders/orders-slots.ts'

const slots: OrdersSlots = { Deposit: HeldDeposit }

/** Orders, and among them what is held with a deposit, told as Lantern Night tells it. */
export const OrdersRoute = () => <OrdersPage slots={slots} />
