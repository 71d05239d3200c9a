import type { Instant } from '#contract/time.ts'
import { isDepositId } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { now } from '#platform/now.ts'
import { useNow } from '#platform/use-now.ts'
import { Button } from '#ui/button.tsx'
import { Figure } from '#ui/figure.tsx'
import { PinBoxes } from '#ui/pin-boxes.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { acts } from './choose-step.tsx'
import { GiveUp } from './give-up.tsx'
import { triesAtMost } from './pay-intent.ts'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'
import { WayRows } from './way-rows.tsx'
import { openWays } from './ways.ts'

/** The PIN is locked: the clock is the giant, and under it stands what is open all the same. */
export function LockedStep({ state: { cashier, until, way }, send, giving }: StepProps<'locked'>) {
  const { t, formats } = useMessages()
  const { amount, orderId, expiresAt } = cashier.trade
  const open = openWays(cashier)
  return (
    <>
      <WalletFlap money={amount} small onBack={() => send({ type: 'back' })} />
      <SheetBody className={styles.many}>
        <div className={styles.locked}>
          <PinBoxes
            entered={0}
            length={triesAtMost}
            state="locked"
            label={t('cashier.lockedTries', { count: triesAtMost })}
          />
          <div role="alert">
            <StepHeading>{t('cashier.lockedTitle', { count: triesAtMost })}</StepHeading>
          </div>
          <LockClock until={until} />
          <p>{t('cashier.lockedBody', { time: formats.time(until) })}</p>
          {way === null && (
            <p>
              {t(isDepositId(orderId) ? 'cashier.lockedDeposit' : 'cashier.lockedOrder', {
                time: formats.time(expiresAt),
              })}
            </p>
          )}
        </div>
        {open.length > 0 && (
          <WayRows
            label={t('cashier.stillOpen')}
            head={<h4 className={styles.open}>{t('cashier.stillOpen')}</h4>}
            cashier={cashier}
            ways={open}
            chosen={way}
            onChoose={(chosen) => send({ type: 'wayChosen', way: chosen })}
          />
        )}
      </SheetBody>
      <SheetActions>
        {way === null ? (
          <GiveUp trade={cashier.trade} label={t('cashier.cancelAndKeep')} giving={giving} />
        ) : (
          <Button kind="primary" block onClick={() => send({ type: 'goOn', at: now() })} data-act={acts[way]}>
            {t(`cashier.pay.${way}`)}
          </Button>
        )}
        <Button kind="text" block onClick={() => send({ type: 'forgot' })} data-act="forgotPin">
          {t('cashier.forgot')}
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
