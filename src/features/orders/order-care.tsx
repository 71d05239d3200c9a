import { MessageCircleWarning, ReceiptText, RotateCcw, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { RowFact, RowLink, Rows } from '#ui/row-fact.tsx'
import { CancelSheet } from './cancel-sheet.tsx'
import styles from './order-care.module.css'
import { RefundSheet } from './refund-sheet.tsx'
import { piecesLeft, refundTitle } from './refund-words.ts'
import { useBasketAgain } from './use-basket-again.ts'

/** Under an order: what came back of it, and what can be done with it. `onTheWay`: a rider has it, so that it cannot be cancelled. */
export function OrderCare({ order, onTheWay }: { order: Order; onTheWay: boolean }) {
  const messages = useMessages()
  const { t, formats } = messages
  const now = useNow(60_000)
  const [sheet, setSheet] = useState<'cancel' | 'refund' | null>(null)
  const again = useBasketAgain(order)
  const { state, refunds, quote } = order
  const cancellable = state === 'awaitingPayment' || (state === 'paid' && !onTheWay)
  const left = order.lines.some(({ gtin }) => piecesLeft(order, gtin) > 0)
  return (
    <section className={styles.care} aria-label={t('after.care')}>
      {refunds.length > 0 && (
        <ul className={styles.refunds} aria-label={t('after.moneyBack')}>
          {refunds.map((refund) => (
            <li key={refund.no}>
              <RowFact
                icon={Undo2}
                note={
                  <>
                    {t(`after.refunded.${refund.to}`, { amount: formats.money(refund.amount) })}
                    <br />
                    {formats.dayAndTime(refund.at, now)}
                    {refund.photoBytes !== undefined && (
                      <>
                        <br />
                        {t('after.photoWas', { size: formats.number(Math.ceil(refund.photoBytes / 1000)) })}
                      </>
                    )}
                  </>
                }
              >
                <b>{refundTitle(refund, order, messages)}</b>
              </RowFact>
            </li>
          ))}
        </ul>
      )}
      <Rows>
        {state === 'delivered' && (
          <RowLink
            icon={MessageCircleWarning}
            note={left ? t('after.wrongHint') : t('after.allBack')}
            render={(link) => (
              <button
                type="button"
                {...link}
                disabled={!left}
                data-act="somethingWrong"
                onClick={() => setSheet('refund')}
              />
            )}
          >
            <b>{t('after.wrong')}</b>
          </RowLink>
        )}
        {order.paidAt !== undefined && (
          <RowLink
            icon={ReceiptText}
            note={t('after.receiptHint')}
            render={(link) => <Link to={paths.receipt(order.id)} {...link} data-act="openReceipt" />}
          >
            <b>{t('after.receipt')}</b>
          </RowLink>
        )}
        {state === 'delivered' && (
          <RowLink
            icon={RotateCcw}
            render={(link) => <button type="button" {...link} data-act="buyAgain" onClick={again.put} />}
          >
            <b>{again.busy ? t('after.puttingBack') : t('after.buyAgain')}</b>
          </RowLink>
        )}
        {cancellable && (
          <RowLink
            icon={X}
            note={
              state === 'paid'
                ? t('after.cancelPaidHint', { amount: formats.money(quote.total) })
                : t('after.cancelUnpaidHint')
            }
            render={(link) => (
              <button type="button" {...link} data-act="cancelOrder" onClick={() => setSheet('cancel')} />
            )}
          >
            <b>{t('after.cancel')}</b>
          </RowLink>
        )}
      </Rows>
      {sheet === 'cancel' && <CancelSheet order={order} onClose={() => setSheet(null)} />}
      {sheet === 'refund' && <RefundSheet order={order} onClose={() => setSheet(null)} />}
    </section>
  )
}
