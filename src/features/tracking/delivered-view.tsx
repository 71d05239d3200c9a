import { useState } from 'react'
import { Link } from 'react-router'
import type { Order } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Arrival } from './arrival.tsx'
import { Bag } from './bag.tsx'
import { BagSeals } from './bag-seals.tsx'
import styles from './delivered-view.module.css'
import { DoorPhoto } from './door-photo.tsx'
import type { OrderSlots } from './order-slots.ts'
import { TalkRow } from './talk-row.tsx'
import { Thanks } from './thanks.tsx'
import { WaitMoney } from './wait-money.tsx'
import { WayList } from './way-list.tsx'

/** Brought: how long it took, the picture of the door, thanks for the rider, and what can be done if something is not as it should be. */
export function DeliveredView({ parcel, order, slots }: { parcel: Parcel; order: Order; slots: OrderSlots }) {
  const { t, formats } = useMessages()
  const [reporting, setReporting] = useState(false)
  const { Care, Report } = slots
  return (
    <div className={styles.delivered}>
      <Arrival parcel={parcel} />
      {parcel.photo && <DoorPhoto photo={parcel.photo} unit={order.address.unit} />}
      {parcel.can.report && (
        <Button kind="text" className={styles.missed} data-act="notReceived" onClick={() => setReporting(true)}>
          {t('delivery.notReceived')}
        </Button>
      )}
      {reporting && <Report order={order} onClose={() => setReporting(false)} />}
      <Thanks parcel={parcel} />
      <WaitMoney parcel={parcel} />
      <Bag parcel={parcel} order={order} />
      <BagSeals parcel={parcel} />
      <TalkRow parcel={parcel} />
      <Care order={order} onTheWay />
      <h2>{t('tracking.everyStep')}</h2>
      <WayList parcel={parcel} order={order} />
      <p className={styles.foot}>
        {t('tracking.orderCode', { code: order.id })}
        <br />
        {formats.names(order.address.door)}
      </p>
      <ButtonLink block render={(link) => <Link to={paths.home()} {...link} />}>
        {t('tracking.toMarket')}
      </ButtonLink>
    </div>
  )
}
