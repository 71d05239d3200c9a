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
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Stepper } from '#ui/stepper.tsx'
import { PhotoRow } from './photo-row.tsx'
import { RefundSum } from './refund-sum.tsx'
import styles from './refund-sheet.module.css'
import { piecesLeft } from './refund-words.ts'
import { usePhoto } from './use-photo.ts'

const complaints: readonly Complaint[] = ['bruised', 'missing', 'wrongThing', 'wentOff', 'changedMind']

/** Things of an order: how many of each, what is wrong, a photo of it, what comes back and where to. */
export function RefundThings({
  order,
  lines,
  onDone,
}: {
  order: Order
  lines: readonly OrderLine[]
  onDone: () => void
}) {
  const { t, formats, whyNot } = useMessages()
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({})
  const [because, setBecause] = useState<Complaint>()
  // One number per deed: asked again it is the same refund, with other pieces or another reason it is another.
  const [deed, setDeed] = useState(requestId)
  const photo = usePhoto()
  const countOf = (gtin: string): number => counts[gtin] ?? 1
  const wanted = lines.map(({ gtin }) => ({ gtin, quantity: countOf(gtin) }))
  const {
    data: told,
    isPlaceholderData: asking,
    error: failure,
  } = useQuery({ ...refundQuoteQuery(order.id, wanted), placeholderData: keepPreviousData })
  const { mutate, isPending, error } = useRefundLines(order.id)
  const choose = (change: () => void): void => {
    if (isPending) return
    change()
    setDeed(requestId())
  }
  const refund = (): void => {
    if (!because) return
    mutate(
      {
        refundNo: deed,
        lines: wanted,
        because,
        ...(photo.state.is === 'here' && { photoBytes: photo.state.bytes }),
      },
      {
        onSuccess: ({ refund: { to, amount } }) => {
          showToast({ text: t(`after.refunded.${to}`, { amount: formats.money(amount) }), tone: 'done' })
          onDone()
        },
      },
    )
  }
  const failed = error ?? failure
  const isAsked = told !== undefined && told.amount.minor >= told.photoFrom.minor
  return (
    <>
      <SheetBody>
        {lines.map((line) => {
          const name = formats.names(line.names)
          return (
            <div className={styles.mine} key={line.gtin}>
              <StagePicture picture={line.picture} tint={line.tint} size="item" />
              <span className={styles.thing}>
                <b>{name}</b>
                <small>{t('after.ofSo', { count: countOf(line.gtin), all: line.quantity })}</small>
              </span>
              <Stepper
                count={countOf(line.gtin)}
                max={piecesLeft(order, line.gtin)}
                onChange={(next) => choose(() => setCounts({ ...counts, [line.gtin]: next }))}
                labels={{ group: t('after.howMany', { name }), fewer: t('after.fewer'), more: t('after.more') }}
              />
            </div>
          )
        })}
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
        <PhotoRow
          photo={photo.state}
          note={
            isAsked
              ? t('after.photoAsked', { amount: formats.money(told.photoFrom, { minor: 'auto' }) })
              : t('after.photoHelps')
          }
          onChoose={(file) => void photo.choose(file)}
          onRemove={photo.remove}
        />
        {told && <RefundSum order={order} told={told} />}
        {failed && <AlertLine>{whyNot(failed, t('after.noAnswer'))}</AlertLine>}
      </SheetBody>
      <SheetActions>
        <Button
          kind="primary"
          block
          busy={isPending || asking || photo.state.is === 'shrinking'}
          disabled={!because || !told}
          data-act="refundNow"
          onClick={refund}
        >
          {isPending ? (
            t('after.refunding')
          ) : because && told ? (
            <Message id="after.refund" values={{ amount: <Price money={told.amount} /> }} />
          ) : (
            t('after.refundFirst')
          )}
        </Button>
      </SheetActions>
    </>
  )
}
