import type { Instant } from '#contract/time.ts'
import type { DispatchState, ParcelRecord } from './dispatch-state.ts'
import { waitForNeighbours } from './neighbours.ts'
import { type Hand, nearest, soonest } from './staff-pool.ts'

const minute = 60_000

/** How long a picker is at one parcel, and a rider, when nobody knows better. */
const usual = { picker: 3.5 * minute, rider: 25 * minute }

/** Somebody who can begin, and when. */
export interface Turn {
  hand: Hand
  at: Instant
}

/** When a parcel can be begun at the soonest, its neighbours' orders being before it unless it was hurried. */
export const pickReadyAt = (state: DispatchState, { hurried, slot }: ParcelRecord, ready: Instant): Instant =>
  ready + (hurried?.moved === true || slot.kind === 'nextDay' ? 0 : waitForNeighbours(state, 'pickers', ready))

/** When a packed parcel can be given to a rider at the soonest. */
export const rideReadyAt = (state: DispatchState, { hurried, slot }: ParcelRecord, ready: Instant): Instant =>
  ready + (hurried?.moved === true || slot.kind === 'nextDay' ? 0 : waitForNeighbours(state, 'riders', ready))

/** Who picks a parcel that is ready, and from when; undefined while nobody is free. */
export const pickerTurn = (state: DispatchState, record: ParcelRecord, ready: Instant): Turn | undefined =>
  soonest(state.pickers, pickReadyAt(state, record, ready))

/** Who rides for a packed parcel, and from when: the nearest who is free. */
export const riderTurn = (state: DispatchState, record: ParcelRecord, ready: Instant): Turn | undefined =>
  nearest(state.riders, noRiderUntil(record, rideReadyAt(state, record, ready)))

/** How long an incident keeps everybody from riding for this one. */
function noRiderUntil({ incidents, steps }: ParcelRecord, ready: Instant): Instant {
  let at = ready
  for (const { incident, at: since, minutes = 9 } of incidents) {
    if (incident === 'noRider') at = Math.max(at, Math.max(since, steps.packed ?? ready) + minutes * minute)
  }
  return at
}

/** When a parcel is expected to be begun: at once where somebody is free, else by how many wait before it. */
export function pickerFrom(state: DispatchState, record: ParcelRecord, ready: Instant): Instant {
  const turn = pickerTurn(state, record, ready)
  if (turn) return turn.at
  const waiting = Object.values(state.active).filter(
    ({ steps, begunAt }) => steps.picking === undefined && begunAt < record.begunAt,
  ).length
  const rounds = Math.floor(waiting / Math.max(1, state.pickers.length)) + 0.5
  return pickReadyAt(state, record, ready) + Math.round(rounds * usual.picker)
}

/** When a rider is expected to be found. */
export function riderFrom(state: DispatchState, record: ParcelRecord, ready: Instant): Instant {
  if (record.slot.kind === 'nextDay') return ready
  // What keeps everybody from riding is not foreseen: it is known once nobody came.
  const foreseen = record.noRider === undefined ? { ...record, incidents: [] } : record
  const turn = riderTurn(state, foreseen, ready)
  if (turn) return turn.at
  const soon = usual.rider / Math.max(1, state.riders.length)
  return noRiderUntil(record, rideReadyAt(state, record, ready)) + Math.round(soon)
}
