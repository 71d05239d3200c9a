import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Thumbs } from '#ui/thumbs.tsx'
import { lineOf } from './order-recalls.ts'
import styles from './recalled-lines.module.css'

/** What of an order was recalled, each thing with the way to why, what to do, and the money. */
export function RecalledLines({ order }: { order: Order }) {
  const { t, formats } = useMessages()
  return order.recalls.map((recall) => {
    const line = lineOf(order, recall)
    if (!line) return null
    const name = formats.names(line.names)
    const why = recall.lot === undefined ? paths.product(recall.gtin) : paths.origin(recall.gtin, recall.lot)
    return (
      <div key={`${recall.gtin} ${recall.lot}`} className={styles.line}>
        <Thumbs things={[line]} />
        <b>{t('orders.recalledThing', { name })}</b>
        <ButtonLink
          render={(link) => (
            <Link to={why} {...link} data-act="whyRecalled" aria-label={t('orders.whyThing', { name })} />
          )}
        >
          {t('orders.why')}
        </ButtonLink>
      </div>
    )
  })
}
