import { ClosedOrder } from '#features/orders/closed-order.tsx'
import { OrderCare } from '#features/orders/order-care.tsx'
import { RefundSheet } from '#features/orders/refund-sheet.tsx'
import type { OrderSlots } from '#features/tracking/order-slots.ts'
import { ParcelSheets } from '#features/tracking/parcel-sheets.tsx'
import { TrackingPage } from '#features/tracking/tracking-page.tsx'

const slots: OrderSlots = { Care: OrderCare, Closed: ClosedOrder, Report: RefundSheet }

/** An order's page: its way to the door, and what comes after. */
export const OrderRoute = () => (
  <>
    <TrackingPage slots={slots} />
    <ParcelSheets />
  </>
)
