import type { Parcel } from '#contract/parcel.ts'
import { arrivalOf, isFarOff } from '#domain/parcel-progress.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Figure } from '#ui/figure.tsx'
import styles from './arrival.module.css'

/** The giant of a delivery: minutes to go, or, once it is there, how many it took. Words beside it say when, and whether that is late. */
export function Arrival({ parcel }: { parcel: Parcel }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const { minutesLeft, minutesLate, at } = arrivalOf(parcel, now)
  const time = formats.time(at)
  if (parcel.planned && (parcel.deliveredAt !== undefined || isFarOff(parcel, now))) {
    const { window, deliveredAt } = parcel
    return (
      <p className={styles.arrival} data-planned="">
        <Figure className={styles.giant}>
          {deliveredAt === undefined ? formats.timeRange(window.from, window.to) : time}
        </Figure>
        <span>
          {deliveredAt !== undefined ? (
            minutesLate > 0 ? (
              <Message id="tracking.deliveredLate" values={{ time, count: minutesLate }} />
            ) : (
              <Message id="tracking.deliveredAt" values={{ time }} />
            )
          ) : (
            <Message
              id={parcel.by === 'nextDay' ? 'tracking.plannedVan' : 'tracking.planned'}
              values={{ day: formats.day(window.from, now) }}
            />
          )}
        </span>
      </p>
    )
  }
  if (parcel.deliveredAt !== undefined) {
    const minutes = Math.floor((parcel.deliveredAt - parcel.paidAt) / 60_000)
    return (
      <p className={styles.arrival}>
        <Figure className={styles.giant}>{minutes}</Figure>
        <em>{t('tracking.minutes')}</em>
        <span>
          {minutesLate > 0 ? (
            <Message id="tracking.deliveredLate" values={{ time, count: minutesLate }} />
          ) : (
            <Message id="tracking.deliveredAt" values={{ time }} />
          )}
        </span>
      </p>
    )
  }
  return (
    <p className={styles.arrival} data-late={minutesLate > 0 || undefined}>
      <Figure className={styles.giant}>{minutesLeft}</Figure>
      <em>{t('tracking.minutes')}</em>
      <span>
        {parcel.step === 'atDoor' ? (
          t('tracking.atDoorNow')
        ) : minutesLate > 0 ? (
          <Message id="tracking.arrivesLate" values={{ time, count: minutesLate }} />
        ) : (
          <Message id="tracking.arrives" values={{ time }} />
        )}
      </span>
    </p>
  )
}
