import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import { arrivalOf, isFarOff, phases, progressOf } from '#domain/parcel-progress.ts'
import { type Telling, tellingOf } from '#domain/parcel-telling.ts'
import { paths } from '#domain/paths.ts'
import { Message, type Messages, useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { parcelQuery } from '#queries/parcel-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Figure } from '#ui/figure.tsx'
import { Glow } from '#ui/glow.tsx'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Progress } from '#ui/progress.tsx'
import { Segment } from '#ui/receipt.tsx'
import { Thumbs } from '#ui/thumbs.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './current-order.module.css'
import { MoneyBack } from './money-back.tsx'
import { RecalledLines } from './recalled-lines.tsx'

/** The four stretches without their words: the line above says when, the page behind says the rest. */
function barsOf({ phase, part }: ReturnType<typeof progressOf>) {
  const current = phase === undefined ? phases.length : phases.indexOf(phase)
  return phases.map((id, i) => {
    const state = i < current ? ('done' as const) : i === current ? ('now' as const) : ('ahead' as const)
    return { id, label: '', state, part }
  })
}

/** What is out of the ordinary, in the words it has everywhere; undefined while all goes its way. */
function turnWords(telling: Telling | null | undefined, { t, formats }: Messages): string | undefined {
  switch (telling?.is) {
    case 'asks':
    case 'unreachable':
    case 'address':
    case 'noRider':
    case 'goesBack':
    case 'atDoor':
      return t(`underWay.${telling.is}`)
    case 'quiet':
      return t('underWay.quiet', { time: formats.time(telling.since) })
    default:
      return undefined
  }
}

/** An order on its way: the minutes are the giant, the map is one press away. */
export function CurrentOrder({ order }: { order: Order }) {
  const messages = useMessages()
  const { t, formats } = messages
  const now = useNow(1000)
  const { data: parcel } = useQuery(parcelQuery(order.id))
  const arrival = parcel && arrivalOf(parcel, now)
  const time = arrival && formats.time(arrival.at)
  const farOff = parcel !== undefined && isFarOff(parcel, now)
  const telling = parcel && tellingOf(parcel, now)
  const turn = turnWords(telling, messages)
  return (
    <Segment as="article" className={styles.now}>
      <span className={styles.rider} aria-hidden="true">
        <Glow className={styles.glow} />
        <img src={pictureUrl(order.slotKind === 'nextDay' ? '1f69a' : '1f6f5')} width={92} height={92} alt="" />
      </span>
      <h2>
        {t(farOff ? 'orders.planned' : 'orders.onItsWay')}
        <DemoRibbon shape="tail" className={styles.demo}>
          {t('shell.demo')}
        </DemoRibbon>
      </h2>
      {parcel && arrival && time && (
        <>
          <Figure className={styles.eta}>
            {farOff ? (
              <span className={styles.planned}>{formats.timeRange(parcel.window.from, parcel.window.to)}</span>
            ) : telling?.is === 'goesBack' ? null : (
              <>
                {arrival.minutesLeft}
                <small>{t('orders.minutes')}</small>
              </>
            )}
          </Figure>
          {turn && <p className={styles.turn}>{turn}</p>}
          <p hidden={turn !== undefined && telling?.is !== 'noRider'}>
            {farOff ? (
              t(order.slotKind === 'nextDay' ? 'orders.plannedVan' : 'orders.plannedFor', {
                day: formats.day(parcel.window.from, now),
              })
            ) : arrival.minutesLate > 0 ? (
              <Message id="orders.arrivesLate" values={{ time, count: arrival.minutesLate }} />
            ) : (
              <Message id="orders.arrives" values={{ time }} />
            )}
          </p>
          <Progress
            className={styles.bars}
            look="bars"
            label={t('orders.way')}
            steps={barsOf(progressOf(parcel, now))}
          />
        </>
      )}
      <MoneyBack order={order} />
      <RecalledLines order={order} />
      <div className={styles.foot}>
        <VisuallyHidden>{order.lines.map(({ names }) => formats.names(names)).join(', ')}</VisuallyHidden>
        <Thumbs things={order.lines} />
        <ButtonLink render={(link) => <Link to={paths.order(order.id)} {...link} />}>
          {t('orders.track')}
          <Icon of={ChevronRight} size={20} />
        </ButtonLink>
      </div>
    </Segment>
  )
}
