import { useQuery } from '@tanstack/react-query'
import { Clock } from 'lucide-react'
import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import { sourceOf } from '#domain/trade-source.ts'
import { givenUpWords } from '#messages/given-up-words.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { cashierQuery } from '#queries/cashier-query.ts'
import { ordersQuery } from '#queries/orders-query.ts'
import { useReturnOrder } from '#queries/return-order-query.ts'
import { usePayPath } from '#stores/pay-path.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Icon } from '#ui/icon.tsx'
import { Price } from '#ui/price.tsx'
import styles from './waiting-orders.module.css'

/** Orders that were placed and are not paid. */
export function useWaitingOrders(): Order[] {
  const { data } = useQuery({ ...ordersQuery, throwOnError: false })
  return data?.orders.filter(({ state }) => state === 'awaitingPayment') ?? []
}

/** What was placed and not paid, above the basket it is no longer in. `urgent`: paying it is the screen's one act. */
export function WaitingOrders({ urgent = false }: { urgent?: boolean }) {
  const waiting = useWaitingOrders()
  return waiting.map((order) => <WaitingOrder key={order.id} order={order} urgent={urgent && waiting.length === 1} />)
}

function WaitingOrder({ order, urgent }: { order: Order; urgent: boolean }) {
  const { t, formats } = useMessages()
  const { giveUp, isPending } = useGiveUp(order)
  const payPath = usePayPath()
  const { quote, address, tradeNo } = order
  const count = quote.count
  const source = sourceOf(order)
  return (
    <section className={styles.waiting}>
      <header>
        <Icon of={Clock} />
        <h2>{t('checkout.waitsTitle')}</h2>
        <DemoRibbon shape="tail">{t('checkout.demo')}</DemoRibbon>
      </header>
      <p>{t('checkout.waitsItems', { count, address: formats.names(address.door) })}</p>
      <TimeLeft tradeNo={tradeNo} />
      <div className={styles.ways}>
        <ButtonLink
          kind={urgent ? 'primary' : 'quiet'}
          block
          render={(link) => <Link to={payPath(order)} {...link} data-act="payWaiting" />}
        >
          {t('checkout.pay')} <Price money={quote.total} />
        </ButtonLink>
        <Button kind="text" block busy={isPending} onClick={giveUp} data-act="giveOrderUp">
          {isPending
            ? t('checkout.cancelling')
            : source === 'basket'
              ? t('checkout.cancelOrder')
              : t(`checkout.giveUp.${source}`)}
        </Button>
      </div>
    </section>
  )
}

function TimeLeft({ tradeNo }: { tradeNo: string }) {
  const { t, formats } = useMessages()
  const { data } = useQuery({ ...cashierQuery(tradeNo), throwOnError: false })
  const now = useNow(1000)
  if (!data) return null
  const { expiresAt } = data.trade
  return (
    <p>
      {t('checkout.waitsLeft', {
        time: formats.time(expiresAt),
        left: formats.duration(Math.max(0, expiresAt - now)),
      })}
    </p>
  )
}

function useGiveUp(order: Order): { giveUp: () => void; isPending: boolean } {
  const messages = useMessages()
  const { t, whyNot } = messages
  const { mutateAsync, isPending } = useReturnOrder()
  // Awaited, since the slip may be gone before the answer: the world tells that it is closed as soon as it is.
  const giveUp = async (): Promise<void> => {
    try {
      showToast(givenUpWords(await mutateAsync(order), messages))
    } catch (error) {
      showToast({ text: whyNot(error, t('checkout.cancelFailed')), tone: 'alert' })
    }
  }
  return { giveUp: () => void giveUp(), isPending }
}
