import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect } from 'react'
import type { Order } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import type { MissingAnswer } from '#contract/parcel-requests.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { CountdownRing } from './countdown-ring.tsx'
import styles from './missing-question.module.css'
import { thingInSentence } from './thing-in-sentence.ts'
import type { MissingHand } from './use-missing.ts'

/** What the picker may wait for an answer, as a ring begins. */
const wholeSeconds = 60

/** Something is not on the shelf: what could come instead, how long there is to say so, and what happens if nobody does. */
export function MissingQuestion({ parcel, order, hand }: { parcel: Parcel; order: Order; hand: MissingHand }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const { state, answer, putAside } = hand
  const asks = state.is !== 'none'
  useEffect(() => {
    if (!asks) return
    // It came and went by itself: a keyboard that was in it begins again at the page's head.
    return () => {
      if (document.activeElement === document.body) document.querySelector('h1')?.focus({ preventScroll: true })
    }
  }, [asks])
  const pick = state.is === 'none' ? undefined : parcel.picks.find(({ gtin }) => gtin === state.gtin)
  if (state.is === 'none' || !pick?.ask) return null
  const { ask } = pick
  const { offer } = ask
  const seconds = Math.max(0, Math.ceil((ask.until - now) / 1000))
  const picker = parcel.picker ? formats.names(parcel.picker.names) : t('tracking.someone')
  const title = t('delivery.asks', { picker })
  const name = formats.names(pick.names)
  const line = order.quote.lines.find(({ gtin }) => gtin === pick.gtin)
  const gone = t('delivery.goneAt', { time: formats.time(ask.goneAt) })
  const instead =
    offer?.cameAt === undefined
      ? t('delivery.nothingLike')
      : t('delivery.cameAt', { thing: formats.names(offer.names), time: formats.time(offer.cameAt) })
  const busy = state.is === 'sending' || seconds === 0
  const sent = (one: MissingAnswer): boolean => state.is === 'sending' && state.answer === one
  return (
    <Sheet open onClose={putAside} label={title} look="step" className={styles.question}>
      <SheetHeader
        start={<RoundButton label={t('delivery.backToTracking')} icon={ArrowLeft} onClick={putAside} />}
        title={title}
      />
      <SheetBody className={styles.ask}>
        <CountdownRing seconds={seconds} whole={wholeSeconds} />
        <h3>{t('delivery.noneLeft', { thing: thingInSentence(name) })}</h3>
        <p>
          {offer && offer.cameAt === undefined ? gone : t('delivery.twoSentences', { first: gone, second: instead })}
        </p>
        <div className={styles.swap} data-alone={offer ? undefined : ''}>
          <div>
            <StagePicture className={styles.gone} picture={pick.picture} tint={pick.tint} size="fill" eager />
            <s>{name}</s>
            <small>
              {line
                ? t('delivery.measureAt', { measure: formats.names(pick.measure), price: formats.money(line.total) })
                : formats.names(pick.measure)}
            </small>
          </div>
          {offer && (
            <>
              <Icon of={ArrowRight} size={28} className={styles.arrow} />
              <div>
                <StagePicture picture={offer.picture} tint={offer.tint} size="fill" eager />
                <b>{formats.names(offer.names)}</b>
                <small>
                  {t('delivery.measureAt', {
                    measure: formats.names(offer.measure),
                    price: formats.money(offer.price),
                  })}{' '}
                  {offer.back.minor > 0 && <strong>{t('delivery.back', { amount: formats.money(offer.back) })}</strong>}
                </small>
              </div>
            </>
          )}
        </div>
      </SheetBody>
      <SheetActions className={styles.choice}>
        {state.is === 'unsure' ? (
          <AlertLine>{t('delivery.answerUnsure')}</AlertLine>
        ) : (
          <p>{t(`delivery.otherwise.${ask.otherwise}${parcel.substitution === 'ask' ? '' : 'AsSet'}`, { picker })}</p>
        )}
        {offer && (
          <Button kind="primary" block busy={busy} data-act="swapIt" onClick={() => answer('swap')}>
            {sent('swap')
              ? t('delivery.telling', { picker })
              : t('delivery.swapFor', { thing: thingInSentence(formats.names(offer.names)) })}
          </Button>
        )}
        <Button
          kind={offer ? 'quiet' : 'primary'}
          block
          busy={busy}
          data-act="takeItOff"
          onClick={() => answer('takeOff')}
        >
          {sent('takeOff')
            ? t('delivery.telling', { picker })
            : t('delivery.takeOff', { amount: formats.money(ask.back) })}
        </Button>
      </SheetActions>
    </Sheet>
  )
}
