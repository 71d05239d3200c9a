import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import { arrivalOf, phases, progressOf } from '#domain/parcel-progress.ts'
import { paths } from '#domain/paths.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { parcelQuery } from '#queries/parcel-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Figure } from '#ui/figure.tsx'
import { Glow } from '#ui/glow.tsx'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Segment } from '#ui/receipt.tsx'
import { OrderThumbs } from './order-thumbs.tsx'
import styles from './current-order.module.css'

/** An order on its way: the minutes are the giant, the map is one press away. */
export function CurrentOrder({ order }: { order: Order }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const { data: parcel } = useQuery(parcelQuery(order.id))
  const arrival = parcel && arrivalOf(parcel, now)
  const time = arrival && formats.time(arrival.at)
  return (
    <Segment as="article" className={styles.now}>
      <span className={styles.rider} aria-hidden="true">
        <Glow className={styles.glow} />
        <img src={pictureUrl('1f6f5')} width={92} height={92} alt="" />
      </span>
      <h2>
        {t('orders.onItsWay')}
        <DemoRibbon shape="tail" className={styles.demo}>
          {t('shell.demo')}
        </DemoRibbon>
      </h2>
      {parcel && arrival && time && (
        <>
          <Figure className={styles.eta}>
            {arrival.minutesLeft}
            <small>{t('orders.minutes')}</small>
          </Figure>
          <p>
            {arrival.minutesLate > 0 ? (
              <Message id="orders.arrivesLate" values={{ time, count: arrival.minutesLate }} />
            ) : (
              <Message id="orders.arrives" values={{ time }} />
            )}
          </p>
          <Bars phase={progressOf(parcel, now).phase} part={progressOf(parcel, now).part} />
        </>
      )}
      <div className={styles.foot}>
        <OrderThumbs lines={order.lines} />
        <ButtonLink render={(link) => <Link to={paths.order(order.id)} {...link} />}>
          {t('orders.track')}
          <Icon of={ChevronRight} size={20} />
        </ButtonLink>
      </div>
    </Segment>
  )
}

/** The four stretches without their words: the page behind says them. */
function Bars({ phase, part }: ReturnType<typeof progressOf>) {
  const current = phase === undefined ? phases.length : phases.indexOf(phase)
  return (
    <div className={styles.bars} aria-hidden="true">
      {phases.map((name, i) => (
        <progress key={name} max={1} value={i < current ? 1 : i === current ? part : 0} />
      ))}
    </div>
  )
}
