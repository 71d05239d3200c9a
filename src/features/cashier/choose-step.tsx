import { Wallet } from 'lucide-react'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { MethodRow, MethodRows } from '#ui/method-row.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** Amount, payee, and what it is paid from. */
export function ChooseStep({ state: { cashier, said }, send, onClose }: StepProps<'choose'>) {
  const { t, formats, words } = useMessages()
  const [balance] = cashier.wallet.methods
  const rows = (
    <MethodRows label={t('cashier.payWith')}>
      {balance && (
        <MethodRow
          name="method"
          icon={Wallet}
          title={t('cashier.balance')}
          fact={t('cashier.available', { amount: formats.money(balance.available) })}
          chosen
          onChoose={() => {}}
          data-act="chooseMethod"
        />
      )}
    </MethodRows>
  )
  return (
    <>
      <WalletFlap money={cashier.trade.amount} onClose={onClose} />
      {said ? (
        <SheetBody className={styles.many}>
          <AlertLine>{words('refusals', said.code, said)}</AlertLine>
          {rows}
        </SheetBody>
      ) : (
        rows
      )}
      <SheetActions>
        <Button kind="primary" block onClick={() => send({ type: 'chosen' })} data-act="payFromBalance">
          {t('cashier.payFromBalance')}
        </Button>
      </SheetActions>
    </>
  )
}
