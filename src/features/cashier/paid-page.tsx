import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { orderQuery } from '#queries/order-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Screen } from '#ui/screen.tsx'
import { StatePanel } from '#ui/state-panel.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { LitLantern } from './lit-lantern.tsx'
import { PaidSlip } from './paid-slip.tsx'
import styles from './paid-page.module.css'

/** The paid moment: the lantern is lit, the receipt prints, the seal is pressed. Nothing has to be waited for. */
export function PaidPage() {
  const { t } = useMessages()
  const { orderId = '' } = useParams()
  usePageTitle(t('shell.pageTitle', { page: t('cashier.paidTitle') }))
  const {
    data: order,
    error,
    isFetching,
  } = useQuery({
    ...orderQuery(orderId),
    throwOnError: (failed, query) => query.state.data === undefined && !(failed instanceof Refused),
  })
  if (error instanceof Refused && !order) return <NotInWorld />
  const paid = order?.paidAt !== undefined
  // An order that is not paid has no paid moment; what was remembered from before it was paid does not count.
  if (order && !paid && !isFetching) return <Navigate to={paths.order(orderId)} replace />
  return (
    <Screen className={styles.screen}>
      <LitLantern />
      <div className={styles.slot} aria-hidden="true" />
      {order && paid ? (
        <PaidSlip order={order} paidAt={order.paidAt ?? order.placedAt} />
      ) : (
        <VisuallyHidden>
          <h1>{t('cashier.paidTitle')}</h1>
        </VisuallyHidden>
      )}
      <div className={styles.next}>
        <ButtonLink
          kind="primary"
          block
          className={styles.track}
          render={(link) => <Link to={paths.order(orderId)} {...link} data-act="trackOrder" />}
        >
          {t('cashier.track')}
        </ButtonLink>
        <div className={styles.more}>
          <ButtonLink
            kind="text"
            className={styles.market}
            render={(link) => <Link to={paths.receipt(orderId)} {...link} data-act="openReceipt" />}
          >
            {t('cashier.receipt')}
          </ButtonLink>
          <ButtonLink
            kind="text"
            className={styles.market}
            render={(link) => <Link to={paths.home()} {...link} data-act="backToMarket" />}
          >
            {t('cashier.market')}
          </ButtonLink>
        </div>
      </div>
    </Screen>
  )
}

/** The world was turned back to before this order, or never had it. */
function NotInWorld() {
  const { t } = useMessages()
  return (
    <Screen>
      <StatePanel
        kind="refused"
        title={t('cashier.notInWorld')}
        actions={
          <ButtonLink kind="primary" block render={(link) => <Link to={paths.home()} {...link} />}>
            {t('cashier.market')}
          </ButtonLink>
        }
      >
        {t('cashier.notInWorldBody')}
      </StatePanel>
    </Screen>
  )
}
