import {
  Bike,
  CloudRain,
  MapPinPen,
  ShoppingBasket,
  TrafficCone,
  Building2,
  Users,
  type LucideIcon,
} from 'lucide-react'
import type { Parcel } from '#contract/parcel.ts'
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
  if (!reason) return null
  return (
    <p className={styles.why}>
      <Icon of={icons[reason]} />
      <span>{messages.t(reasonWords(reason), { rider: peopleOf(parcel, messages).rider })}</span>
    </p>
  )
}
