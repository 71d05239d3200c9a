import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { GiveUp } from './give-up.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** The trade ended without being paid. Its things can come back into the basket. */
export function ClosedStep({ state: { cashier, because, at }, onClose, giving }: StepProps<'closed'>) {
  const { t, formats } = useMessages()
  const { amount, orderId, expiresAt } = cashier.trade
  return (
    <>
      <WalletFlap money={{ ...amount, minor: 0 }} says={t('cashier.takenNothing')} onClose={onClose} />
      <SheetBody className={styles.report}>
        <div role="status">
          <StepHeading>{t(`cashier.${because}Title`)}</StepHeading>
          <p className={styles.lead}>
            {because === 'expired'
              ? t('cashier.expiredBody', { time: formats.time(at ?? expiresAt) })
              : t(`cashier.${because}Body`)}
          </p>
        </div>
      </SheetBody>
      <SheetActions>
        <GiveUp orderId={orderId} label={t('cashier.putBack')} giving={giving} />
        <Button kind="text" block onClick={onClose}>
          {t('cashier.leave')}
        </Button>
      </SheetActions>
    </>
  )
}
