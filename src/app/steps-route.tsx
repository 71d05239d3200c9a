import { CardForm } from '#features/card/card-form.tsx'
import { PriceMoved } from '#features/checkout/price-moved.tsx'
import { QuoteSum } from '#features/checkout/quote-sum.tsx'
import { Unheard } from '#features/checkout/unheard.tsx'
import { usePlacing } from '#features/checkout/use-placing.ts'
import { StepsPage } from '#features/steps/steps-page.tsx'
import type { StepsSlots } from '#features/steps/steps-slots.ts'

const slots: StepsSlots = { CardForm, QuoteSum, PriceMoved, Unheard }

/** The classic checkout, with the card form of one feature and the order of another. */
export function StepsRoute() {
  const { state, flow } = usePlacing(() => {})
  return <StepsPage slots={slots} placing={{ state, press: flow.press, again: flow.again, leave: flow.leave }} />
}
