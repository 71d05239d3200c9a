import { TriangleAlert } from 'lucide-react'
import type { Money } from '#contract/money.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './forfeit.module.css'

/** What is lost, and when: said as plainly before a deposit is paid as after. */
export function Forfeit({ deposit }: { deposit: Money }) {
  const { t, formats } = useMessages()
  return (
    <div className={styles.forfeit}>
      <Icon of={TriangleAlert} />
      <p>
        <b>{t('night.forfeitTitle', { amount: formats.money(deposit, { minor: 'auto' }) })}</b>
        <span>{t('night.forfeitBody')}</span>
      </p>
    </div>
  )
}
