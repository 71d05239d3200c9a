import type { FactBody } from '#contract/facts.ts'
import type { Instant } from '#contract/time.ts'
import { drivers, houseOf, onTurn } from '#seed/staff.ts'
import { openStream } from '#world/stream.ts'
import type { PlannedFact, Stage } from './dispatch-machine.ts'
import type { DispatchState, ParcelRecord } from './dispatch-state.ts'
import { drawsOf, rideMsOf, timesOf } from './parcel-times.ts'
import { rideAlong, stopsOn } from './ride.ts'
import { riderTurn } from './staff-waits.ts'
import { wayTo, wayToHouse } from './ways.ts'
import { straightOn } from './straight-on.ts'

const second = 1000
const minute = 60 * second

/** How long nobody is found before it is said, and before it is asked what to do. */
const noRiderAfter = { 1: 4 * minute, 2: 8 * minute } as const

/** From packed to under way: a rider is found (the nearest who is free), comes to the store, and takes the bags. */
export const riderStage: Stage = {
  fleeting: ({ steps }) => steps.riderAssigned === undefined,
  plan(record, state) {
    const { orderId, steps } = record
    if (steps.riderAssigned === undefined) return finding(record, state)
    const { riderAtStore, pickedUp } = timesOf(state, record)
    if (steps.riderAtStore === undefined) return [{ at: riderAtStore, fact: { kind: 'riderReachedStore', orderId } }]
    const stream = openStream(state.seed, 'dispatch', `ride:${orderId}`)
    const way = wayToHouse(record.to)
    const doors = stopsOn(way, stream.int(1, 2), stream)
    const arriveAt = pickedUp + rideMsOf(state, record)
    const { leg, stops } = rideAlong(way, pickedUp, doors, stream, { lateMs: record.delayMs, arriveAt })
    const told = stops.map(({ at, ms, place: { x, y } }) => ({ x, y, at: Math.round(at + ms) }))
    return [{ at: pickedUp, fact: { kind: 'parcelPickedUp', orderId, leg, stops: told } }]
  },
}

function finding(record: ParcelRecord, state: DispatchState): PlannedFact[] {
  const { orderId, steps, slot, noRider = 0 } = record
  const ready = (steps.packed ?? 0) + drawsOf(state, record).findMs
  if (slot.kind === 'nextDay') {
    const riderId = onTurn(drivers, state.drivers).id
    return [{ at: ready, fact: { kind: 'riderAssigned', orderId, riderId, leg: [], stops: [] } }]
  }
  const plan: PlannedFact[] = []
  if (noRider !== 2) {
    const level = noRider === 0 ? 1 : 2
    plan.push({ at: (steps.packed ?? 0) + noRiderAfter[level], fact: { kind: 'noRiderYet', orderId, level } })
  }
  const turn = riderTurn(state, record, ready)
  if (turn) {
    const { at, hand } = turn
    plan.push({ at, fact: coming(record, state, hand.id, at) })
  }
  return plan
}

const found = new WeakMap<ParcelRecord, { riderId: string; at: Instant; fact: FactBody }>()

/** Somebody was found and comes to the store. Asked for again and again while it is looked on: kept until it is somebody else. */
function coming(record: ParcelRecord, state: DispatchState, riderId: string, at: Instant): FactBody {
  const kept = found.get(record)
  if (kept?.riderId === riderId && kept.at === at) return kept.fact
  const { orderId, steps } = record
  const { riderAtStore } = timesOf(state, { ...record, steps: { ...steps, riderAssigned: at } })
  const leg = straightOn(wayTo(houseOf(riderId)).toReversed(), at, riderAtStore)
  const fact: FactBody = { kind: 'riderAssigned', orderId, riderId, leg, stops: [] }
  found.set(record, { riderId, at, fact })
  return fact
}
