import type { Reservation } from '#contract/live-offer.ts'
import { showClock } from '#domain/show-clock.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Figure } from '#ui/figure.tsx'
import styles from './buy.module.css'

const lastMs = 60_000

/** How long it is held: one label for readers, and digits for eyes. Once a minute is left, that is said; a payment under way keeps it. */
export function HeldClock({ reservation: { until }, paying }: { reservation: Reservation; paying: boolean }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const left = Math.max(0, until - now)
  const last = left < lastMs
  return (
    <div className={styles.clock} data-last={last || undefined}>
      <span role="timer" aria-label={t('liveBuy.heldUntil', { time: formats.timeToSecond(until) })}>
        <Figure className={styles.digits}>
          <span aria-hidden="true">{showClock(Math.ceil(left / 1000) * 1000)}</span>
        </Figure>
      </span>
      <p>
        {paying && left === 0 ? t('liveBuy.heldPaying') : t('liveBuy.heldUntil', { time: formats.timeToSecond(until) })}
      </p>
      <p role="status" className={styles.last}>
        {last && left > 0 && t('liveBuy.lastMinute')}
      </p>
    </div>
  )
}
