import { ChevronDown } from 'lucide-react'
import type { Order } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { Thumbs } from '#ui/thumbs.tsx'
import styles from './bag.module.css'
import { PickRows } from './pick-rows.tsx'

/** What is coming: a row that opens into every item, and what became of each. */
export function Bag({ parcel, order }: { parcel: Parcel; order: Order }) {
  const { t, formats } = useMessages()
  return (
    <details className={styles.bag}>
      <summary data-act="open-bag">
        <Thumbs things={parcel.picks.map((pick) => pick.swap ?? pick)} stacked />
        <span>{t('tracking.bag', { count: order.quote.count, amount: formats.money(order.quote.total) })}</span>
        <Icon of={ChevronDown} className={styles.turn} />
      </summary>
      <PickRows parcel={parcel} order={order} />
    </details>
  )
}
