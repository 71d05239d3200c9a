import { ScanFace } from 'lucide-react'
import { useMessages } from '#messages/messages-context.tsx'
import { now } from '#platform/now.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** The look came to nothing: why, that nothing was taken, and the PIN in its place. */
export function FaceOverStep({ state: { cashier, intent, why, failsLeft }, send }: StepProps<'faceOver'>) {
  const { t } = useMessages()
  const closed = why === 'failed' && failsLeft === 0
  const again = (
    <Button
      key="again"
      kind={why === 'noCamera' ? 'text' : 'primary'}
      block
      onClick={() => send({ type: 'goOn', at: now() })}
      data-act="faceAgain"
    >
      {t('cashier.faceAgain')}
    </Button>
  )
  const other = (
    <Button
      key="other"
      kind={why === 'noCamera' || closed ? 'primary' : 'text'}
      block
      onClick={() => send(intent.faceWanted ? { type: 'otherWay' } : { type: 'usePin' })}
      data-act={intent.faceWanted ? 'otherWay' : 'usePinInstead'}
    >
      {intent.faceWanted ? t('cashier.otherWay') : t('cashier.usePin')}
    </Button>
  )
  return (
    <>
      <WalletFlap money={cashier.trade.amount} small onBack={() => send({ type: 'back' })} />
      <SheetBody centred className={styles.plain}>
        <Icon of={ScanFace} size={28} />
        <div role="alert">
          <StepHeading>{t(`cashier.faceEnd.${why}`)}</StepHeading>
        </div>
        <p>
          {closed
            ? t('cashier.faceNowLocked')
            : why === 'failed'
              ? t('cashier.faceTries', { count: failsLeft })
              : t(`cashier.faceWhy.${why}`)}
        </p>
      </SheetBody>
      <SheetActions>{closed ? other : why === 'noCamera' ? [other, again] : [again, other]}</SheetActions>
    </>
  )
}
