import * as v from 'valibot'
import type { Instant } from './time.ts'

/** What can go wrong on the way; each is taken up by dispatch from the instant it was declared. */
export const IncidentKind = v.picklist([
  /** A street is blocked: the rider rides round it. */
  'lorry',
  'flatTyre',
  /** No sign of the rider for a while. */
  'riderQuiet',
  /** Nobody opens, nobody answers. */
  'unreachable',
  /** Somebody opens, and sends it back. */
  'refused',
  /** The rider stands where it says, and it is not there. */
  'wrongAddress',
  /** The shelf is empty of one thing that was ordered. */
  'itemGone',
  'slowLift',
  /** Nobody is free to ride. */
  'noRider',
  /** From now on it rains: whoever rides is slower, and what is promised from now on is longer. */
  'rainNow',
])
export type IncidentKind = v.InferOutput<typeof IncidentKind>

/** How long an incident lasts or holds up, in whole minutes of the world; each kind has its usual. */
const Minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))

/** What the Stage makes happen: to one parcel, or to the newest that it can happen to. The same one twice changes nothing. */
export const DeclareIncident = v.object({
  kind: IncidentKind,
  orderId: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  minutes: v.exactOptional(Minutes),
})
export type DeclareIncident = v.InferOutput<typeof DeclareIncident>

/** What can go wrong now with a parcel under way. */
export const IncidentsNow = v.object({ orderId: v.string(), kinds: v.array(IncidentKind) })
export type IncidentsNow = v.InferOutput<typeof IncidentsNow>

/** An incident as facts tell it: `minutes` only where they were given. */
export interface Incident {
  incident: IncidentKind
  at: Instant
  minutes?: number
}

/** An incident a world opens with: it strikes every parcel that is paid in it, as it comes to that step. */
export interface OpeningIncident {
  kind: IncidentKind
  /** The step from which on it has been declared; the first one it can happen at if nobody says. */
  atStep?: string
  minutes?: number
}
