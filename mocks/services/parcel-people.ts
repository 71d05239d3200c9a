import type { Picker, Pick } from '#contract/picking.ts'
import type { Rider } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { type RiderMember, type StaffMember, staffOf } from '#seed/staff.ts'
import type { ParcelRecord } from './dispatch-state.ts'
import { zoneOf } from './picking-zones.ts'
import { streetNear } from './street-near.ts'

/** How long after the end a privacy number still rings. */
export const phoneMs = 2 * 3_600_000

/** Who picks or picked, where, and how far that is. Undefined until somebody does. */
export function pickerOf({ pickerId, zone, lines }: ParcelRecord, picks: readonly Pick[]): Picker | undefined {
  const member = pickerId === undefined ? undefined : staffOf(pickerId)
  if (!member) return undefined
  const wanted = picks.filter(({ state }) => state !== 'leftOut')
  return {
    id: member.id,
    names: member.names,
    picture: member.picture,
    zone: zone ?? zoneOf(lines[0]?.gtin ?? ''),
    done: wanted.filter(({ state }) => state === 'picked' || state === 'swapped').length,
    total: wanted.length,
  }
}

const isRider = (member: StaffMember): member is RiderMember => 'rating' in member
const aDriver = { number: 2, rating: 4.9, phone: '0520 3316' }

/** Until when whoever brings it can be called; undefined when that is over, or nobody brings it yet. */
export function callableUntil({ steps, end, eta, riderId }: ParcelRecord, now: Instant): Instant | undefined {
  if (riderId === undefined || steps.riderAssigned === undefined || end?.code === 'cancelled') return undefined
  const until = (end?.at ?? Math.max(eta.at, now)) + phoneMs
  return until > now ? until : undefined
}

/** Who brings it, and what is on the way before; undefined until somebody was found. */
export function riderOf(record: ParcelRecord, now: Instant): Rider | undefined {
  const { riderId, slot, stops = [] } = record
  const member = riderId === undefined ? undefined : staffOf(riderId)
  if (!member) return undefined
  const until = callableUntil(record, now)
  const { number, rating, phone } = isRider(member) ? member : aDriver
  return {
    id: member.id,
    names: member.names,
    picture: member.picture,
    vehicle: slot.kind === 'rider' ? 'ebike' : 'van',
    number,
    rating,
    stops: stops.flatMap(({ at, x, y }) => {
      const place = streetNear({ x, y })
      return place ? [{ at, done: at <= now, place, point: { x, y } }] : []
    }),
    ...(until !== undefined && { phone: { number: `95013 ${phone}`, until } }),
  }
}
