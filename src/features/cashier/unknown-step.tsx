import { useQuery } from '@tanstack/react-query'
import { Check, Clock, Hourglass, RefreshCw, ShoppingBasket, WifiOff, type LucideIcon } from 'lucide-react'
import type { Instant } from '#contract/time.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { now } from '#platform/now.ts'
import { orderQuery } from '#queries/order-query.ts'
import { Button } from '#ui/button.tsx'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import type { Sent } from './cashier-state.ts'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

interface Entry {
  at: Instant
  icon: LucideIcon
  words: string
  tone?: 'lost' | 'now'
}

/** The result is not known. No retry, no cross, no crimson headline: what is known, what is being done, what is kept. */
export function UnknownStep({ state, send, onClose }: StepProps<'unknown' | 'pending' | 'settling'>) {
  const { t, formats } = useMessages()
  const { amount, orderId, expiresAt } = state.cashier.trade
  const { data: order } = useQuery({ ...orderQuery(orderId), throwOnError: false })
  const log = useLog(state)
  const settling = state.is === 'settling'
  const long = !settling && state.long
  return (
    <>
      <WalletFlap money={amount} busy says={settling ? t('cashier.settlingFlap') : t('cashier.checkingFlap')} />
      <SheetBody className={styles.report}>
        <div aria-live="polite">
          <StepHeading>
            {settling
              ? t('cashier.settlingTitle')
              : state.is === 'pending'
                ? t('cashier.pendingTitle')
                : t('cashier.checkingTitle')}
          </StepHeading>
          <p className={styles.lead}>
            {settling
              ? t('cashier.settlingBody')
              : state.is === 'pending'
                ? t('cashier.pendingBody')
                : t('cashier.checkingBody')}
          </p>
          <ol className={styles.log}>
            {log.map(({ at, icon, words, tone }) => (
              <li key={words} data-lost={tone === 'lost' ? '' : undefined} data-now={tone === 'now' ? '' : undefined}>
                <time>{formats.time(at)}</time>
                <Icon of={icon} />
                <span>{words}</span>
              </li>
            ))}
          </ol>
        </div>
        {long && <p className={styles.offer}>{t('cashier.settleOffer')}</p>}
        {order && (
          <p className={styles.held}>
            <Icon of={ShoppingBasket} />
            <span>
              <Message
                id="cashier.held"
                values={{
                  window: formats.time(order.window.from),
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
        {long && (
          <Button kind="text" block onClick={() => send({ type: 'settle', at: now() })} data-act="settlePayment">
            {t('cashier.settle')}
          </Button>
        )}
      </SheetActions>
    </>
  )
}

/** What happened, in order: a yes, a loss or a hold, and what is being done about it now. */
function useLog(state: StepProps<'unknown' | 'pending' | 'settling'>['state']): Entry[] {
  const { t } = useMessages()
  const yes: Entry[] = state.sent
    ? [{ at: state.sent.sentAt, icon: Check, words: t(`cashier.yes.${byOf(state.sent)}`) }]
    : []
  if (state.is === 'settling')
    return [...yes, { at: state.since, icon: RefreshCw, words: t('cashier.logSettling'), tone: 'now' }]
  const between: Entry =
    state.is === 'pending'
      ? { at: state.heldAt, icon: Hourglass, words: t('cashier.logHeld') }
      : { at: state.lostAt, icon: WifiOff, words: t('cashier.logLost'), tone: 'lost' }
  const { asks, askedAt } = state
  const now: Entry = {
    at: askedAt,
    icon: asks === 0 ? Clock : RefreshCw,
    words:
      asks === 0
        ? t('cashier.logWaiting')
        : asks === 1
          ? t('cashier.logFirst')
          : t('cashier.logAgain', { count: asks }),
    tone: 'now',
  }
  return [...yes, between, now]
}

const byOf = ({ intent }: Sent): Sent['intent']['by'] => intent.by
