import type { StageTint } from '#contract/catalogue.ts'
import type { Order } from '#contract/order.ts'
import type { Instant } from '#contract/time.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import styles from './steps.module.css'

/** What is still there: the order's pictures, how many things, and until when. */
export function OrderKept({ order, until }: { order: Order; until: Instant }) {
  const { t, formats } = useMessages()
  return (
    <div className={styles.kept}>
      <span className={styles.pictures}>
        {order.lines.slice(0, 3).map((line) => (
          <StagePicture
            key={line.gtin}
            size="thumb"
            picture={line.picture}
            // The contract carries an order's tint as plain text; an unknown one falls back to the part's own.
            tint={line.tint as StageTint}
            className={styles.picture}
          />
        ))}
      </span>
      <span>
        <b>{t('cashier.kept')}</b>
        <span>{t('cashier.keptUntil', { count: order.quote.count, time: formats.time(until) })}</span>
      </span>
    </div>
  )
}
