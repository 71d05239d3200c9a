import { OctagonAlert, Undo2 } from 'lucide-react'
import type { Order } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { moneyDue } from './order-recalls.ts'
import { sumBack } from './refund-words.ts'
import styles from './recalled-lines.module.css'

/** What can come back of an order because of a recall, or else what came back of it, for whatever reason. */
export function MoneyBack({ order }: { order: Order }) {
  const { t, formats } = useMessages()
  const due = moneyDue(order)
  const back = sumBack(order)
  if (due)
    return (
      <p className={styles.money} data-state="due">
        <Icon of={OctagonAlert} size={18} />
        {t('orders.refundDue', { amount: formats.money(due) })}
      </p>
    )
  return back ? (
    <p className={styles.money} data-state="paid">
      <Icon of={Undo2} size={18} />
      {t(`after.refunded.${order.refunds.at(-1)?.to ?? 'balance'}`, { amount: formats.money(back) })}
    </p>
  ) : null
}
