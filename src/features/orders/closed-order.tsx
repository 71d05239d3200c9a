import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import { paths } from '#domain/paths.ts'
import { type Messages, useMessages } from '#messages/messages-context.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Price } from '#ui/price.tsx'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen, ScreenFoot } from '#ui/screen.tsx'
import { Thumbs } from '#ui/thumbs.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import styles from './closed-order.module.css'
import { OrderCare } from './order-care.tsx'
import { sumBack } from './refund-words.ts'
import { useBasketAgain } from './use-basket-again.ts'

/** An order that is over without having been brought: why, what became of its money, and its things once more. */
export function ClosedOrder({ order }: { order: Order }) {
  const messages = useMessages()
  const { t, formats } = messages
  const again = useBasketAgain(order)
  const back = sumBack(order)
  const { title, why } = endWords(order, messages)
  return (
    <Screen className={styles.screen}>
      <TopBar
        title={t('after.closedOf', { day: formats.date(order.placedAt) })}
        start={
          <RoundLink
            label={t('tracking.allOrders')}
            icon={ArrowLeft}
            render={(link) => <Link to={paths.orders()} {...link} />}
          />
        }
      />
      <div className={styles.end}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
        </div>
        <p className={styles.amount}>
          {back ? <Price money={back} /> : <Price money={{ ...order.quote.total, minor: 0 }} />}
        </p>
        <p>{back ? t(`after.back.${order.refunds[0]?.to ?? 'balance'}`) : t('after.notTaken')}</p>
        <p>{why}</p>
        {order.closedBecause === 'returned' && order.quote.delivery.minor > 0 && (
          <p>{t('after.rideStays', { amount: formats.money(order.quote.delivery) })}</p>
        )}
        <Thumbs things={order.lines} most={6} />
      </div>
      {(order.paidAt !== undefined || back) && (
        <div className={styles.care}>
          <OrderCare order={order} onTheWay={false} />
        </div>
      )}
      <ScreenFoot>
        {/* What a show had at its price is not in the shop at that price. */}
        {order.reservationId === undefined && (
          <Button kind="primary" block busy={again.busy} onClick={again.put} data-act="putBack">
            {again.busy ? t('after.puttingBack') : t('after.putBack')}
          </Button>
        )}
        <ButtonLink kind="text" block render={(link) => <Link to={paths.home()} {...link} />}>
          {t('after.toMarket')}
        </ButtonLink>
      </ScreenFoot>
    </Screen>
  )
}

const unpaid = {
  cancelled: 'after.closedCancelled',
  expired: 'after.closedExpired',
  recalled: 'after.closedRecalled',
  declined: 'after.closedDeclined',
  reservationLapsed: 'after.closedLapsed',
} as const

const returned = {
  unreachable: 'after.paidUnreachable',
  refused: 'after.paidRefused',
  wrongAddress: 'after.paidWrongAddress',
} as const

function endWords(order: Order, { t }: Messages): { title: string; why: string } {
  const because = order.closedBecause ?? 'expired'
  if (because === 'gone') return { title: t('after.goneTitle'), why: t('after.paidGone') }
  if (because === 'returned')
    return { title: t('after.returnedTitle'), why: t(returned[order.returnedBecause ?? 'unreachable']) }
  if (order.paidAt !== undefined)
    return because === 'recalled'
      ? { title: t('after.recalledTitle'), why: t('after.paidRecalled') }
      : { title: t('after.cancelledTitle'), why: t('after.paidCancelled') }
  // Cancelled while its payment was still under way.
  if (order.refunds.length > 0) return { title: t('after.cancelledTitle'), why: t('after.closedLate') }
  const title = because === 'cancelled' ? t('after.cancelledTitle') : t('after.closedTitle')
  return { title, why: t(unpaid[because]) }
}
