import { OctagonAlert, Undo2 } from 'lucide-react'
import type { Order } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { moneyBack } from './order-recalls.ts'
import styles from './recalled-lines.module.css'

/** The owner of something recalled is told here: what comes back, or that it came. */
export function MoneyBack({ order }: { order: Order }) {
  const { t, formats } = useMessages()
  const back = moneyBack(order)
  if (!back) return null
  const amount = formats.money(back.amount)
  return back.state === 'due' ? (
    <p className={styles.money} data-state="due">
      <Icon of={OctagonAlert} size={18} />
      {t('orders.refundDue', { amount })}
    </p>
  ) : (
    <p className={styles.money} data-state="paid">
      <Icon of={Undo2} size={18} />
      {t('orders.refunded', { amount })}
    </p>
  )
}
