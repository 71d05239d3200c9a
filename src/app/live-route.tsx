import { QuoteSum } from '#features/checkout/quote-sum.tsx'
import { Back } from '#features/live-buy/back.tsx'
import { Buy } from '#features/live-buy/buy.tsx'
import type { BuySlots } from '#features/live-buy/buy-slots.ts'
import { CouponCard } from '#features/live-buy/coupon-card.tsx'
import { Envelope } from '#features/live-buy/envelope.tsx'
import { Gate } from '#features/live-buy/gate.tsx'
import { HeldStrip } from '#features/live-buy/held-strip.tsx'
import { PacketRain } from '#features/live-buy/packet-rain.tsx'
import { SoldOut } from '#features/live-buy/sold-out.tsx'
import type { LiveSlots } from '#features/live/live-slots.ts'
import { RoomPage } from '#features/live/room-page.tsx'
import { LiveCashier } from './live-cashier.tsx'

const buying: BuySlots = { Cashier: LiveCashier, Sum: QuoteSum }

const slots: LiveSlots = {
  Gate,
  SoldOut,
  Back,
  Rain: PacketRain,
  Coupon: CouponCard,
  Envelope,
  Held: HeldStrip,
  Buy: ({ gtin, offerId, onClose }) => <Buy gtin={gtin} offerId={offerId} onClose={onClose} slots={buying} />,
}

/** A live room: one feature shows it, another sells in it. */
export const LiveRoute = () => <RoomPage slots={slots} />
