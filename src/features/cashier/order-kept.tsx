import type { StageTint } from '#contract/catalogue.ts'
import type { Order } from '#contract/order.ts'
import type { Instant } from '#contract/time.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Thumbs } from '#ui/thumbs.tsx'
import styles from './steps.module.css'

/** What is still there: the order's pictures, how many things, and until when. */
export function OrderKept({ order, until }: { order: Order; until: Instant }) {
  const { t, formats } = useMessages()
  return (
    <div className={styles.kept}>
      {/* The contract carries an order's tint as plain text. */}
      <Thumbs stacked things={order.lines.map(({ picture, tint }) => ({ picture, tint: tint as StageTint }))} />
      <span>
        <b>{t('cashier.kept')}</b>
        <span>{t('cashier.keptUntil', { count: order.quote.count, time: formats.time(until) })}</span>
      </span>
    </div>
  )
}
