import { useEffect, useRef } from 'react'
import type { Sale } from '#contract/pay-code.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useCancelSale } from '#queries/sale-query.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Seal } from '#ui/seal.tsx'
import styles from './counter-page.module.css'
import { SaleReceipt } from './sale-receipt.tsx'

/** Paid, closed, or given back: said in words, and the way to the next. */
export function EndedSale({ sale, onNext }: { sale: Sale; onNext: () => void }) {
  const { t, formats } = useMessages()
  const head = useRef<HTMLHeadingElement>(null)
  const cancel = useCancelSale(sale.no)
  const { status, reversedAt, paidAt } = sale
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  const paid = status === 'TRADE_SUCCESS' || status === 'TRADE_FINISHED'
  const title = paid
    ? t('counter.paidHead')
    : reversedAt === undefined
      ? t(`counter.closed.${sale.closedBecause ?? 'expired'}`)
      : t('counter.reversedHead')
  const body = paid
    ? t(`counter.paidBy.${sale.authorisedBy ?? 'code'}`, { time: formats.time(paidAt ?? sale.openedAt) })
    : reversedAt === undefined
      ? t('counter.closedBody')
      : t('counter.reversedBody', { amount: formats.money(sale.amount) })
  return (
    <>
      <SaleReceipt
        sale={sale}
        seal={
          paid && (
            <Seal
              kind="paid"
              stamp
              size={112}
              top={t('counter.sealAbove')}
              bottom={t('counter.sealBelow')}
              label={t('counter.sealLabel')}
              className={styles.seal}
            />
          )
        }
        head={
          <h2 ref={head} tabIndex={-1}>
            {title}
          </h2>
        }
      >
        <p role="status">{body}</p>
      </SaleReceipt>
      <BottomBar className={styles.acts}>
        {cancel.error && <AlertLine>{t('counter.unheard')}</AlertLine>}
        <Button kind="primary" block onClick={onNext} data-act="nextSale">
          {t('counter.next')}
        </Button>
        {paid && (
          <Button kind="text" block busy={cancel.isPending} onClick={() => cancel.mutate()} data-act="reverseSale">
            {t(cancel.isPending ? 'counter.reversing' : 'counter.reverse')}
          </Button>
        )}
      </BottomBar>
    </>
  )
}
