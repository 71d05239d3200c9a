import { X } from 'lucide-react'
import type { Order } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useCancelOrder } from '#queries/refund-query.ts'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './refund-sheet.module.css'
import { sumBack } from './refund-words.ts'

/** What cancelling means, said before it is done: what stops, and what comes back where. */
export function CancelSheet({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t, formats, whyNot } = useMessages()
  const { mutate, isPending, error } = useCancelOrder(order.id)
  const paid = order.paidAt !== undefined
  const { total } = order.quote
  const amount = { ...total, minor: total.minor - (sumBack(order)?.minor ?? 0) }
  const title = t('after.cancelTitle')
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody>
        <p className={styles.meaning}>{paid ? t('after.cancelPaid') : t('after.cancelUnpaid')}</p>
        {paid && order.paidWith && (
          <div className={styles.back}>
            <h3>{t(`after.back.${order.paidWith.method}`)}</h3>
            <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
            <p className={styles.amount}>
              <Price money={amount} />
            </p>
          </div>
        )}
        {error && <AlertLine>{whyNot(error, t('after.noAnswer'))}</AlertLine>}
      </SheetBody>
      <SheetActions>
        <Button
          kind="primary"
          block
          busy={isPending}
          data-act="cancelNow"
          onClick={() => mutate(undefined, { onSuccess: onClose })}
        >
          {isPending
            ? t('after.cancelling')
            : paid
              ? t('after.cancelGet', { amount: formats.money(amount) })
              : t('after.cancelDo')}
        </Button>
        <Button kind="text" block onClick={onClose}>
          {t('after.keepIt')}
        </Button>
      </SheetActions>
    </Sheet>
  )
}
