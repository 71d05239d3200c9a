import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Parcel } from '#contract/parcel.ts'
import { arrivalOf, isFarOff, progressOf } from '#domain/parcel-progress.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { ordersQuery } from '#queries/orders-query.ts'
import { parcelQuery } from '#queries/parcel-query.ts'
import { Figure } from '#ui/figure.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { doing } from './phase-words.ts'
import styles from './progress-pill.module.css'

/** Elsewhere in the shop: the newest order under way, in one line that leads to it. Nothing while nothing is under way. */
export function ProgressPill() {
  const { data } = useQuery(ordersQuery)
  const order = data?.orders.find(({ state }) => state === 'paid')
  const { data: parcel } = useQuery({ ...parcelQuery(order?.id ?? ''), enabled: order !== undefined })
  return order && parcel && parcel.deliveredAt === undefined ? <Pill parcel={parcel} /> : null
}

function Pill({ parcel }: { parcel: Parcel }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const { minutesLeft } = arrivalOf(parcel, now)
  const { phase = 'door' } = progressOf(parcel, now)
  return (
    <Link className={styles.pill} to={paths.order(parcel.orderId)} data-act="open-parcel">
      <img src={pictureUrl(parcel.by === 'nextDay' ? '1f69a' : '1f6f5')} width={34} height={34} alt="" />
      {isFarOff(parcel, now) ? (
        <>
          <Figure className={styles.minutes}>{formats.timeRange(parcel.window.from, parcel.window.to)}</Figure>
          <span>{formats.day(parcel.window.from, now)}</span>
        </>
      ) : (
        <>
          <Figure className={styles.minutes}>{t('tracking.pillMinutes', { count: minutesLeft })}</Figure>
          <span>{t(doing[phase])}</span>
        </>
      )}
    </Link>
  )
}
