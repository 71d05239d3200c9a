import type { Stage } from './dispatch-machine.ts'
import { doorTroubles } from './door-trouble.ts'
import { timesOf } from './parcel-times.ts'

/** At the door: handed over, or left on the mat. */
export const doorStage: Stage = {
  plan(record, state) {
    const { orderId, door } = record
    const { delivered } = timesOf(state, record)
    return (
      doorTroubles(record) ?? [
        { at: delivered, fact: { kind: 'parcelDelivered', orderId, photo: door === 'leave' ? 'mat' : 'hand' } },
      ]
    )
  },
}
