import { useQuery } from '@tanstack/react-query'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { orderQuery } from '#queries/order-query.ts'
import { Button } from '#ui/button.tsx'
import { Price } from '#ui/price.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { Sum } from '#ui/sum.tsx'
import { answersWanted } from './cashier-machine.ts'
import { OrderKept } from './order-kept.tsx'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** Known not to have been paid: the proof, not an apology. The same trade is tried again, and can be taken once. */
export function NotPaidStep({ state: { cashier, before }, send, onClose }: StepProps<'notPaid'>) {
  const { t, formats } = useMessages()
  const { amount, orderId, expiresAt } = cashier.trade
  const { data: order } = useQuery({ ...orderQuery(orderId), throwOnError: false })
  return (
    <>
      <WalletFlap money={{ ...amount, minor: 0 }} says={t('cashier.takenNothing')} onClose={onClose} />
      <SheetBody className={styles.report}>
        <div role="status">
          <StepHeading>{t('cashier.notPaidTitle')}</StepHeading>
          <p className={styles.lead}>{t('cashier.notPaidBody', { count: answersWanted })}</p>
          <Sum
            className={styles.proof}
            rows={[
              { label: t('cashier.balanceBefore'), value: formats.money(before) },
              { label: t('cashier.balanceNow'), value: formats.money(cashier.wallet.balance) },
            ]}
          />
        </div>
        {order && <OrderKept order={order} until={expiresAt} />}
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={() => send({ type: 'chosen' })} data-act="payAgain">
          <span>
            <Message id="cashier.tryAgain" values={{ amount: <Price money={amount} /> }} />
          </span>
        </Button>
      </SheetActions>
    </>
  )
}
