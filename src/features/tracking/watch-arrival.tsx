import type { Watched } from '#contract/share.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Figure } from '#ui/figure.tsx'
import styles from './watch-page.module.css'

/** A ride for tomorrow is no matter of minutes. */
const mostMinutes = 99

/** The giant: minutes to go, or when it was brought, or how it ended otherwise. */
export function WatchArrival({ watched }: { watched: Watched }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const { eta, promiseBy, deliveredAt, state } = watched
  if (deliveredAt !== undefined)
    return (
      <p className={styles.arrival}>
        <span>
          <Message id="share.deliveredAt" values={{ time: formats.time(deliveredAt) }} />
        </span>
      </p>
    )
  if (state === 'returned' || state === 'returning' || state === 'cancelled')
    return <p className={styles.arrival}>{t(state === 'cancelled' ? 'share.endCancelled' : 'share.endReturned')}</p>
  const minutes = Math.max(0, Math.ceil((eta.at - now) / 60_000))
  const late = Math.max(0, Math.ceil((eta.at - promiseBy) / 60_000))
  if (minutes > mostMinutes)
    return <p className={styles.arrival}>{t('share.planned', { times: formats.timeRange(eta.from, eta.to) })}</p>
  const time = formats.time(eta.at)
  return (
    <p className={styles.arrival} data-counted="">
      <Figure className={styles.giant}>{minutes}</Figure>
      <em>{t('share.minutes')}</em>
      <span>
        {late > 0 ? (
          <Message id="share.arrivesLate" values={{ time, count: late }} />
        ) : (
          <Message id="share.arrives" values={{ time }} />
        )}
      </span>
    </p>
  )
}
