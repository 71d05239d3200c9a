import { useQuery } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import type { StageTint } from '#contract/catalogue.ts'
import type { Order } from '#contract/order.ts'
import { isDepositId, paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { cashierQuery } from '#queries/cashier-query.ts'
import { orderQuery } from '#queries/order-query.ts'
import { Price } from '#ui/price.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { ArrivalSegment } from './arrival-segment.tsx'
import styles from './basket-item.module.css'
import { CouponTicket } from './coupon-ticket.tsx'
import { QuoteSum, SlipFoot } from './quote-sum.tsx'
import receipt from './receipt.module.css'

/** The slip of the order that is being paid. Of a trade nobody knows, a blank one. */
export function PlacedOrder({ tradeNo }: { tradeNo: string }) {
  const { t } = useMessages()
  const { data: cashier } = useQuery({ ...cashierQuery(tradeNo), throwOnError: false })
  const orderId = cashier?.trade.orderId ?? ''
  const { data: order } = useQuery({
    ...orderQuery(orderId),
    enabled: orderId !== '' && !isDepositId(orderId),
    throwOnError: false,
  })
  // Back from the bank: a deposit is paid over its own page.
  if (isDepositId(orderId)) return <Navigate to={paths.deposit(orderId, tradeNo)} replace />
  return order ? <OrderSlip order={order} /> : <Skeleton label={t('shell.loading')} shape="receipt" count={6} />
}

function OrderSlip({ order }: { order: Order }) {
  const { t, formats } = useMessages()
  return (
    <Receipt className={receipt.slip}>
      <ArrivalSegment window={order.window} address={order.address} slot={{ id: order.slotId, kind: order.slotKind }} />
      <Perforation />
      <Segment className={receipt.items}>
        <ul>
          {order.lines.map((line) => {
            const measure = formats.names(line.measure)
            return (
              <li key={line.gtin} className={styles.item} data-state="ok">
                {/* The contract carries an order's tint as plain text. */}
                <StagePicture
                  size="item"
                  className={styles.picture}
                  picture={line.picture}
                  tint={line.tint as StageTint}
                />
                <div className={styles.words}>
                  <h2>{formats.names(line.names)}</h2>
                  <p className={styles.facts}>
                    <Price money={line.total} className={styles.price} />
                    <span>
                      {line.quantity > 1 ? t('checkout.quantity', { measure, count: line.quantity }) : measure}
                    </span>
                  </p>
                </div>
              </li>
            )
          })}
        </ul>
      </Segment>
      <Perforation />
      <Segment className={receipt.pay}>
        <CouponTicket quote={order.quote} />
        <QuoteSum quote={order.quote} />
        <SlipFoot code={order.id} />
      </Segment>
    </Receipt>
  )
}
