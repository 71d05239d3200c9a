import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { cashierQuery } from '#queries/cashier-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Price } from '#ui/price.tsx'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import type { OrderSlots } from './order-slots.ts'
import styles from './unpaid-order.module.css'

/** An order nobody has paid: how long it waits, and the way to pay it. */
export function UnpaidOrder({ order, Care }: { order: Order; Care: OrderSlots['Care'] }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const { data: cashier } = useQuery(cashierQuery(order.tradeNo))
  return (
    <Screen className={styles.screen}>
      <RoundLink
        label={t('tracking.allOrders')}
        icon={ArrowLeft}
        render={(link) => <Link to={paths.orders()} {...link} />}
      />
      <h1 tabIndex={-1}>{t('tracking.unpaidTitle')}</h1>
      <p className={styles.amount}>
        <Price money={order.quote.total} />
      </p>
      <p>
        {cashier &&
          t('tracking.unpaidWaits', { duration: formats.duration(Math.max(0, cashier.trade.expiresAt - now)) })}
      </p>
      <ButtonLink kind="primary" block render={(link) => <Link to={paths.pay(order.tradeNo)} {...link} />}>
        {t('tracking.payNow')}
      </ButtonLink>
      <Care order={order} onTheWay={false} />
    </Screen>
  )
}
