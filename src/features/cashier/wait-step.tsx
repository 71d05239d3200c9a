import { useMessages } from '#messages/messages-context.tsx'
import { SheetBody } from '#ui/sheet.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

type Waiting = 'faceOpening' | 'faceJudging' | 'toBank' | 'atBank' | 'checking' | 'paid'

/** Something is under way that takes a moment, outside the keypad: what it is, and whether it is slow. */
export function WaitStep({ state, send }: StepProps<Waiting>) {
  const { t } = useMessages()
  const slow = state.is === 'checking' && state.slow
  const paying = state.is === 'checking' || state.is === 'paid' || state.is === 'faceJudging'
  const asking = state.is === 'faceOpening'
  return (
    <>
      <WalletFlap
        money={state.cashier.trade.amount}
        busy
        says={slow ? t('cashier.checkingFlap') : undefined}
        onBack={asking ? () => send({ type: 'back' }) : undefined}
      />
      <SheetBody className={styles.plain}>
        <StepHeading>
          {paying ? t('cashier.paying') : asking ? t('cashier.openingFace') : t('cashier.toBank')}
        </StepHeading>
        <p role="status">{slow ? t('cashier.payingSlow') : paying ? t('cashier.payingNow') : ''}</p>
      </SheetBody>
    </>
  )
}
