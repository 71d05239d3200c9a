import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { Link, useParams } from 'react-router'
import type { ParcelStep } from '#contract/parcel.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { neighbourhoodQuery } from '#queries/neighbourhood-query.ts'
import { orderQuery } from '#queries/order-query.ts'
import { parcelQuery } from '#queries/parcel-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { Arrival } from './arrival.tsx'
import { Bag } from './bag.tsx'
import { Courier } from './courier.tsx'
import { DoorChoice } from './door-choice.tsx'
import type { OrderSlots } from './order-slots.ts'
import { PhaseBar } from './phase-bar.tsx'
import { StepList } from './step-list.tsx'
import { TrackingMap } from './tracking-map.tsx'
import { UnpaidOrder } from './unpaid-order.tsx'
import styles from './tracking-page.module.css'

const nowWords = {
  accepted: 'tracking.nowAccepted',
  picking: 'tracking.nowPicking',
  onBelt: 'tracking.nowOnBelt',
  packing: 'tracking.nowPacking',
  packed: 'tracking.nowPacked',
  riderAssigned: 'tracking.nowRiderAssigned',
  riderAtStore: 'tracking.nowRiderAtStore',
  pickedUp: 'tracking.nowPickedUp',
  nearby: 'tracking.nowNearby',
  atDoor: 'tracking.nowAtDoor',
  delivered: 'tracking.nowDelivered',
} as const satisfies Record<ParcelStep, string>

/** One order on its way: the map, the minutes, every step. Before it is paid, the way to pay it. */
export function TrackingPage({ slots: { Care, Closed } }: { slots: OrderSlots }) {
  const { t, formats } = useMessages()
  const { orderId = '' } = useParams()
  usePageTitle(t('shell.pageTitle', { page: t('tracking.title') }))
  const { data: order } = useQuery(orderQuery(orderId))
  const unpaid = order && (order.state === 'awaitingPayment' || order.state === 'closed')
  const { data: parcel } = useQuery({ ...parcelQuery(orderId), enabled: order !== undefined && !unpaid })
  const { data: neighbourhood } = useQuery(neighbourhoodQuery)
  if (order?.state === 'closed') return <Closed order={order} />
  if (unpaid) return <UnpaidOrder order={order} Care={Care} />
  return (
    <Screen className={styles.screen}>
      <div className={styles.top}>
        <RoundLink
          className={styles.back}
          label={t('tracking.allOrders')}
          icon={ArrowLeft}
          tone="paper"
          render={(link) => <Link to={paths.orders()} {...link} />}
        />
      </div>
      {/* A van tells no position: its steps are the way. */}
      <div className={styles.map} data-van={parcel?.by === 'nextDay' ? '' : undefined}>
        {parcel && neighbourhood && parcel.by === 'rider' && (
          <TrackingMap parcel={parcel} neighbourhood={neighbourhood} />
        )}
      </div>
      <section className={styles.panel}>
        <h1 tabIndex={-1}>
          <VisuallyHidden>{t('tracking.title')}</VisuallyHidden>
        </h1>
        {parcel && order ? (
          <>
            <div aria-live="polite">
              <VisuallyHidden>{parcel.step ? t(nowWords[parcel.step]) : ''}</VisuallyHidden>
            </div>
            <Arrival parcel={parcel} />
            <PhaseBar parcel={parcel} />
            <Courier parcel={parcel} />
            {parcel.step !== 'atDoor' && parcel.deliveredAt === undefined && <DoorChoice parcel={parcel} />}
            <Bag parcel={parcel} order={order} />
            <Care
              order={order}
              onTheWay={parcel.steps.some(({ step, at }) => step === 'pickedUp' && at !== undefined)}
            />
            <StepList parcel={parcel} />
            <p className={styles.foot}>
              {t('tracking.orderCode', { code: order.id })}
              <br />
              {formats.names(order.address.door)}
            </p>
            {parcel.deliveredAt !== undefined && (
              <ButtonLink block render={(link) => <Link to={paths.home()} {...link} />}>
                {t('tracking.toMarket')}
              </ButtonLink>
            )}
          </>
        ) : (
          <p className={styles.waiting} aria-busy="true">
            {t('shell.loading')}
          </p>
        )}
      </section>
    </Screen>
  )
}
