import type { ReactNode } from 'react'
import type { Sale } from '#contract/pay-code.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Price } from '#ui/price.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import styles from './counter-page.module.css'
import { SaleLines } from './sale-lines.tsx'

export interface SaleReceiptProps {
  sale: Sale
  /** Over the amount. */
  head: ReactNode
  /** Under it. */
  children?: ReactNode
  /** What is pressed onto its foot. */
  seal?: ReactNode
}

/** One sale as a slip: the amount, and what it is for. */
export function SaleReceipt({ sale, head, children, seal }: SaleReceiptProps) {
  const { t } = useMessages()
  return (
    <div className={styles.slip}>
      <Receipt>
        <Segment className={styles.amount}>
          {head}
          <Price money={sale.amount} className={styles.price} />
          {children}
        </Segment>
        <Perforation />
        <Segment className={seal ? styles.sealed : undefined}>
          <SaleLines lines={sale.lines} />
        </Segment>
      </Receipt>
      <DemoRibbon className={styles.demo}>{t('counter.demo')}</DemoRibbon>
      {seal}
    </div>
  )
}
