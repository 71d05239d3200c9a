import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import type { BasketLine } from '#contract/basket.ts'
import type { Checkout } from '#contract/checkout.ts'
import { checkoutStepOf, openStep, stepAfter, type CheckoutStep } from '#domain/checkout-steps.ts'
import { emailProblem } from '#domain/contact-fields.ts'
import { tradeNoIn } from '#domain/pay-ways.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { checkoutQuery } from '#queries/checkout-query.ts'
import { useMeasuring } from '#stores/measuring-store.ts'
import { isUntouched, useStepsDraft } from '#stores/steps-draft-store.ts'
import { ButtonLink } from '#ui/button.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import { AddressStep } from './address-step.tsx'
import { CardStep } from './card-step.tsx'
import { DeliveryStep } from './delivery-step.tsx'
import { EmailStep } from './email-step.tsx'
import { OrderSummary, type SummaryLine } from './order-summary.tsx'
import { StepsFrame } from './steps-frame.tsx'
import type { Placing, StepsSlots } from './steps-slots.ts'
import { useBuyer } from './use-buyer.ts'
import { useDemoPerson } from './use-demo-person.ts'

/** The classic checkout: who, where, when, and a card; each on a page of its own, and none opens before those it stands on. */
export function StepsPage({ slots, placing }: { slots: StepsSlots; placing: Placing }) {
  const { t } = useMessages()
  const navigate = useNavigate()
  const { step: asked } = useParams()
  const [search] = useSearchParams()
  const step = checkoutStepOf(asked)
  const { data: checkout } = useQuery(checkoutQuery)
  const done = useDone()
  useFilledForMeasuring()
  const order = placing.state.is === 'placed' ? placing.state.order : null
  const under = placing.state.is !== 'ready'
  const open = step && openStep(step, done)
  const tradeNo = tradeNoIn(search)
  // An order that is placed already, opened again: its card has a page of its own.
  if (tradeNo && placing.state.is !== 'placed') return <Navigate to={paths.card(tradeNo)} replace />
  // What is placed is placed: it lies with the basket, to be paid or given up.
  if (placing.state.is === 'placed' && step !== 'card') return <Navigate to={paths.basket()} replace />
  if (open === undefined || step === undefined) return <Navigate to={paths.steps('email')} replace />
  if (open !== step && !under) return <Navigate to={paths.steps(open)} replace />
  const go = (): void => {
    const next = stepAfter(step)
    if (next) void navigate(paths.steps(next))
  }
  return (
    <StepsFrame step={step} placed={order !== null}>
      {!checkout && <Skeleton label={t('shell.loading')} count={5} />}
      {checkout && !checkout.quote && !under && <NothingToBuy />}
      {order ? (
        <OrderSummary key={step} quote={order.quote} lines={order.lines} QuoteSum={slots.QuoteSum} />
      ) : (
        checkout?.quote && (
          <OrderSummary
            key={step}
            quote={checkout.quote}
            lines={checkout.lines.flatMap(asOrdered)}
            QuoteSum={slots.QuoteSum}
          />
        )
      )}
      {checkout && (checkout.quote || under) && page(step, checkout)}
    </StepsFrame>
  )

  function page(shown: CheckoutStep, known: Checkout) {
    switch (shown) {
      case 'email':
        return <EmailStep onDone={go} />
      case 'address':
        return <AddressStep onDone={go} />
      case 'delivery':
        return <DeliveryStep onDone={go} />
      case 'card':
        return <CardStep checkout={known} slots={slots} placing={placing} />
    }
  }
}

/** A line that is in the price, as an order has it. */
const asOrdered = ({ product, quantity, total, state }: BasketLine): SummaryLine[] =>
  state === 'ok' ? [{ ...product, quantity, total }] : []

/** Which pages are filled in. */
function useDone(): Record<Exclude<CheckoutStep, 'card'>, boolean> {
  const draft = useStepsDraft()
  const buyer = useBuyer()
  return {
    email: buyer === 'member' || emailProblem(draft.email) === null,
    address: draft.addressId !== null && (buyer === 'member' || draft.addressOf !== ''),
    delivery: draft.timeAgreed,
  }
}

/** Who measures types the card and nothing that a browser would have filled in. */
function useFilledForMeasuring(): void {
  const measuring = useMeasuring(({ course }) => course !== null)
  const untouched = isUntouched(useStepsDraft())
  const { fill } = useDemoPerson()
  const wanted = measuring && untouched
  useEffect(() => {
    if (wanted) fill?.()
  }, [wanted, fill])
}

function NothingToBuy() {
  const { t } = useMessages()
  return (
    <StatePanel
      level={2}
      picture={<img src={pictureUrl('1f9fa', true)} width={160} height={160} alt="" />}
      title={t('steps.emptyTitle')}
      actions={
        <ButtonLink kind="primary" block render={(link) => <Link to={paths.basket()} {...link} />}>
          {t('steps.toBasket')}
        </ButtonLink>
      }
    >
      {t('steps.emptyBody')}
    </StatePanel>
  )
}
