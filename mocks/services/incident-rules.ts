import type { IncidentKind, OpeningIncident } from '#contract/incident.ts'
import type { ParcelStep } from '#contract/parcel.ts'
import type { ParcelRecord } from './dispatch-state.ts'
import type { IncidentState } from './incident-service.ts'

/** How long each holds up, or lasts, unless somebody says: minutes of the world. */
export const usualMinutes: Record<IncidentKind, number> = {
  lorry: 9,
  flatTyre: 11,
  riderQuiet: 4,
  unreachable: 5,
  refused: 1,
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
  refused: { from: 'pickedUp', until: 'delivered' },
}

/** The step an incident that a world opens with strikes at, if it does not say. */
export const firstStepOf: Record<IncidentKind, At> = {
  itemGone: 'accepted',
  noRider: 'packed',
  lorry: 'pickedUp',
  flatTyre: 'pickedUp',
  riderQuiet: 'pickedUp',
  slowLift: 'nearby',
  wrongAddress: 'pickedUp',
  unreachable: 'pickedUp',
  refused: 'pickedUp',
  rainNow: 'accepted',
}

const minuteMs = 60_000

/** How long after its step one strikes: on the way, and not at the store's own door. */
export const afterMs = ({ kind }: OpeningIncident): number =>
  kind === 'lorry' || kind === 'flatTyre' || kind === 'riderQuiet' ? 4 * minuteMs : 0

/** What happens at the door: one of them is enough. */
const doorKinds: ReadonlySet<IncidentKind> = new Set(['unreachable', 'refused', 'wrongAddress'])
/** What only a rider on two wheels meets. */
const riderKinds: ReadonlySet<IncidentKind> = new Set(['lorry', 'flatTyre', 'riderQuiet', 'slowLift', 'noRider'])

/** What can go wrong now with a parcel under way: each once. What may be left on the mat needs nobody who opens. */
export function canHappen(parcel: ParcelRecord, { declared, rainAt }: IncidentState): IncidentKind[] {
  const { orderId, steps, slot, door, returning, refusedAt, unreachable } = parcel
  if (returning || refusedAt !== undefined || unreachable) return []
  const struck = new Set<IncidentKind>((declared[orderId] ?? []).map(({ incident }) => incident))
  const atDoorAlready = [...struck].some((kind) => doorKinds.has(kind))
  const kinds = (Object.keys(spans) as (keyof typeof spans)[]).filter((kind) => {
    const { from, until } = spans[kind]
    if (struck.has(kind) || steps[until] !== undefined || (atDoorAlready && doorKinds.has(kind))) return false
    if (slot.kind !== 'rider' && riderKinds.has(kind)) return false
    if (kind === 'unreachable' && door === 'leave') return false
    return from === 'paid' || steps[from] !== undefined
  })
  const rides = slot.kind === 'rider' && steps.atDoor === undefined
  return rides && rainAt === undefined ? [...kinds, 'rainNow'] : kinds
}
