import { Check, Clock, X } from 'lucide-react'
import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { usePayPath } from '#stores/pay-path.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Price } from '#ui/price.tsx'
import { Segment } from '#ui/receipt.tsx'
import { Thumbs } from '#ui/thumbs.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { MoneyBack } from './money-back.tsx'
import { isAllRecalled } from './order-recalls.ts'
import styles from './past-order.module.css'
import { RecalledLines } from './recalled-lines.tsx'
import { useBasketAgain } from './use-basket-again.ts'

/** An order that waits to be paid, was delivered, or is over without having been brought. */
export function PastOrder({ order }: { order: Order }) {
  const { t, formats } = useMessages()
  const now = useNow(60_000)
  const { icon, tone, said } = useEnd(order)
  const payPath = usePayPath()
  const again = useBasketAgain(order)
  const waiting = order.state === 'awaitingPayment'
  /** Nothing of it is left but the recall. */
  const gone = order.recalls.length > 0 && isAllRecalled(order)
  return (
    <Segment as="article" className={styles.past}>
      <header>
        <h2>
          <Link to={paths.order(order.id)} data-act="openOrder">
            {formats.dayAndTime(order.paidAt ?? order.placedAt, now)}
          </Link>
        </h2>
        <Price money={order.quote.total} className={styles.price} />
      </header>
      <MoneyBack order={order} />
      {!gone && (
        <p data-tone={tone}>
          <Icon of={icon} size={18} />
          {said}
        </p>
      )}
      <RecalledLines order={order} />
      {!gone && (
        <div className={styles.foot}>
          <VisuallyHidden>{order.lines.map(({ names }) => formats.names(names)).join(', ')}</VisuallyHidden>
          <Thumbs things={order.lines} />
          {waiting ? (
            <ButtonLink kind="primary" render={(link) => <Link to={payPath(order)} {...link} />}>
              {t('orders.pay')}
            </ButtonLink>
          ) : (
            <Button busy={again.busy} onClick={again.put} data-act="buyAgain">
              {again.busy ? t('after.puttingBack') : t('after.buyAgain')}
            </Button>
          )}
        </div>
      )}
    </Segment>
  )
}

function useEnd(order: Order) {
  const { t } = useMessages()
  if (order.state === 'awaitingPayment') return { icon: Clock, tone: 'wait', said: t('orders.waits') }
  if (order.deliveredAt !== undefined && order.paidAt !== undefined) {
    const count = Math.floor((order.deliveredAt - order.paidAt) / 60_000)
    return { icon: Check, tone: 'done', said: t('orders.delivered', { count }) }
  }
  const because = order.closedBecause ?? 'expired'
  const unpaid = order.paidAt === undefined && order.refunds.length === 0
  const said = unpaid || because === 'gone' || because === 'returned' ? t(`orders.${because}`) : t('orders.stopped')
  return { icon: X, tone: 'closed', said }
}
