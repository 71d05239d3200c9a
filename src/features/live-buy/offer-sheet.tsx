import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { orderQuery } from '#queries/order-query.ts'
import { productQuery } from '#queries/product-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetHeader } from '#ui/sheet.tsx'
import { AskingStep, HadStep, MissedStep, OverStep, RefusedStep, UnheardStep } from './answer-steps.tsx'
import type { BuySlots } from './buy-slots.ts'
import styles from './buy.module.css'
import type { Getting } from './getting-machine.ts'
import { HeldStep } from './held-step.tsx'
import { useGetting } from './use-getting.ts'

interface OfferSheetProps {
  gtin: string
  offerId: string
  onOrdinary: () => void
  onClose: () => void
  /** The page under it says by itself that it is bought. */
  said: boolean
  slots: BuySlots
}

/** One piece of an offer, from Get it to paid, as sheets over the room. Closing it gives nothing back: it stays held, and the room says so. */
export function OfferSheet({ gtin, offerId, onOrdinary, onClose, said, slots }: OfferSheetProps) {
  const { t, formats } = useMessages()
  const navigate = useNavigate()
  const { state, flow, offer } = useGetting(offerId)
  const { data: product } = useQuery({ ...productQuery(gtin), throwOnError: false })
  const name = product ? formats.names(product.product.names) : ''
  const orderId = 'orderId' in state ? state.orderId : undefined
  const { data: order } = useQuery({
    ...orderQuery(orderId ?? ''),
    enabled: orderId !== undefined,
    throwOnError: false,
  })

  const was = useRef<Getting['is']>(state.is)
  const wentOn = useEffectEvent((before: Getting['is'], after: Getting) => {
    if (after.is === 'had' && before === 'paying') {
      const { orderId: bought } = after
      if (!said)
        showToast({
          text: t('liveBuy.bought', { name }),
          tone: 'done',
          action: { label: t('liveBuy.seeOrder'), run: () => void navigate(paths.order(bought)) },
        })
      onClose()
    } else if (after.is === 'over' && before === 'returning' && after.reservation.state === 'givenBack') {
      showToast({ text: t('liveBuy.givenBack', { name }) })
      onClose()
    }
  })
  useEffect(() => {
    const before = was.current
    was.current = state.is
    if (before !== state.is) wentOn(before, state)
  }, [state])

  const step = { state, flow, offer, onOrdinary, onClose }
  return (
    <>
      <Sheet
        open
        look="step"
        zone={offer?.kind === 'piece' ? 'pavilion' : 'live'}
        className={styles.room}
        label={t(titles[state.is])}
        dismissible={state.is !== 'placing' && state.is !== 'returning'}
        onClose={onClose}
      >
        <SheetHeader
          start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />}
          title={t(state.is === 'missed' && state.queue === 'in' ? 'liveBuy.inQueueTitle' : titles[state.is])}
        />
        {(state.is === 'reserving' || state.is === 'returning') && <AskingStep returning={state.is === 'returning'} />}
        {(state.is === 'reserveUnheard' || state.is === 'placeUnheard') && (
          <UnheardStep placing={state.is === 'placeUnheard'} onAgain={() => flow.tell({ type: 'again' })} />
        )}
        {state.is === 'missed' && <MissedStep {...step} state={state} />}
        {state.is === 'refused' && <RefusedStep {...step} state={state} />}
        {state.is === 'over' && <OverStep {...step} state={state} />}
        {state.is === 'had' && <HadStep orderId={state.orderId} onClose={onClose} />}
        {(state.is === 'held' || state.is === 'placing' || state.is === 'paying' || state.is === 'waiting') && (
          <HeldStep state={state} flow={flow} offer={offer} order={order} Sum={slots.Sum} />
        )}
      </Sheet>
      {state.is === 'paying' && order && (
        <div className={styles.purse}>
          <slots.Cashier
            tradeNo={order.tradeNo}
            onClose={() => flow.tell({ type: 'walletClosed' })}
            onPaid={(paid) => flow.tell({ type: 'paid', orderId: paid })}
          />
        </div>
      )}
    </>
  )
}

const titles = {
  reserving: 'liveBuy.reserving',
  reserveUnheard: 'liveBuy.unheardTitle',
  missed: 'liveBuy.missedTitle',
  refused: 'liveBuy.noTitle',
  held: 'liveBuy.heldTitle',
  placing: 'liveBuy.heldTitle',
  placeUnheard: 'liveBuy.unheardTitle',
  paying: 'liveBuy.heldTitle',
  waiting: 'liveBuy.waitsTitle',
  returning: 'liveBuy.givingBack',
  over: 'liveBuy.lapsedTitle',
  had: 'liveBuy.hadTitle',
} as const satisfies Record<Getting['is'], string>
