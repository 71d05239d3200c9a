import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { orderQuery } from '#queries/order-query.ts'
import { parcelQuery } from '#queries/parcel-query.ts'
import { useWayView } from '#stores/way-view-store.ts'
import { Screen } from '#ui/screen.tsx'
import { DeliveredView } from './delivered-view.tsx'
import { ListView } from './list-view.tsx'
import { MissingQuestion } from './missing-question.tsx'
import type { OrderSlots } from './order-slots.ts'
import { PictureView } from './picture-view.tsx'
import styles from './tracking-page.module.css'
import { titleOf } from './title-of.ts'
import { UnpaidOrder } from './unpaid-order.tsx'
import { useMissing } from './use-missing.ts'
import { WayNow } from './way-now.tsx'
import { WayTop } from './way-top.tsx'

/** One order on its way: its minutes, every step, what can be done now. Before it is paid, the way to pay it; once it is brought, the door. */
export function TrackingPage({ slots }: { slots: OrderSlots }) {
  const { t } = useMessages()
  const { orderId = '' } = useParams()
  usePageTitle(t('shell.pageTitle', { page: t('tracking.title') }))
  const { data: order } = useQuery(orderQuery(orderId))
  const unpaid = order && (order.state === 'awaitingPayment' || order.state === 'closed')
  const { data: parcel } = useQuery({ ...parcelQuery(orderId), enabled: order !== undefined && !unpaid })
  const { view } = useWayView()
  const missing = useMissing(parcel)
  if (order?.state === 'closed') return <slots.Closed order={order} />
  if (unpaid) return <UnpaidOrder order={order} Care={slots.Care} />
  const delivered = parcel?.deliveredAt !== undefined
  const listed = parcel !== undefined && order !== undefined && view === 'list' && !delivered
  const over = !delivered && !listed
  return (
    <Screen className={over ? styles.picture : undefined}>
      <WayTop
        view={delivered ? undefined : listed ? 'list' : 'picture'}
        over={over}
        title={over ? t('tracking.title') : t(titleOf(parcel))}
      />
      <WayNow parcel={parcel} />
      {parcel && order && delivered ? (
        <DeliveredView parcel={parcel} order={order} slots={slots} />
      ) : parcel && order && listed ? (
        <ListView parcel={parcel} order={order} slots={slots} missing={missing} />
      ) : (
        <PictureView parcel={parcel} order={order} slots={slots} missing={missing} />
      )}
      {parcel && order && <MissingQuestion parcel={parcel} order={order} hand={missing} />}
    </Screen>
  )
}
