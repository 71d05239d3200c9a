import type { FactBody } from '#contract/facts.ts'
import type { Leg, Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import type { House } from '#seed/streets.ts'
import { deliveryLimitMetres } from '#seed/people.ts'
import type { Context, Decision } from '#world/service.ts'
import type { ParcelRecord } from './dispatch-state.ts'
import { addressById, entryById } from './identity-service.ts'
import type { States } from './states.ts'
import { doorOf, wayBetween } from './ways.ts'
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
  if (parcel.addressId === addressId) return { facts: [] }
  const fact: FactBody = { kind: 'parcelReaddressed', orderId, to: entry }
  const isSameHouse = to.streetId === entry.streetId && to.number === entry.number
  if (steps.pickedUp === undefined || !leg || isSameHouse) return { facts: [fact] }
  if (slot.kind === 'nextDay') return { refusal: { code: 'addressTooLate' } }
  const end = leg.at(-1)
  const beyond = end ? metresBetween(end, doorOf(entry)) - reachMetres : 0
  if (beyond > 0) return { refusal: { code: 'addressTooFar', beyondMetres: Math.ceil(beyond) } }
  return { facts: [{ ...fact, leg: onTo(leg, entry, now) }] }
}

/** The way as it was ridden and will be, with its stops for others, and on from its end to another door. */
function onTo(leg: Leg, house: House, now: Instant): Leg {
  const end = leg.at(-1)
  if (!end) return leg
  const [, ...on] = straightOn(wayBetween({ x: end.x, y: end.y }, house).corners, Math.max(end.at, now))
  return [...leg, ...on]
}
