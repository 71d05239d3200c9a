import type { FactBody } from '#contract/facts.ts'
import type { Leg, Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { deliveryLimitMetres } from '#seed/people.ts'
import type { Context, Decision } from '#world/service.ts'
import type { ParcelRecord } from './dispatch-state.ts'
import { addressById, entryById } from './identity-service.ts'
import type { States } from './states.ts'
import { doorOf } from './ways.ts'
import { straightOn } from './straight-on.ts'

/** Under way, a rider goes on to a house that is so near the way's end, in metres. */
const reachMetres = 500

const metresBetween = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/**
 * Another address for a parcel. Until a rider has it, any within a rider's reach; after that, one near the way's end, to which the rider
 * says yes. Refuses addressUnknown, addressOutOfRange, addressTooFar with how much nearer it would have to be, and addressTooLate
 * from the door on.
 */
export function readdress(parcel: ParcelRecord, addressId: string, { now, states }: Context<States>): Decision {
  const { orderId, steps, to, leg, slot } = parcel
  const address = addressById(states.identity, addressId)
  const entry = entryById(states.identity, addressId)
  if (!address || !entry) return { refusal: { code: 'addressUnknown' } }
  if (steps.atDoor !== undefined) return { refusal: { code: 'addressTooLate' } }
  if (slot.kind === 'rider' && !address.inRange) {
    const { distanceMetres } = address
    const limitMetres = deliveryLimitMetres
    return { refusal: { code: 'addressOutOfRange', distanceMetres, limitMetres } }
  }
  if (to.streetId === entry.streetId && to.number === entry.number) return { facts: [] }
  const fact: FactBody = { kind: 'parcelReaddressed', orderId, to: entry }
  if (steps.pickedUp === undefined || !leg) return { facts: [fact] }
  if (slot.kind === 'nextDay') return { refusal: { code: 'addressTooLate' } }
  const [end, door] = [leg.at(-1), doorOf(entry)]
  const beyond = end && door ? metresBetween(end, door) - reachMetres : 0
  if (beyond > 0) return { refusal: { code: 'addressTooFar', beyondMetres: Math.ceil(beyond) } }
  return { facts: [door ? { ...fact, leg: onTo(leg, door, now) } : fact] }
}

/** The way as it was ridden and will be, and on from its end to another door. */
function onTo(leg: Leg, door: Point, now: Instant): Leg {
  const end = leg.at(-1)
  if (!end) return leg
  const [, ...on] = straightOn([end, door], Math.max(end.at, now))
  return [...leg, ...on]
}
