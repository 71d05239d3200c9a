import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useState } from 'react'
import type { Order, OrderLine } from '#contract/order.ts'
import type { Complaint } from '#contract/refund.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { requestId } from '#platform/ids.ts'
import { refundQuoteQuery, useRefundLines } from '#queries/refund-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Stepper } from '#ui/stepper.tsx'
import { Sum } from '#ui/sum.tsx'
import styles from './refund-sheet.module.css'
import { piecesLeft } from './refund-words.ts'

const complaints: readonly Complaint[] = ['bruised', 'missing', 'wrongThing', 'wentOff', 'changedMind']

/** One thing of an order: how many of it, what is wrong, what comes back and where to. */
export function RefundOne({ order, line, onDone }: { order: Order; line: OrderLine; onDone: () => void }) {
  const { t, formats, whyNot } = useMessages()
  const [count, setCount] = useState(1)
  const [because, setBecause] = useState<Complaint>()
  // One number per deed: asked again it is the same refund, with other pieces or another reason it is another.
  const [deed, setDeed] = useState(requestId)
  const most = piecesLeft(order, line.gtin)
  const asked = useQuery({ ...refundQuoteQuery(order.id, line.gtin, count), placeholderData: keepPreviousData })
  const quote = asked.data
  const { mutate, isPending, error } = useRefundLines(order.id)
  const name = formats.names(line.names)
  const coupon = order.quote.coupon?.off
  const choose = (change: () => void): void => {
    if (isPending) return
    change()
    setDeed(requestId())
  }
  const refund = (): void => {
    if (!because) return
    mutate(
      { refundNo: deed, lines: [{ gtin: line.gtin, quantity: count }], because },
      {
        onSuccess: ({ refund: { to, amount } }) => {
          showToast({ text: t(`after.refunded.${to}`, { amount: formats.money(amount) }), tone: 'done' })
          onDone()
        },
      },
    )
  }
  const failed = error ?? asked.error
  return (
    <>
      <SheetBody>
        <div className={styles.mine}>
          <StagePicture picture={line.picture} tint={line.tint} size="item" />
          <span className={styles.thing}>
            <b>{name}</b>
            <small>{t('after.ofSo', { count, all: line.quantity })}</small>
          </span>
          <Stepper
            count={count}
            max={most}
            onChange={(next) => choose(() => setCount(next))}
            labels={{ group: t('after.howMany', { name }), fewer: t('after.fewer'), more: t('after.more') }}
          />
        </div>
        <div className={styles.why} role="group" aria-label={t('after.reason')}>
          {complaints.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === because}
              data-act="chooseReason"
              onClick={() => choose(() => setBecause(one))}
            >
              {one === because && <Icon of={Check} size={18} />}
              {t(`after.because.${one}`)}
            </button>
          ))}
        </div>
        {quote && (
          <div className={styles.back}>
            <h3>{t(`after.back.${quote.to}`)}</h3>
            <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
            <p className={styles.amount}>
              <Price money={quote.amount} />
            </p>
            {coupon && quote.couponShare.minor > 0 && (
              <Sum
                rows={[
                  { label: t('after.pieces', { name, count: quote.quantity }), value: formats.money(quote.goods) },
                  {
                    label: t('after.couponShare', { amount: formats.money(coupon, { minor: 'auto' }) }),
                    value: formats.money({ ...quote.couponShare, minor: -quote.couponShare.minor }),
                  },
                ]}
              />
            )}
          </div>
        )}
        {failed && <AlertLine>{whyNot(failed, t('after.noAnswer'))}</AlertLine>}
      </SheetBody>
      <SheetActions>
        <Button
          kind="primary"
          block
          busy={isPending || asked.isPlaceholderData}
          disabled={!because || !quote}
          data-act="refundNow"
          onClick={refund}
        >
          {isPending ? (
            t('after.refunding')
          ) : because && quote ? (
            <Message id="after.refund" values={{ amount: <Price money={quote.amount} /> }} />
          ) : (
            t('after.refundFirst')
          )}
        </Button>
      </SheetActions>
    </>
  )
}
