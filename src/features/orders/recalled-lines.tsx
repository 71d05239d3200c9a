import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import type { OrderRecall } from '#contract/recall.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Thumbs } from '#ui/thumbs.tsx'
import { lineOf } from './order-recalls.ts'
import styles from './recalled-lines.module.css'

/** What of an order was recalled, each thing with the way to why, what to do, and the money. */
export function RecalledLines({ order }: { order: Order }) {
  return (
    <>
      {order.recalls.map((recall) => (
        <RecalledLine key={`${recall.gtin} ${recall.lot}`} order={order} recall={recall} />
      ))}
      {/* An order knows no serials: whether a piece in it is meant, only its owner can see. */}
      {order.pieceRecalls.map((recall) => (
        <RecalledLine key={recall.recallId} order={order} recall={recall} isPieces />
      ))}
    </>
  )
}

interface RecalledLineProps {
  order: Order
  recall: Pick<OrderRecall, 'gtin' | 'lot'>
  isPieces?: boolean
}

function RecalledLine({ order, recall, isPieces = false }: RecalledLineProps) {
  const { t, formats } = useMessages()
  const line = lineOf(order, recall)
  if (!line) return null
  const name = formats.names(line.names)
  const why = recall.lot === undefined ? paths.product(recall.gtin) : paths.origin(recall.gtin, recall.lot)
  const label = isPieces ? t('orders.compareThing', { name }) : t('orders.whyThing', { name })
  return (
    <div className={styles.line}>
      <Thumbs things={[line]} />
      <b>{isPieces ? t('orders.recalledPieces', { name }) : t('orders.recalledThing', { name })}</b>
      <ButtonLink render={(link) => <Link to={why} {...link} data-act="whyRecalled" aria-label={label} />}>
        {isPieces ? t('orders.compare') : t('orders.why')}
      </ButtonLink>
    </div>
  )
}
