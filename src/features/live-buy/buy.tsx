import { useEffect, useEffectEvent, useState } from 'react'
import { onFlowsClosed } from '#stores/flows-store.ts'
import type { BuySlots } from './buy-slots.ts'
import { OfferSheet } from './offer-sheet.tsx'
import { ShelfSheet } from './shelf-sheet.tsx'

export interface BuyProps {
  gtin: string
  /** Without one it is the thing at its shelf's price. */
  offerId: string | undefined
  /** Nothing is open any more. */
  onClose: () => void
  /** The page under it says by itself that it is bought. */
  said?: boolean
  slots: BuySlots
}

/** Buying without leaving the room: what was held and its wallet, or a thing of the shelf for the basket. */
export function Buy({ gtin, offerId, onClose, said = false, slots }: BuyProps) {
  const [ordinary, setOrdinary] = useState(false)
  const worldMoved = useEffectEvent(onClose)
  useEffect(() => onFlowsClosed(() => worldMoved()), [])
  return offerId === undefined || ordinary ? (
    <ShelfSheet gtin={gtin} onClose={onClose} />
  ) : (
    <OfferSheet
      gtin={gtin}
      offerId={offerId}
      onOrdinary={() => setOrdinary(true)}
      onClose={onClose}
      said={said}
      slots={slots}
    />
  )
}
