import { useQuery } from '@tanstack/react-query'
import type { Order } from '#contract/order.ts'
import type { Instant } from '#contract/time.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { cashierQuery } from '#queries/cashier-query.ts'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Code, Figure } from '#ui/figure.tsx'
import { Price } from '#ui/price.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { Seal } from '#ui/seal.tsx'
import { readFoundAfter } from './found-after.ts'
import styles from './paid-page.module.css'

/** When it comes, what was taken, and the seal. A payment that had to be looked for says that it was taken once. */
export function PaidSlip({ order, paidAt }: { order: Order; paidAt: Instant }) {
  const { t, formats } = useMessages()
  const { window } = order
  const asks = readFoundAfter(order.id)
  const { data: cashier } = useQuery({ ...cashierQuery(order.tradeNo), throwOnError: false })
  const { authorisedBy } = cashier?.trade ?? {}
  const { method = 'balance', plan, cardTail } = order.paidWith ?? {}
  const time = formats.time(paidAt)
  return (
    <div className={styles.slip} data-found={asks === null ? undefined : ''}>
      <Receipt printing>
        <Segment className={styles.when}>
          <h1>{asks === null ? t('cashier.paidHeading') : t('cashier.paidOnceHeading')}</h1>
          <Figure className={styles.window}>{formats.timeRange(window.from, window.to)}</Figure>
          {order.slotId !== 'asap' && <p>{formats.day(window.from, paidAt)}</p>}
        </Segment>
        <Perforation />
        <Segment className={styles.paid}>
          <Price money={order.quote.total} className={styles.amount} />
          <p>
            {plan
              ? t('cashier.paidInParts', { count: plan.months, time })
              : cardTail === undefined
                ? t(`cashier.paidFrom.${method}`, { time })
                : t('cashier.paidByCard', { tail: cardTail, time })}
          </p>
          {authorisedBy === 'passFree' && <p>{t('cashier.paidWithoutPin')}</p>}
          {asks !== null && (
            <p className={styles.once}>
              <b>{t('cashier.foundAfterAll')}</b>
              {t('cashier.foundAsked', { count: asks })}
            </p>
          )}
          <p>
            <Code>{order.id}</Code>
          </p>
        </Segment>
      </Receipt>
      <DemoRibbon className={styles.demo}>{t('cashier.demo')}</DemoRibbon>
      <Seal
        kind="paid"
        stamp
        size={128}
        top={t('cashier.sealAbove')}
        bottom={t('cashier.sealBelow')}
        label={t('cashier.sealLabel')}
        className={styles.seal}
      />
    </div>
  )
}
