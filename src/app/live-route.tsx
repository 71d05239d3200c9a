import type { LiveSlots } from '#features/live/live-slots.ts'
import { RoomPage } from '#features/live/room-page.tsx'

const Nothing = () => null

const slots: LiveSlots = {
  Gate: Nothing,
  SoldOut: Nothing,
  Back: Nothing,
  Rain: Nothing,
  Coupon: Nothing,
  Envelope: Nothing,
  Buy: Nothing,
}

/** A live room: one feature shows it, another sells in it. */
export const LiveRoute = () => <RoomPage slots={slots} />
