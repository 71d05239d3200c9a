import { ChevronDown } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Names } from '#contract/names.ts'
import type { Money } from '#contract/money.ts'
import type { Quote } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { Price } from '#ui/price.tsx'
import styles from './order-summary.module.css'

export interface SummaryLine {
  gtin: string
  names: Names
  measure: Names
  quantity: number
  total: Money
}

interface OrderSummaryProps {
  lines: readonly SummaryLine[]
  quote: Quote
  QuoteSum: ComponentType<{ quote: Quote }>
}

/** What is bought and what it costs, folded, on every one of the four pages. */
export function OrderSummary({ lines, quote, QuoteSum }: OrderSummaryProps) {
  const { t, formats } = useMessages()
  return (
    <details className={styles.summary}>
      <summary data-act="openSummary">
        <Icon of={ChevronDown} size={20} className={styles.mark} />
        <b>{t('steps.summary')}</b>
        <span>{t('steps.summaryItems', { count: quote.count })}</span>
        <Price money={quote.total} className={styles.total} />
      </summary>
      <ul>
        {lines.map(({ gtin, names, measure, quantity, total }) => (
          <li key={gtin}>
            <span>
              {formats.names(names)}
              <small>
                {quantity > 1
                  ? t('steps.quantity', { measure: formats.names(measure), count: quantity })
                  : formats.names(measure)}
              </small>
            </span>
            <Price money={total} />
          </li>
        ))}
      </ul>
      <QuoteSum quote={quote} />
    </details>
  )
}
