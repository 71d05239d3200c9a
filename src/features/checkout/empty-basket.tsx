import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { reasonOf } from '#domain/promise-reason.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { homeQuery } from '#queries/home-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { ScreenFoot } from '#ui/screen.tsx'
import styles from './empty-basket.module.css'
import { FirstShelf } from './first-shelf.tsx'
import { useWaitingOrders, WaitingOrders } from './waiting-orders.tsx'

/** Nothing in the basket: a blank slip, a shelf to start from, and whatever still waits to be paid. */
export function EmptyBasket() {
  const { t } = useMessages()
  const { data: home } = useQuery({ ...homeQuery, throwOnError: false })
  const longer = home && reasonOf(home.promise)
  const waiting = useWaitingOrders().length > 0
  return (
    <>
      <WaitingOrders urgent />
      <div className={styles.picture} aria-hidden="true">
        <img src={pictureUrl('1f9fa', true)} width={768} height={768} alt="" />
      </div>
      <Receipt className={styles.slip}>
        <Segment className={styles.words}>
          <h2>{t('checkout.emptyTitle')}</h2>
          {home && (
            <p>
              {home.promise.nextDay
                ? t('checkout.emptyBodyVan')
                : t('checkout.emptyBody', { minutes: home.promise.minutes })}
              {longer && ` ${t(`market.longer.${longer}`)}`}
            </p>
          )}
        </Segment>
        <Perforation />
        <Segment>
          <div className={styles.blank} aria-hidden="true">
            <i />
            <i />
          </div>
        </Segment>
      </Receipt>
      {home && <FirstShelf products={home.products} />}
      <ScreenFoot className={styles.foot}>
        <ButtonLink kind={waiting ? 'quiet' : 'primary'} block render={(link) => <Link to={paths.home()} {...link} />}>
          {t('checkout.goToMarket')}
        </ButtonLink>
      </ScreenFoot>
    </>
  )
}
