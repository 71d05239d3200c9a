import type { LaterDue } from '#contract/pay.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Price } from '#ui/price.tsx'
import styles from './statement.module.css'

/** What Lane Later will take and when, next first. Nothing owed, nothing said. */
export function Dues({ dues }: { dues: readonly LaterDue[] }) {
  const { t, formats } = useMessages()
  if (dues.length === 0) return null
  return (
    <section className={styles.day}>
      <h2>{t('after.dues')}</h2>
      <ul className={styles.lines} aria-label={t('after.dues')}>
        {dues.map(({ at, amount, tradeNo }) => (
          <li key={`${tradeNo} ${at}`}>
            <span>{t('after.dueOn', { date: formats.dateAndYear(at) })}</span>
            <Price money={amount} />
          </li>
        ))}
      </ul>
    </section>
  )
}
