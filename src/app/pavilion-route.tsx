import { QuoteSum } from '#features/checkout/quote-sum.tsx'
import { Buy } from '#features/live-buy/buy.tsx'
import type { BuySlots } from '#features/live-buy/buy-slots.ts'
import { PavilionPage } from '#features/pavilion/pavilion-page.tsx'
import type { PavilionSlots } from '#features/pavilion/pavilion-slots.ts'
import { LiveCashier } from './live-cashier.tsx'

const buying: BuySlots = { Cashier: LiveCashier, Sum: QuoteSum }

const slots: PavilionSlots = {
  Buy: ({ gtin, offerId, onClose }) => <Buy gtin={gtin} offerId={offerId} onClose={onClose} said slots={buying} />,
}

/** The Pavilion: one feature shows the piece, another holds and sells it. */
export const PavilionRoute = () => <PavilionPage slots={slots} />
