import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { cashierQuery } from '#queries/cashier-query.ts'
import { usePayPath } from '#stores/pay-path.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Price } from '#ui/price.tsx'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import styles from './unpaid-order.module.css'

const closed = { expired: 'closedExpired', cancelled: 'closedCancelled', recalled: 'closedRecalled' } as const

/** An order nobody has paid, or of which nothing could be brought: how long it waits, or why it is over. Nothing is kept either way. */
export function UnpaidOrder({ order }: { order: Order }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const payPath = usePayPath()
  const waiting = order.state === 'awaitingPayment'
  const { data: cashier } = useQuery({ ...cashierQuery(order.tradeNo), enabled: waiting })
  return (
    <Screen className={styles.screen}>
      <RoundLink
        label={t('tracking.allOrders')}
        icon={ArrowLeft}
        render={(link) => <Link to={paths.orders()} {...link} />}
      />
      <h1 tabIndex={-1}>
        {waiting
          ? t('tracking.unpaidTitle')
          : order.paidAt === undefined
            ? t('tracking.closedTitle')
            : t('tracking.calledOffTitle')}
      </h1>
      <p className={styles.amount}>
        <Price money={order.quote.total} />
      </p>
      <p>
        {waiting
          ? cashier &&
            t('tracking.unpaidWaits', { duration: formats.duration(Math.max(0, cashier.trade.expiresAt - now)) })
          : order.paidAt === undefined
            ? t(`tracking.${closed[order.closedBecause ?? 'expired']}`)
            : t('tracking.calledOff')}
      </p>
      {waiting ? (
        <ButtonLink kind="primary" block render={(link) => <Link to={payPath(order)} {...link} />}>
          {t('tracking.payNow')}
        </ButtonLink>
      ) : (
        <ButtonLink kind="primary" block render={(link) => <Link to={paths.home()} {...link} />}>
          {t('tracking.toMarket')}
        </ButtonLink>
      )}
    </Screen>
  )
}
