import {
  Bike,
  Check,
  DoorOpen,
  House,
  MapPin,
  PackageCheck,
  ShoppingBasket,
  Store,
  type LucideIcon,
} from 'lucide-react'
import type { Parcel, ParcelStep } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './step-list.module.css'

const icons: Record<ParcelStep, LucideIcon> = {
  accepted: Store,
  picking: ShoppingBasket,
  packed: PackageCheck,
  riderAssigned: Bike,
  riderAtStore: Store,
  pickedUp: Bike,
  nearby: MapPin,
  atDoor: DoorOpen,
  delivered: House,
}

/** The map's equal in words: every step with its time, and the time it is due while it is ahead. */
export function StepList({ parcel }: { parcel: Parcel }) {
  const { t, formats } = useMessages()
  const picker = parcel.picker ? formats.names(parcel.picker.names) : t('tracking.someone')
  const rider = parcel.rider ? formats.names(parcel.rider.names) : t('tracking.theRider')
  const words: Record<ParcelStep, string> = {
    accepted: t('tracking.stepAccepted'),
    picking: t('tracking.stepPicking', { picker }),
    packed: parcel.bags === undefined ? t('tracking.stepPacked') : t('tracking.stepPackedBags', { count: parcel.bags }),
    riderAssigned: t('tracking.stepRiderAssigned', { rider }),
    riderAtStore: t('tracking.stepRiderAtStore', { rider }),
    pickedUp: t('tracking.stepPickedUp', { rider }),
    nearby: t('tracking.stepNearby', { rider }),
    atDoor: t('tracking.stepAtDoor', { rider }),
    delivered: t('tracking.stepDelivered'),
  }
  return (
    <section className={styles.steps}>
      <h2>{t('tracking.everyStep')}</h2>
      <ol>
        {parcel.steps.map(({ step, at, dueAt }) => (
          <li
            key={step}
            data-state={at === undefined ? 'ahead' : step === parcel.step ? 'now' : 'done'}
            aria-current={step === parcel.step ? 'step' : undefined}
          >
            <time>{at !== undefined ? formats.time(at) : dueAt !== undefined ? formats.time(dueAt) : ''}</time>
            <span className={styles.node}>
              <Icon of={at !== undefined && step !== parcel.step ? Check : icons[step]} size={20} />
            </span>
            <span>
              {words[step]}
              {at === undefined && <small>{t('tracking.expected')}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
