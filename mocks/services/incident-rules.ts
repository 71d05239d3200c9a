import type { IncidentKind, OpeningIncident } from '#contract/incident.ts'
import type { ParcelStep } from '#contract/parcel.ts'
import type { ParcelRecord } from './dispatch-service.ts'
import type { IncidentState } from './incident-service.ts'

/** How long each holds up, or lasts, unless somebody says: minutes of the world. */
export const usualMinutes: Record<IncidentKind, number> = {
  lorry: 9,
  flatTyre: 11,
  riderQuiet: 4,
  unreachable: 5,
  wrongAddress: 5,
  itemGone: 1,
  slowLift: 4,
  noRider: 9,
  rainNow: 6,
}

/** A step, or the one before all. */
type At = ParcelStep | 'paid'

/** From which step of a parcel on each can happen, and until which has come. */
const spans: Record<Exclude<IncidentKind, 'rainNow'>, { from: At; until: ParcelStep }> = {
  itemGone: { from: 'paid', until: 'onBelt' },
  noRider: { from: 'paid', until: 'riderAssigned' },
  lorry: { from: 'pickedUp', until: 'nearby' },
  flatTyre: { from: 'pickedUp', until: 'nearby' },
  riderQuiet: { from: 'pickedUp', until: 'nearby' },
  slowLift: { from: 'pickedUp', until: 'atDoor' },
  wrongAddress: { from: 'pickedUp', until: 'atDoor' },
  unreachable: { from: 'pickedUp', until: 'atDoor' },
}

/** The step an incident that a world opens with strikes at, if it does not say. */
export const firstStepOf: Record<IncidentKind, At> = {
  itemGone: 'accepted',
  noRider: 'accepted',
  lorry: 'pickedUp',
  flatTyre: 'pickedUp',
  riderQuiet: 'pickedUp',
  slowLift: 'nearby',
  wrongAddress: 'pickedUp',
  unreachable: 'pickedUp',
  rainNow: 'accepted',
}

const minuteMs = 60_000

/** How long after its step one strikes: on the way, and not at the store's own door. */
export const afterMs = ({ kind }: OpeningIncident): number =>
  kind === 'lorry' || kind === 'flatTyre' || kind === 'riderQuiet' ? 4 * minuteMs : 0

/** What can go wrong now with a parcel under way: each once, and only what a rider on two wheels can meet. */
export function canHappen(parcel: ParcelRecord, { declared, rainAt }: IncidentState): IncidentKind[] {
  const struck = new Set((declared[parcel.orderId] ?? []).map(({ incident }) => incident))
  const { steps } = parcel
  const kinds = (Object.keys(spans) as (keyof typeof spans)[]).filter((kind) => {
    const { from, until } = spans[kind]
    if (struck.has(kind) || steps[until] !== undefined) return false
    return from === 'paid' || steps[from] !== undefined
  })
  const rain: IncidentKind[] = rainAt === undefined && steps.atDoor === undefined ? ['rainNow'] : []
  return [...kinds, ...rain]
}
