import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Offer } from '#contract/live-offer.ts'
import type { Order, Quote } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { reservedCheckoutQuery } from '#queries/reserve-query.ts'
import { Button } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import styles from './buy.module.css'
import type { GettingFlow } from './getting-flow.ts'
import type { Getting } from './getting-machine.ts'
import { HeldClock } from './held-clock.tsx'
import { Slip, slipOfCheckout, slipOfOrder } from './slip.tsx'

type Held = Extract<Getting, { is: 'held' } | { is: 'placing' } | { is: 'paying' } | { is: 'waiting' }>

/** What is held, as one receipt under its clock, down to the one act: pay. The order stands in its place once there is one. */
export function HeldStep({
  state,
  flow,
  offer,
  order,
  Sum,
}: {
  state: Held
  flow: GettingFlow
  offer: Offer | undefined
  order: Order | undefined
  Sum: ComponentType<{ quote: Quote }>
}) {
  const { t, formats, words } = useMessages()
  const { reservation } = state
  const { reservationId, offerId } = reservation
  const isOpen = state.is === 'held'
  const { data, isFetching } = useQuery({
    ...reservedCheckoutQuery(reservationId, offerId),
    enabled: isOpen,
    throwOnError: false,
  })
  const slip = !isOpen && order ? slipOfOrder(order) : data && slipOfCheckout(data)
  const said = 'said' in state ? state.said : undefined
  const moved = state.is === 'held' ? state.moved : undefined
  const pay = (): void => {
    if (state.is === 'waiting') flow.tell({ type: 'openWallet' })
    else if (data?.quote) flow.pay(data.quote, { addressId: data.address.id, door: data.choices.door })
  }
  // While the price is being made anew nobody agrees to the old one.
  const busy = state.is === 'placing' || state.is === 'paying' || (isOpen && moved !== undefined && isFetching)
  return (
    <>
      <SheetBody read className={styles.held}>
        <HeldClock reservation={reservation} paying={!isOpen && reservation.state === 'ordered'} />
        {moved && <AlertLine>{t('liveBuy.movedTo', { was: formats.money(moved.total) })}</AlertLine>}
        {said && (
          <AlertLine>{said === 'lost' ? t('liveBuy.notAnswered') : words('refusals', said.code, said)}</AlertLine>
        )}
        {slip ? (
          <Slip of={slip} reservation={reservation} pieces={offer?.piece?.of} Sum={Sum} />
        ) : (
          <Skeleton label={t('shell.loading')} shape="receipt" count={4} />
        )}
      </SheetBody>
      <SheetActions pair>
        {!(isOpen || state.is === 'waiting') ? (
          <span />
        ) : (
          <Button
            kind="quiet"
            className={styles.back}
            onClick={() => flow.tell({ type: 'giveBack' })}
            data-act="giveBack"
          >
            {t('liveBuy.giveBack')}
          </Button>
        )}
        <Button kind="primary" block busy={busy || !slip} onClick={pay} data-act="payHeld">
          {state.is === 'placing' ? (
            t('liveBuy.placing')
          ) : (
            <>
              {t('liveBuy.pay')} {slip && <Price money={slip.quote.total} />}
            </>
          )}
        </Button>
      </SheetActions>
    </>
  )
}
