import { useEffect, useEffectEvent, useRef } from 'react'
import { useNavigate } from 'react-router'
import type { TypedCard } from '#contract/bank.ts'
import type { Checkout } from '#contract/checkout.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useFlags } from '#stores/flags-store.ts'
import { setDraft, useStepsDraft } from '#stores/steps-draft-store.ts'
import { AlertLine } from '#ui/pin-hint.tsx'
import styles from './step-form.module.css'
import type { OrderWish, Placing, StepsSlots } from './steps-slots.ts'
import { useBuyer } from './use-buyer.ts'
import { useCardPayment } from './use-card-payment.ts'

interface CardStepProps {
  checkout: Checkout
  slots: StepsSlots
  placing: Placing
}

/** The last page: a card, and Pay. It places the order and then pays it; what was typed waits in memory between the two. */
export function CardStep({ checkout, slots: { CardForm, PriceMoved, Unheard }, placing }: CardStepProps) {
  const { words } = useMessages()
  const navigate = useNavigate()
  const wish = useWish(checkout)
  const payment = useCardPayment()
  const shows = useFlags(({ pay }) => (pay === 'card-app' ? 'app' : 'sms'))
  const held = useRef<TypedCard | null>(null)
  const { state } = placing
  const order = state.is === 'placed' ? state.order : null

  const placed = useEffectEvent(() => {
    if (!order) return
    const { tradeNo } = order
    setDraft({ timeAgreed: false })
    const card = held.current
    held.current = null
    // An order that was found again after a reload has no card beside it: its own page asks for one.
    if (!card) return void navigate(paths.card(tradeNo), { replace: true })
    void navigate(paths.steps('card', tradeNo), { replace: true })
    payment.pay(order, card)
  })
  useEffect(() => {
    if (order) placed()
  }, [order])

  if (state.is === 'unheard') return <Unheard onAgain={placing.again} />
  const amount = order?.quote.total ?? checkout.quote?.total
  if (!amount) return null
  const press = (card: TypedCard): void => {
    if (order) return payment.pay(order, card)
    if (!checkout.quote) return
    held.current = card
    placing.press(checkout.quote, wish)
  }
  return (
    <>
      {state.is === 'ready' && state.said && (
        <div className={styles.said}>
          <AlertLine>{words('refusals', state.said.code, state.said)}</AlertLine>
        </div>
      )}
      <CardForm
        amount={amount}
        busy={state.is === 'placing' || payment.busy}
        failed={payment.failed}
        shows={shows}
        onPay={press}
      />
      {state.is === 'changed' && (
        <PriceMoved
          agreed={state.agreed}
          quote={state.quote}
          lines={checkout.lines}
          onPay={() => placing.press(state.quote, wish)}
          onClose={placing.leave}
        />
      )}
    </>
  )
}

/** The order as the pages before this one have it. */
function useWish({ address, choices }: Checkout): OrderWish {
  const buyer = useBuyer()
  const { email, name, phone } = useStepsDraft()
  const wish = { addressId: address.id, door: choices.door }
  if (buyer === 'member') return wish
  return { ...wish, guest: { email: email.trim(), name: name.trim(), phone: phone.normalize('NFKC').trim() } }
}
