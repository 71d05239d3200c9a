import {
  ArrowUpDown,
  BellOff,
  CircleSlash,
  CloudRain,
  EyeOff,
  type LucideIcon,
  MapPinOff,
  PackageX,
  Truck,
  Undo2,
  UserX,
} from 'lucide-react'
import { useLocation } from 'react-router'
import type { IncidentKind } from '#contract/incident.ts'
import type { WorldView } from '#contract/world.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useWorldControl, worldControls } from '#queries/world-query.ts'
import { FilterChips } from '#ui/filter-chips.tsx'
import styles from './stage-drawer.module.css'

const icons: Record<IncidentKind, LucideIcon> = {
  lorry: Truck,
  flatTyre: CircleSlash,
  riderQuiet: EyeOff,
  unreachable: BellOff,
  refused: Undo2,
  wrongAddress: MapPinOff,
  itemGone: PackageX,
  slowLift: ArrowUpDown,
  noRider: UserX,
  rainNow: CloudRain,
}

/** What can go wrong now with the order that is open, or else the newest under way. Nothing, while nothing can. */
export function IncidentChips({ incidents }: Pick<WorldView, 'incidents'>) {
  const { t } = useMessages()
  const control = useWorldControl()
  const { pathname } = useLocation()
  const parcel = incidents.find(({ orderId }) => pathname.startsWith(paths.order(orderId))) ?? incidents[0]
  if (!parcel) return null
  const { orderId, kinds } = parcel
  return (
    <section className={styles.part}>
      <h3>{t('stage.onTheWay')}</h3>
      <FilterChips
        className={styles.scenarios}
        label={t('stage.onTheWay')}
        pressed={[]}
        chips={kinds.map((kind) => ({
          id: kind,
          label: t(`stage.incident.${kind}`),
          icon: icons[kind],
          act: 'declare-incident',
        }))}
        onPress={(kind) => control.mutate(() => worldControls.declareIncident({ kind, orderId }))}
      />
    </section>
  )
}
