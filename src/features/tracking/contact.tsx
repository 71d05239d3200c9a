import type { Parcel } from '#contract/parcel.ts'
import { Courier } from './courier.tsx'
import { CallButton, TalkButton } from './talk-button.tsx'

/** Who has it, with the ways to reach them that are open now. Nobody once it is back in the store. */
export function Contact({ parcel }: { parcel: Parcel }) {
  if (parcel.state === 'returned' || parcel.state === 'cancelled') return null
  return (
    <Courier parcel={parcel}>
      <TalkButton parcel={parcel} />
      <CallButton parcel={parcel} />
    </Courier>
  )
}
