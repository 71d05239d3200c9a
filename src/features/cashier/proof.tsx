import type { Cashier } from '#contract/pay.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Sum } from '#ui/sum.tsx'
import type { Sent } from './cashier-state.ts'
import styles from './steps.module.css'
import { heldBy } from './trade-place.ts'

/** What was there before and what is there now: that nothing was taken is shown, not said. */
export function Proof({ cashier, sent: { intent, before } }: { cashier: Cashier; sent: Sent }) {
  const { t, formats } = useMessages()
  const own = intent.method === 'balance' || intent.method === 'topUp'
  const now = heldBy(cashier, intent.method)
  return (
    <Sum
      className={styles.proof}
      rows={[
        { label: own ? t('cashier.balanceBefore') : t('cashier.availableBefore'), value: formats.money(before) },
        { label: own ? t('cashier.balanceNow') : t('cashier.availableNow'), value: formats.money(now) },
      ]}
    />
  )
}
