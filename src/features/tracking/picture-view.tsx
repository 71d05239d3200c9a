import type { Order } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Arrival } from './arrival.tsx'
import { Contact } from './contact.tsx'
import { LateLine } from './late-line.tsx'
import { PhaseBar } from './phase-bar.tsx'
import { TroublePanel } from './trouble-panel.tsx'
import { WaitMoney } from './wait-money.tsx'
import { WayBody, type WayBodyProps } from './way-body.tsx'
import { WayList } from './way-list.tsx'
import { WayScene } from './way-scene.tsx'
import { isHeldUp } from './late-words.ts'
import { turnsBack } from './scene-of.ts'
import styles from './picture-view.module.css'

export interface PictureViewProps extends Omit<WayBodyProps, 'parcel' | 'order'> {
  parcel: Parcel | undefined
  order: Order | undefined
}

/** A delivery as a picture: the belt or the map, and a panel with the minutes in front of it. */
export function PictureView({ parcel, order, ...body }: PictureViewProps) {
  const { t } = useMessages()
  const heldUp = parcel !== undefined && isHeldUp(parcel)
  return (
    <>
      <WayScene parcel={parcel} low={heldUp} />
      <section className={styles.panel}>
        {parcel && order ? (
          <>
            <Arrival parcel={parcel} />
            {/* Held up, the reason stands where the stretches do: the list below has them all. */}
            {!heldUp && !turnsBack(parcel) && <PhaseBar parcel={parcel} />}
            <LateLine parcel={parcel} />
            <TroublePanel parcel={parcel} order={order} />
            <WaitMoney parcel={parcel} />
            <Contact parcel={parcel} />
            <WayBody parcel={parcel} order={order} {...body} />
            <h2 className={styles.heading}>{t('tracking.everyStep')}</h2>
            <WayList parcel={parcel} order={order} />
          </>
        ) : (
          <p className={styles.waiting} aria-busy="true">
            {t('shell.loading')}
          </p>
        )}
      </section>
    </>
  )
}
