import { useQuery } from '@tanstack/react-query'
import { Check, Clock, RefreshCw, ShoppingBasket, WifiOff } from 'lucide-react'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { orderQuery } from '#queries/order-query.ts'
import { Button } from '#ui/button.tsx'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** The answer is lost. No retry, no cross, no crimson headline: what is known, what is being done, what is kept. */
export function UnknownStep({ state, onClose }: StepProps<'unknown'>) {
  const { t, formats } = useMessages()
  const { amount, orderId, expiresAt } = state.cashier.trade
  const { data: order } = useQuery({ ...orderQuery(orderId), throwOnError: false })
  const { asks } = state
  const now =
    asks === 0 ? t('cashier.logWaiting') : asks === 1 ? t('cashier.logFirst') : t('cashier.logAgain', { count: asks })
  return (
    <>
      <WalletFlap money={amount} busy says={t('cashier.checkingFlap')} />
      <SheetBody className={styles.report}>
        <div aria-live="polite">
          <StepHeading>{t('cashier.checkingTitle')}</StepHeading>
          <p className={styles.lead}>{t('cashier.checkingBody')}</p>
          <ol className={styles.log}>
            <li>
              <time>{formats.time(state.sentAt)}</time>
              <Icon of={Check} />
              <span>{t('cashier.logYes')}</span>
            </li>
            <li data-lost="">
              <time>{formats.time(state.lostAt)}</time>
              <Icon of={WifiOff} />
              <span>{t('cashier.logLost')}</span>
            </li>
            <li data-now="">
              <time>{formats.time(state.askedAt)}</time>
              <Icon of={asks === 0 ? Clock : RefreshCw} />
              <span>{now}</span>
            </li>
          </ol>
        </div>
        {order && (
          <p className={styles.held}>
            <Icon of={ShoppingBasket} />
            <span>
              <Message
                id="cashier.held"
                values={{
                  window: formats.timeRange(order.window.from, order.window.to),
                  time: <Figure>{formats.time(expiresAt)}</Figure>,
                }}
              />
            </span>
          </p>
        )}
      </SheetBody>
      <SheetActions>
        <Button block onClick={onClose} data-act="closeKeepChecking">
          {t('cashier.closeKeepChecking')}
        </Button>
      </SheetActions>
    </>
  )
}
