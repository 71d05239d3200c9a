import { Check, Clock, TriangleAlert } from 'lucide-react'
import type { Deposit } from '#contract/deposit.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './deposit-state.module.css'

const icons = {
  toPay: Clock,
  paid: Check,
  balanceOpen: Clock,
  balanceDueSoon: TriangleAlert,
  done: Check,
  forfeited: TriangleAlert,
  closed: Check,
} as const

/** A deposit's state in a word, never by colour alone. */
export function DepositState({ state }: Pick<Deposit, 'state'>) {
  const { t } = useMessages()
  return (
    <span className={styles.state} data-state={state}>
      <Icon of={icons[state]} size={16} />
      {t(`night.deposit.${state}`)}
    </span>
  )
}
