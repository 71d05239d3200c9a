import { useQuery } from '@tanstack/react-query'
import { isDepositId } from '#domain/paths.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { now } from '#platform/now.ts'
import { orderQuery } from '#queries/order-query.ts'
import { Button } from '#ui/button.tsx'
import { Price } from '#ui/price.tsx'
import { classNames } from '#ui/class-names.ts'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { answersWanted } from './asking.ts'
import { OrderKept } from './order-kept.tsx'
import { Proof } from './proof.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** Known not to have been paid: the proof, not an apology. The same attempt is tried again, and can be taken once. */
export function NotPaidStep({ state: { cashier, sent }, send, onClose }: StepProps<'notPaid'>) {
  const { t } = useMessages()
  const { amount, orderId, expiresAt } = cashier.trade
  const { data: order } = useQuery({ ...orderQuery(orderId), enabled: !isDepositId(orderId), throwOnError: false })
  return (
    <>
      <WalletFlap money={{ ...amount, minor: 0 }} says={t('cashier.takenNothing')} onClose={onClose} />
      <SheetBody className={styles.report}>
        <div role="status">
          <StepHeading>{t('cashier.notPaidTitle')}</StepHeading>
          <p className={classNames(styles.lead, styles.quiet)}>{t('cashier.notPaidBody', { count: answersWanted })}</p>
          <Proof cashier={cashier} sent={sent} />
        </div>
        {order && <OrderKept order={order} until={expiresAt} />}
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={() => send({ type: 'goOn', at: now() })} data-act="payAgain">
          <span>
            <Message id="cashier.tryAgain" values={{ amount: <Price money={amount} /> }} />
          </span>
        </Button>
        <Button kind="text" block onClick={() => send({ type: 'otherWay' })} data-act="otherWay">
          {t('cashier.otherWay')}
        </Button>
      </SheetActions>
    </>
  )
}
