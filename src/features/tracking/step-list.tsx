import {
  Bike,
  Check,
  DoorOpen,
  House,
  MapPin,
  PackageCheck,
  ShoppingBasket,
  Store,
  Truck,
  type LucideIcon,
} from 'lucide-react'
import type { Parcel, ParcelStep } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './step-list.module.css'

const icons: Record<ParcelStep, LucideIcon> = {
  accepted: Store,
  picking: ShoppingBasket,
  onBelt: ShoppingBasket,
  packing: PackageCheck,
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
  const van = parcel.by === 'nextDay'
  const rider = parcel.rider ? formats.names(parcel.rider.names) : t(van ? 'tracking.theDriver' : 'tracking.theRider')
  const words: Record<ParcelStep, string> = {
    accepted: t('tracking.stepAccepted'),
    picking: t('tracking.stepPicking', { picker }),
    onBelt: t('tracking.stepOnBelt'),
    packing: t('tracking.stepPacking'),
    packed:
      parcel.bags === undefined
        ? t('tracking.stepPacked')
        : t('tracking.stepPackedBags', { count: parcel.bags.length }),
    riderAssigned: t('tracking.stepRiderAssigned', { rider }),
    riderAtStore: t('tracking.stepRiderAtStore', { rider }),
    pickedUp: t(van ? 'tracking.stepLoaded' : 'tracking.stepPickedUp', { rider }),
    nearby: t('tracking.stepNearby', { rider }),
    atDoor: t('tracking.stepAtDoor', { rider }),
    delivered: t('tracking.stepDelivered'),
  }
  const iconOf = (step: ParcelStep): LucideIcon => (van && icons[step] === Bike ? Truck : icons[step])
  const days = new Set(parcel.steps.map(({ at, dueAt }) => formats.weekday(at ?? dueAt ?? parcel.paidAt)))
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
              <Icon of={at !== undefined && step !== parcel.step ? Check : iconOf(step)} size={20} />
            </span>
            <span>
              {words[step]}
              {at === undefined && (
                <small>
                  {t('tracking.expected')}
                  {days.size > 1 && dueAt !== undefined && ` ${formats.weekday(dueAt)}`}
                </small>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
