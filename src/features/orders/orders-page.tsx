import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Fragment } from 'react'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { ordersQuery } from '#queries/orders-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Perforation, Receipt } from '#ui/receipt.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import { CurrentOrder } from './current-order.tsx'
import { PastOrder } from './past-order.tsx'
import styles from './orders-page.module.css'

/** Every order, filed on one receipt: what is under way first, each a segment of its own. */
export function OrdersPage() {
  const { t } = useMessages()
  usePageTitle(t('shell.pageTitle', { page: t('orders.title') }))
  const { data } = useQuery(ordersQuery)
  const orders = data?.orders ?? []
  return (
    <Screen>
      <header className={styles.top}>
        <h1 tabIndex={-1}>{t('orders.title')}</h1>
      </header>
      {data === undefined && <Skeleton label={t('shell.loading')} shape="receipt" />}
      {data && orders.length === 0 && (
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
      {orders.length > 0 && (
        <Receipt className={styles.filed}>
          {orders.map((order, i) => (
            <Fragment key={order.id}>
              {i > 0 && <Perforation />}
              {order.state === 'paid' ? <CurrentOrder order={order} /> : <PastOrder order={order} />}
            </Fragment>
          ))}
        </Receipt>
      )}
    </Screen>
  )
}
