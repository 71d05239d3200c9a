import {
  Banknote,
  Bike,
  BellRing,
  CircleHelp,
  CloudOff,
  DoorOpen,
  House,
  MapPin,
  MapPinPen,
  Package,
  PackageX,
  PhoneMissed,
  Receipt,
  Repeat2,
  ShoppingBasket,
  Store,
  TrafficCone,
  Truck,
  Undo2,
  X,
  Zap,
  type LucideIcon,
} from 'lucide-react'
import type { Parcel, TurnCode } from '#contract/parcel.ts'
import type { WayWhat } from './way-rows.ts'

const turns: Record<TurnCode, LucideIcon> = {
  paid: Receipt,
  accepted: Store,
  picking: ShoppingBasket,
  zone: ShoppingBasket,
  asked: CircleHelp,
  swapped: Repeat2,
  leftOut: X,
  onBelt: Package,
  packing: Package,
  packed: Package,
  hurried: Zap,
  noRider: CircleHelp,
  riderAssigned: Bike,
  riderAtStore: Store,
  pickedUp: Store,
  delayed: TrafficCone,
  quiet: CloudOff,
  seenAgain: MapPin,
  nearby: MapPin,
  atDoor: DoorOpen,
  doorCalled: BellRing,
  unreachable: PhoneMissed,
  refused: PackageX,
  returning: Undo2,
  returned: Store,
  calledOff: X,
  cancelled: X,
  readdressed: MapPinPen,
  waitMoney: Banknote,
  delivered: House,
}

/** The node of a row of the way. */
export function iconOf(what: WayWhat, { by }: Pick<Parcel, 'by'>): LucideIcon {
  const rides = by === 'nextDay' ? Truck : Bike
  switch (what.is) {
    case 'here':
      return rides
    case 'stop':
      return MapPin
    case 'step':
      return what.step === 'packed' ? Package : what.step === 'atDoor' ? DoorOpen : rides
    case 'turn':
      return what.turn.code === 'riderAssigned' ? rides : turns[what.turn.code]
  }
}
