import { TriangleAlert, Wallet } from 'lucide-react'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { MethodRow, MethodRows } from '#ui/method-row.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { GiveUp } from './give-up.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** The balance does not reach: by how much, in its place. What helps is a smaller basket. */
export function ShortStep({ state: { cashier, available, by }, onClose, giving }: StepProps<'short'>) {
  const { t, formats } = useMessages()
  const { amount, orderId, expiresAt } = cashier.trade
  return (
    <>
      <WalletFlap money={amount} onClose={onClose} />
      <SheetBody className={styles.many}>
        <p className={styles.short} role="alert">
          <Icon of={TriangleAlert} />
          <span>
            {t('cashier.shortBy', { by: formats.money(by) })}
            <small>{t('cashier.shortBody', { time: formats.time(expiresAt) })}</small>
          </span>
        </p>
        <MethodRows label={t('cashier.payWith')}>
          <MethodRow
            name="method"
            icon={Wallet}
            title={t('cashier.balance')}
            fact={null}
            cannot={t('cashier.needsMore', { amount: formats.money(available), by: formats.money(by) })}
            chosen={false}
            onChoose={() => {}}
          />
        </MethodRows>
      </SheetBody>
      <SheetActions>
        <GiveUp orderId={orderId} label={t('cashier.changeBasket')} giving={giving} />
        <Button kind="text" block onClick={onClose}>
          {t('cashier.keepWaiting')}
        </Button>
      </SheetActions>
    </>
  )
}
