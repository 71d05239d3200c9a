import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Basket } from '#contract/basket.ts'
import type { Checkout as CheckoutAnswer } from '#contract/checkout.ts'
import { isOutOfDate } from '#domain/night-price.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { basketQuery, quantityOf } from '#queries/basket-query.ts'
import { checkoutQuery, useIsChoosing } from '#queries/checkout-query.ts'
import { useFlags } from '#stores/flags-store.ts'
import { usePayPath } from '#stores/pay-path.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { useNightInstant } from '#ui/turning-price.tsx'
import { BasketReceipt, type ReceiptSheet } from './basket-receipt.tsx'
import styles from './checkout.module.css'
import { CouponSheet } from './coupon-sheet.tsx'
import { EmptyBasket } from './empty-basket.tsx'
import { MissingSheet } from './missing-sheet.tsx'
import { NoteSheet } from './note-sheet.tsx'
import { PriceMoved } from './price-moved.tsx'
import { SlotSheet } from './slot-sheet.tsx'
import { Unheard } from './unheard.tsx'
import { usePlacing } from './use-placing.ts'
import { useSaid } from './use-said.ts'
import { WaitingOrders } from './waiting-orders.tsx'

/** The basket while it can still change, down to the one act: pay. */
export function Checkout() {
  const { t } = useMessages()
  const navigate = useNavigate()
  const { data } = useQuery(checkoutQuery)
  const { data: basket } = useQuery({ ...basketQuery, throwOnError: false })
  const payPath = usePayPath()
  const flags = useFlags()
  const { state, flow } = usePlacing((order) => void navigate(payPath(order)))
  const [sheet, setSheet] = useState<ReceiptSheet>()
  const choosing = useIsChoosing()
  const said = useSaid(state, data)

  // What was on the receipt when Pay was pressed stays on it until somebody answers, though the basket may be empty already.
  const under = state.is === 'placing' || state.is === 'unheard' || state.is === 'placed'
  const shown = useHeld(data, under)
  const instant = useNightInstant(shown?.lines.find(({ product }) => product.night)?.product ?? {})

  if (!shown) return <Skeleton label={t('shell.loading')} shape="receipt" count={6} />
  if (state.is === 'unheard') return <Unheard onAgain={flow.again} />
  if (shown.lines.length === 0) {
    return state.is === 'placing' ? <p className={styles.asking}>{t('checkout.asking')}</p> : <EmptyBasket />
  }
  const { quote, address, choices } = shown
  const { door } = choices
  // The lines have turned with the night; the sum is being asked for.
  const turned = shown.lines.some(({ product }) => isOutOfDate(product, instant))
  const changing = !under && (choosing || turned || (basket !== undefined && !isOf(shown, basket)))
  const close = (): void => setSheet(undefined)
  const label = under ? t('checkout.placing') : changing ? t('checkout.adding') : t('checkout.pay')
  return (
    <>
      {said && (
        <div className={styles.said}>
          <AlertLine>{said}</AlertLine>
        </div>
      )}
      <WaitingOrders />
      {shown.slotLost && !under && (
        <div className={styles.said}>
          <AlertLine>{t('checkout.slotLost')}</AlertLine>
        </div>
      )}
      <BasketReceipt checkout={shown} fixed={under} onOpen={setSheet} />
      <BottomBar>
        {quote && flags.checkout === 'steps' && !under && !changing ? (
          <ButtonLink
            kind="primary"
            block
            render={(link) => <Link to={paths.steps('email')} {...link} data-act="pay" />}
          >
            {label} <Price money={quote.total} />
          </ButtonLink>
        ) : quote ? (
          <Button
            kind="primary"
            block
            busy={under || changing}
            data-act="pay"
            onClick={() => flow.press(quote, { addressId: address.id, door })}
          >
            {label} {!under && !changing && <Price money={quote.total} />}
          </Button>
        ) : (
          <p className={styles.why}>{t('checkout.nothingSellable')}</p>
        )}
        {quote && flags.guest === 'on' && flags.checkout === 'receipt' && !under && (
          <ButtonLink
            kind="text"
            block
            render={(link) => <Link to={paths.steps('email')} {...link} data-act="payAsGuest" />}
          >
            {t('checkout.asGuest')}
          </ButtonLink>
        )}
      </BottomBar>
      {sheet === 'slot' && <SlotSheet checkout={shown} onClose={close} />}
      {sheet === 'coupon' && <CouponSheet checkout={shown} onClose={close} />}
      {sheet === 'missing' && <MissingSheet chosen={choices.substitution} onClose={close} />}
      {sheet === 'note' && <NoteSheet note={choices.note} onClose={close} />}
      {state.is === 'changed' && (
        <PriceMoved
          agreed={state.agreed}
          quote={state.quote}
          lines={shown.lines}
          onPay={() => flow.press(state.quote, { addressId: address.id, door })}
          onClose={flow.leave}
        />
      )}
    </>
  )
}

/** Whether the receipt is of the basket as it now is; while a change is on its way it is of an older one. */
const isOf = (checkout: CheckoutAnswer, basket: Basket): boolean =>
  checkout.count === basket.count &&
  checkout.lines.every(({ product, quantity }) => quantityOf(basket, product.gtin) === quantity)

/** The last answer, kept as it is while `held`. */
function useHeld(answer: CheckoutAnswer | undefined, held: boolean): CheckoutAnswer | undefined {
  const [kept, setKept] = useState(answer)
  if (!held && kept !== answer) setKept(answer)
  return held ? (kept ?? answer) : answer
}
