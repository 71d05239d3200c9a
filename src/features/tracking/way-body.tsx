import type { Order } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Rows } from '#ui/row-fact.tsx'
import { Bag } from './bag.tsx'
import { AddressRow } from './address-row.tsx'
import { BagSeals } from './bag-seals.tsx'
import { DoorChoice } from './door-choice.tsx'
import { HurryRow } from './hurry-row.tsx'
import { IfGone } from './if-gone.tsx'
import type { OrderSlots } from './order-slots.ts'
import { NoteRow } from './note-row.tsx'
import { PickRows } from './pick-rows.tsx'
import { RefuseRow } from './refuse-row.tsx'
import { isPicking } from './scene-of.ts'
import { ShareRow } from './share-row.tsx'
import type { MissingHand } from './use-missing.ts'
import styles from './way-body.module.css'

export interface WayBodyProps {
  parcel: Parcel
  order: Order
  slots: OrderSlots
  missing: MissingHand
}

/** What can be seen and done of a delivery under way besides its minutes: only what the world would accept now. */
export function WayBody({ parcel, order, slots: { Care }, missing }: WayBodyProps) {
  const { t } = useMessages()
  const picking = isPicking(parcel)
  return (
    <>
      {picking && (
        <>
          <hr className={styles.rule} />
          <PickRows parcel={parcel} order={order} onAnswer={missing.open} />
          <IfGone parcel={parcel} />
        </>
      )}
      {parcel.can.door && <DoorChoice parcel={parcel} />}
      {!picking && <Bag parcel={parcel} order={order} />}
      <BagSeals parcel={parcel} />
      <Rows className={styles.rows}>
        <HurryRow parcel={parcel} />
        <NoteRow parcel={parcel} />
        <AddressRow parcel={parcel} order={order} />
        <ShareRow parcel={parcel} />
        <RefuseRow parcel={parcel} />
      </Rows>
      <Care order={order} onTheWay={!parcel.can.cancel} />
      <p className={styles.foot}>{t('tracking.orderCode', { code: order.id })}</p>
    </>
  )
}
