import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Fragment } from 'react'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { depositsQuery } from '#queries/deposits-query.ts'
import { ordersQuery } from '#queries/orders-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import { CurrentOrder } from './current-order.tsx'
import { filedOf } from './filed.ts'
import type { OrdersSlots } from './orders-slots.ts'
import styles from './orders-page.module.css'
import { PastOrder } from './past-order.tsx'

/** Every order and everything held with a deposit, filed on one receipt: what is under way first, each a segment of its own. */
export function OrdersPage({ slots }: { slots: OrdersSlots }) {
  const { t } = useMessages()
  usePageTitle(t('shell.pageTitle', { page: t('orders.title') }))
  const { data } = useQuery(ordersQuery)
  const { data: held, isPending } = useQuery({ ...depositsQuery, throwOnError: false })
  const filed = data && !isPending ? filedOf(data.orders, held?.deposits ?? []) : undefined
  return (
    <Screen>
      <header className={styles.top}>
        <h1 tabIndex={-1}>{t('orders.title')}</h1>
      </header>
      {filed === undefined && <Skeleton label={t('shell.loading')} shape="receipt" />}
      {filed?.length === 0 && (
        <StatePanel
          level={2}
          picture={<img src={pictureUrl('1f6f5')} width={128} height={128} alt="" />}
          title={t('orders.emptyTitle')}
          actions={
            <ButtonLink kind="primary" block render={(link) => <Link to={paths.home()} {...link} />}>
              {t('orders.toMarket')}
            </ButtonLink>
          }
        >
          {t('orders.emptyBody')}
        </StatePanel>
      )}
      {filed && filed.length > 0 && (
        <Receipt className={styles.filed}>
          {filed.map((slip, i) => (
            <Fragment key={slip.id}>
              {i > 0 && <Perforation />}
              {slip.is === 'deposit' ? (
                <Segment as="article" className={styles.held}>
                  <slots.Deposit deposit={slip.deposit} />
                </Segment>
              ) : slip.order.state === 'paid' ? (
                <CurrentOrder order={slip.order} />
              ) : (
                <PastOrder order={slip.order} />
              )}
            </Fragment>
          ))}
        </Receipt>
      )}
    </Screen>
  )
}
