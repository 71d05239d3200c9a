import {
  Bike,
  CloudRain,
  MapPinPen,
  ShoppingBasket,
  TrafficCone,
  Building2,
  CloudOff,
  Users,
  type LucideIcon,
} from 'lucide-react'
import type { Parcel } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './late-line.module.css'
import { lateReason, reasonWords, type LateReason } from './late-words.ts'
import { peopleOf } from './way-words.ts'

const icons: Record<LateReason, LucideIcon> = {
  rain: CloudRain,
  rush: Users,
  slowPicking: ShoppingBasket,
  noRider: Bike,
  lorry: TrafficCone,
  slowLift: Building2,
  address: MapPinPen,
  detour: TrafficCone,
  flatTyre: Bike,
}

/** Why it takes longer, in words. An arrival never moves far without them. */
export function LateLine({ parcel }: { parcel: Parcel }) {
  const messages = useMessages()
  const reason = lateReason(parcel)
  const { rider } = peopleOf(parcel, messages)
  if (!reason) return parcel.quiet && !parcel.end ? <Quiet since={parcel.quiet.since} rider={rider} /> : null
  return (
    <p className={styles.why}>
      <Icon of={icons[reason]} />
      <span>{messages.t(reasonWords(reason), { rider })}</span>
    </p>
  )
}

/** Nothing heard of the rider: since when, and that the minutes are what is expected. */
function Quiet({ since, rider }: { since: Instant; rider: string }) {
  const { t, formats } = useMessages()
  return (
    <p className={styles.why}>
      <Icon of={CloudOff} />
      <span>{t('delivery.quiet', { rider, time: formats.time(since) })}</span>
    </p>
  )
}
