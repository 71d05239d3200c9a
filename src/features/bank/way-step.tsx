import { useMessages } from '#messages/messages-context.tsx'
import { useRate } from '#platform/use-now.ts'
import { BankHeading } from './bank-heading.tsx'
import styles from './bank.module.css'

/** Between shop and bank. The wait is the world's: it ends when the bank's page is there, and not before. */
export function WayStep({ title, says }: { title: string; says: string }) {
  const { t } = useMessages()
  const stopped = useRate() === 0
  return (
    <div className={styles.way} role="status" data-waiting="">
      <span className={styles.turning} aria-hidden="true" />
      <BankHeading>{title}</BankHeading>
      <p>{stopped ? t('bank.paused') : says}</p>
    </div>
  )
}
