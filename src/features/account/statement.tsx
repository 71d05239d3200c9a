import type { StatementLine } from '#contract/pay.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Price } from '#ui/price.tsx'
import styles from './statement.module.css'

const most = 6

/** What went in and out of the balance, newest first. */
export function Statement({ lines }: { lines: readonly StatementLine[] }) {
  const { t, formats } = useMessages()
  const now = useNow(60_000)
  return (
    <ul className={styles.lines} aria-label={t('account.statement')}>
      {lines.slice(0, most).map(({ at, kind, amount, orderId }) => (
        <li key={`${at} ${kind} ${orderId} ${amount.minor}`} data-kind={kind}>
          <span>
            {t(`account.line.${kind}`)}
            <small>{formats.dayAndTime(at, now)}</small>
          </span>
          <Price money={amount} sign={kind === 'opening' ? 'auto' : 'always'} />
        </li>
      ))}
    </ul>
  )
}
