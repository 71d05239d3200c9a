import { ClosedOrder } from '#features/orders/closed-order.tsx'
import type { Order } from '#contract/order.ts'
import { OrderCare } from '#features/orders/order-care.tsx'
import { RefundSheet } from '#features/orders/refund-sheet.tsx'
import { NotifyRow } from '#features/tracking/notify-row.tsx'
import type { OrderSlots } from '#features/tracking/order-slots.ts'
import { ParcelSheets } from '#features/tracking/parcel-sheets.tsx'
import { TrackingPage } from '#features/tracking/tracking-page.tsx'

/** While it is under way, being told of it comes before what can be done with it. */
const Care = (look: { order: Order; onTheWay: boolean }) => (
  <>
    {look.order.state === 'paid' && <NotifyRow />}
    <OrderCare {...look} />
  </>
)

const slots: OrderSlots = { Care, Closed: ClosedOrder, Report: RefundSheet }

/** An order's page: its way to the door, and what comes after. */
export const OrderRoute = () => (
  <>
    <TrackingPage slots={slots} />
    <ParcelSheets />
  </>
)
