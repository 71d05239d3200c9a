import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** The world is being asked what this trade is. Only a lost answer makes it worth a word. */
export function OpeningStep({ state, send, onClose }: StepProps<'opening'>) {
  const { t } = useMessages()
  return (
    <>
      <WalletFlap onClose={onClose} busy />
      <SheetBody className={styles.plain}>
        <StepHeading>{t('cashier.opening')}</StepHeading>
        <p role="status">{state.lost > 0 && t('cashier.openingLost')}</p>
      </SheetBody>
      <SheetActions>
        {state.lost > 0 && (
          <Button kind="primary" block onClick={() => send({ type: 'askAgain' })}>
            {t('cashier.askNow')}
          </Button>
        )}
      </SheetActions>
    </>
  )
}

/** The address named a payment that Lane Pay does not know. */
export function NoTradeStep({ onClose }: Pick<StepProps, 'onClose'>) {
  const { t } = useMessages()
  return (
    <>
      <WalletFlap onClose={onClose} />
      <SheetBody className={styles.plain}>
        <StepHeading>{t('cashier.noTradeTitle')}</StepHeading>
        <p>{t('cashier.noTradeBody')}</p>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={onClose}>
          {t('cashier.toBasket')}
        </Button>
      </SheetActions>
    </>
  )
}
