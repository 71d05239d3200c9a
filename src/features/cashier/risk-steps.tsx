import { ScanFace, ShieldAlert } from 'lucide-react'
import { useMessages } from '#messages/messages-context.tsx'
import { now } from '#platform/now.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { GiveUp } from './give-up.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** Lane Pay wants a look before it takes this one. The PIN was right; nothing has to be done again. */
export function StepUpStep({ state: { cashier }, send }: StepProps<'stepUp'>) {
  const { t } = useMessages()
  return (
    <>
      <WalletFlap money={cashier.trade.amount} small onBack={() => send({ type: 'back' })} />
      <SheetBody centred className={styles.plain}>
        <Icon of={ScanFace} size={28} />
        <div role="status">
          <StepHeading>{t('cashier.stepUpTitle')}</StepHeading>
        </div>
        <p>{t('cashier.stepUpBody')}</p>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={() => send({ type: 'goOn', at: now() })} data-act="payWithFace">
          {t('cashier.stepUpGo')}
        </Button>
        <Button kind="text" block onClick={() => send({ type: 'otherWay' })} data-act="otherWay">
          {t('cashier.otherWay')}
        </Button>
      </SheetActions>
    </>
  )
}

/** Stopped for the person's safety. Nobody is told how it is judged; everybody is told that nothing was taken. */
export function StoppedStep({ state: { cashier }, send, onClose, giving }: StepProps<'stopped'>) {
  const { t } = useMessages()
  const { amount } = cashier.trade
  return (
    <>
      <WalletFlap money={{ ...amount, minor: 0 }} says={t('cashier.takenNothing')} onClose={onClose} />
      <SheetBody className={styles.report}>
        <div role="alert">
          <StepHeading>{t('cashier.stoppedTitle')}</StepHeading>
          <p className={styles.lead}>{t('cashier.stoppedBody')}</p>
        </div>
        <p className={styles.held}>
          <Icon of={ShieldAlert} />
          <span>{t('cashier.stoppedNext')}</span>
        </p>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={() => send({ type: 'otherWay' })} data-act="otherWay">
          {t('cashier.otherWay')}
        </Button>
        <GiveUp trade={cashier.trade} label={t('cashier.cancelAndKeep')} giving={giving} quiet />
      </SheetActions>
    </>
  )
}
