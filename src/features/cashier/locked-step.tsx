import type { Instant } from '#contract/time.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Button } from '#ui/button.tsx'
import { Figure } from '#ui/figure.tsx'
import { PinBoxes } from '#ui/pin-boxes.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { GiveUp } from './give-up.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** How many wrong PINs lock it. */
const triesAllowed = 3

/** The PIN is locked: the clock is the giant. The order cannot wait that long, and that is said too. */
export function LockedStep({ state: { cashier, until }, onClose, giving }: StepProps<'locked'>) {
  const { t, formats } = useMessages()
  const { amount, orderId, expiresAt } = cashier.trade
  return (
    <>
      <WalletFlap money={amount} small onClose={onClose} />
      <SheetBody centred className={styles.locked}>
        <PinBoxes
          entered={0}
          length={triesAllowed}
          state="locked"
          label={t('cashier.lockedTries', { count: triesAllowed })}
        />
        <div role="alert">
          <StepHeading>{t('cashier.lockedTitle', { count: triesAllowed })}</StepHeading>
        </div>
        <LockClock until={until} />
        <p>{t('cashier.lockedBody', { time: formats.time(until) })}</p>
        <p>{t('cashier.lockedOrder', { time: formats.time(expiresAt) })}</p>
      </SheetBody>
      <SheetActions>
        <GiveUp orderId={orderId} label={t('cashier.cancelAndKeep')} giving={giving} />
        <Button kind="text" block onClick={onClose}>
          {t('cashier.keepWaiting')}
        </Button>
      </SheetActions>
    </>
  )
}

const two = (value: number): string => String(value).padStart(2, '0')

function LockClock({ until }: { until: Instant }) {
  const { t, formats } = useMessages()
  const left = Math.max(0, until - useNow(1000))
  const seconds = Math.ceil(left / 1000)
  return (
    <p className={styles.clock}>
      <Figure>
        <span aria-hidden="true">
          {Math.floor(seconds / 3600)}:{two(Math.floor(seconds / 60) % 60)}:{two(seconds % 60)}
        </span>
      </Figure>
      <VisuallyHidden>{t('cashier.lockedLeft', { left: formats.duration(left) })}</VisuallyHidden>
    </p>
  )
}
