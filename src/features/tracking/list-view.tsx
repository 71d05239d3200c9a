import { BottomBar } from '#ui/bottom-bar.tsx'
import { Arrival } from './arrival.tsx'
import { Contact } from './contact.tsx'
import { LateLine } from './late-line.tsx'
import styles from './list-view.module.css'
import { TroublePanel } from './trouble-panel.tsx'
import { WaitMoney } from './wait-money.tsx'
import { WayBody, type WayBodyProps } from './way-body.tsx'
import { WayList } from './way-list.tsx'

/** The same delivery in words: every turn of the way under its minutes, nothing less than the picture has. */
export function ListView({ parcel, order, ...body }: WayBodyProps) {
  return (
    <>
      <div className={styles.list}>
        <Arrival parcel={parcel} />
        <LateLine parcel={parcel} />
        <TroublePanel parcel={parcel} order={order} />
        <WaitMoney parcel={parcel} />
        <WayList parcel={parcel} order={order} />
        <WayBody parcel={parcel} order={order} {...body} />
      </div>
      <BottomBar>
        <div className={styles.who}>
          <Contact parcel={parcel} />
        </div>
      </BottomBar>
    </>
  )
}
