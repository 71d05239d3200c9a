import type { Parcel } from '#contract/parcel.ts'
import { riderAt } from '#domain/ride.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './courier.module.css'

/** Who is at work on it now: the picker until a rider has been found, then the rider and how far away. */
export function Courier({ parcel }: { parcel: Parcel }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const { rider, picker } = parcel
  if (rider) {
    const fix = parcel.leg && riderAt(parcel.leg, now)
    const where =
      parcel.deliveredAt !== undefined || parcel.step === 'atDoor'
        ? t('tracking.riderThere')
        : parcel.by === 'nextDay'
          ? t(fix ? 'tracking.vanRides' : 'tracking.vanWaits')
          : fix
            ? t('tracking.riderAway', { distance: formats.distance(fix.metresLeft) })
            : parcel.step === 'riderAtStore'
              ? t('tracking.riderAtStore')
              : t('tracking.riderToStore')
    return (
      <p className={styles.courier}>
        <span className={styles.face}>
          <img src={pictureUrl(rider.picture)} width={46} height={46} alt="" />
        </span>
        <span>
          <b>{formats.names(rider.names)}</b>
          <small>{where}</small>
        </span>
      </p>
    )
  }
  if (!picker) return <p className={styles.courier}>{t('tracking.storeHasIt')}</p>
  // What is recalled is not counted: it is not to come.
  const wanted = parcel.picks.filter(({ leftOutAt }) => leftOutAt === undefined)
  const picked = wanted.filter(({ pickedAt }) => pickedAt !== undefined).length
  return (
    <p className={styles.courier}>
      <span className={styles.face}>
        <img src={pictureUrl(picker.picture)} width={46} height={46} alt="" />
      </span>
      <span>
        <b>{t('tracking.pickerName', { picker: formats.names(picker.names) })}</b>
        <small>{t('tracking.picked', { picked, count: wanted.length })}</small>
      </span>
    </p>
  )
}
