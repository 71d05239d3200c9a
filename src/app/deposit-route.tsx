import { ArrivalSegment } from '#features/checkout/arrival-segment.tsx'
import { QuoteSum } from '#features/checkout/quote-sum.tsx'
import { DepositPage } from '#features/festival/deposit-page.tsx'
import type { DepositSlots } from '#features/festival/deposit-slots.ts'
import { DepositsPage } from '#features/festival/deposits-page.tsx'
import { BackButton } from '#features/market/back-button.tsx'

const slots: DepositSlots = { Back: BackButton, Arrival: ArrivalSegment, QuoteSum }

/** One deposit, its balance on a receipt as the basket's. */
export const DepositRoute = () => <DepositPage slots={slots} />

/** All of them. */
export const DepositsRoute = () => <DepositsPage slots={slots} />
