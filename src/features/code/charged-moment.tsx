import { useEffect, useRef } from 'react'
import type { Sale } from '#contract/pay-code.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Code } from '#ui/figure.tsx'
import { Price } from '#ui/price.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { Seal } from '#ui/seal.tsx'
import { SaleLines } from './sale-lines.tsx'
import styles from './charged-moment.module.css'

export interface ChargedMomentProps {
  sale: Sale
  onAnother: () => void
  onDone: () => void
}

/** The code was used: what was taken, by whom, for what. If the counter gives it back, the same slip says so. */
export function ChargedMoment({ sale, onAnother, onDone }: ChargedMomentProps) {
  const { t, formats } = useMessages()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  const method = t(`payCode.method.${sale.method ?? 'balance'}`)
  const amount = formats.money(sale.amount)
  const { till } = sale
  return (
    <div className={styles.moment}>
      <div className={styles.slip}>
        <Receipt>
          <Segment className={styles.paid}>
            <h2 ref={head} tabIndex={-1}>
              {sale.reversedAt === undefined ? t('payCode.paidHead', { till }) : t('payCode.backHead', { till })}
            </h2>
            <Price money={sale.amount} className={styles.amount} />
            <p role="status">
              {sale.reversedAt === undefined
                ? t('payCode.paidFrom', { method, time: formats.time(sale.paidAt ?? sale.openedAt) })
                : t('payCode.backBody', { amount, method })}
            </p>
          </Segment>
          <Perforation />
          <Segment className={sale.reversedAt === undefined ? styles.sealed : undefined}>
            <SaleLines lines={sale.lines} />
            <p className={styles.no}>
              <Code>{sale.no}</Code>
            </p>
          </Segment>
        </Receipt>
        <DemoRibbon className={styles.demo}>{t('payCode.demo')}</DemoRibbon>
        {sale.reversedAt === undefined && (
          <Seal
            kind="paid"
            stamp
            size={112}
            top={t('payCode.sealAbove')}
            bottom={t('payCode.sealBelow')}
            label={t('payCode.sealLabel')}
            className={styles.seal}
          />
        )}
      </div>
      <div className={styles.next}>
        <Button kind="quiet" block onClick={onDone} data-act="donePayCode">
          {t('payCode.done')}
        </Button>
        <button type="button" className={styles.another} onClick={onAnother} data-act="anotherPayCode">
          {t('payCode.another')}
        </button>
      </div>
    </div>
  )
}
