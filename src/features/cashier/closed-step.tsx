import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { GiveUp } from './give-up.tsx'
import { Proof } from './proof.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { useTradeSource } from './use-trade-source.ts'
import { WalletFlap } from './wallet-flap.tsx'

/** The trade ended without being paid; what had been sent for it cannot be taken later. Its things can come back into the basket. */
export function ClosedStep({ state: { cashier, because, at, sent }, onClose, giving }: StepProps<'closed'>) {
  const { t, formats } = useMessages()
  const { trade } = cashier
  const { amount, expiresAt } = trade
  const source = useTradeSource(trade)
  const time = formats.time(at ?? expiresAt)
  return (
    <>
      <WalletFlap money={{ ...amount, minor: 0 }} says={t('cashier.takenNothing')} onClose={onClose} />
      <SheetBody className={styles.report}>
        <div role="status">
          <StepHeading>
            {sent
              ? t('cashier.notPaidTitle')
              : source === 'deposit' && because === 'cancelled'
                ? t('cashier.givenUpTitle')
                : t(`cashier.${because}Title`)}
          </StepHeading>
          <p className={classNames(styles.lead, styles.quiet)}>
            {sent || because === 'declined'
              ? t('cashier.declinedBody', { time })
              : because === 'expired'
                ? t(source === 'deposit' ? 'cashier.expiredDeposit' : 'cashier.expiredBody', { time })
                : t(`cashier.${because}Body`)}
          </p>
          {sent && <Proof cashier={cashier} sent={sent} />}
        </div>
      </SheetBody>
      <SheetActions>
        {/* What a show or a deposit had at its price is not in the basket's shop at that price. */}
        {source === 'basket' && <GiveUp trade={trade} label={t('cashier.putBack')} giving={giving} />}
        <Button kind={source === undefined || source === 'basket' ? 'text' : 'primary'} block onClick={onClose}>
          {t('cashier.leave')}
        </Button>
      </SheetActions>
    </>
  )
}

/** Paid, and all of it came back: because it was settled that way, or by a refund since. */
export function ReturnedStep({ state: { cashier, settled }, onClose }: StepProps<'returned'>) {
  const { t, formats } = useMessages()
  const { amount, closedAt, expiresAt, method } = cashier.trade
  return (
    <>
      <WalletFlap money={amount} says={t('cashier.returnedFlap')} onClose={onClose} />
      <SheetBody className={styles.report}>
        <div role="status">
          <StepHeading>{t('cashier.returnedTitle')}</StepHeading>
          <p className={classNames(styles.lead, styles.quiet)}>
            {t(settled ? 'cashier.returnedSettled' : 'cashier.returnedBody', {
              amount: formats.money(amount),
              time: formats.time(closedAt ?? expiresAt),
              method: t(`cashier.to.${method ?? 'balance'}`),
            })}
          </p>
        </div>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={onClose}>
          {t('cashier.leave')}
        </Button>
      </SheetActions>
    </>
  )
}
