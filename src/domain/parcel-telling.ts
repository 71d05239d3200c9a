import type { Parcel } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { arrivalOf, isFarOff, type Phase, progressOf } from './parcel-progress.ts'

/**
 * What there is to tell of a parcel in one line, and nothing but what is true now. `asks`, `unreachable` and `address` wait for the
 * shopper until an instant, where one is known.
 */
export type Telling =
  | { is: 'asks' | 'unreachable' | 'address'; until: Instant | undefined }
  | { is: 'atDoor' }
  | { is: 'noRider'; minutes: number }
  | { is: 'quiet'; since: Instant }
  | { is: 'late'; minutes: number; by: number }
  | { is: 'goesBack' }
  | { is: 'comes'; minutes: number; phase: Phase }
  | { is: 'planned' }

/** What to tell of a parcel now; null when its way is over. What waits for an answer goes before what only takes its time. */
export function tellingOf(parcel: Parcel, now: Instant): Telling | null {
  if (parcel.end !== undefined || parcel.deliveredAt !== undefined) return null
  const ask = parcel.picks.find(({ state }) => state === 'asking')?.ask
  if (ask && ask.until > now) return { is: 'asks', until: ask.until }
  switch (parcel.state) {
    case 'delivered':
    case 'returned':
    case 'cancelled':
      return null
    case 'unreachable':
      return { is: 'unreachable', until: parcel.trouble?.until }
    case 'returning':
      return { is: 'goesBack' }
    default:
  }
  if (parcel.trouble?.code === 'wrongAddress' && parcel.trouble.choices?.length)
    return { is: 'address', until: parcel.trouble.until }
  if (parcel.state === 'atDoor') return { is: 'atDoor' }
  if (isFarOff(parcel, now)) return { is: 'planned' }
  const { minutesLeft: minutes, minutesLate } = arrivalOf(parcel, now)
  if (parcel.state === 'noRider') return { is: 'noRider', minutes }
  if (parcel.quiet) return { is: 'quiet', since: parcel.quiet.since }
  if (minutesLate > 0) return { is: 'late', minutes, by: minutesLate }
  return { is: 'comes', minutes, phase: progressOf(parcel, now).phase ?? 'door' }
}

const urgency: Record<Telling['is'], number> = {
  asks: 0,
  unreachable: 0,
  address: 0,
  atDoor: 1,
  noRider: 2,
  quiet: 2,
  late: 2,
  comes: 2,
  goesBack: 3,
  planned: 4,
}

/** The parcels whose way is not over, with what to tell of each: first what waits for the shopper, then by arrival. */
export function underWay(parcels: readonly Parcel[], now: Instant): { parcel: Parcel; telling: Telling }[] {
  return parcels
    .flatMap((parcel) => {
      const telling = tellingOf(parcel, now)
      return telling ? [{ parcel, telling }] : []
    })
    .toSorted((a, b) => urgency[a.telling.is] - urgency[b.telling.is] || a.parcel.eta.at - b.parcel.eta.at)
}
