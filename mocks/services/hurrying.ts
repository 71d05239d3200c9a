import type { DispatchState, ParcelRecord } from './dispatch-state.ts'
import { waitForNeighbours } from './neighbours.ts'

/** Whether hurrying can bring a parcel forward: somebody else's is before it, and it is not in hand. */
export function canHurryBy(state: DispatchState, record: ParcelRecord): boolean {
  const { steps, begunAt, orderId } = record
  const waitsFor = steps.picking === undefined ? 'pickers' : steps.riderAssigned === undefined ? 'riders' : undefined
  if (!waitsFor) return false
  if (waitForNeighbours(state, waitsFor, begunAt) > 0) return true
  const step = waitsFor === 'pickers' ? 'picking' : 'riderAssigned'
  return Object.values(state.active).some(
    (other) => other.orderId !== orderId && other.steps[step] === undefined && other.begunAt <= begunAt,
  )
}
