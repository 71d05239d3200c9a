import type { Stage } from './dispatch-machine.ts'
import { addressTrouble } from './door-trouble.ts'
import { timesOf } from './parcel-times.ts'
import { rideTroubles } from './ride-trouble.ts'

/** From the store to the door. What the way is, is `record.leg`: told when it was picked up, or since. */
export const rideStage: Stage = {
  plan(record, state) {
    const { orderId, steps } = record
    const { nearby, atDoor } = timesOf(state, record)
    const troubles = rideTroubles(record, state)
    if (steps.nearby === undefined)
      return [...troubles, { at: Math.max(nearby, steps.pickedUp ?? 0), fact: { kind: 'riderNearby', orderId } }]
    const at = Math.max(atDoor, steps.nearby)
    return [
      ...troubles,
      ...(addressTrouble(record, at) ?? [{ at, fact: { kind: 'riderReachedDoor', orderId } } as const]),
    ]
  },
}
