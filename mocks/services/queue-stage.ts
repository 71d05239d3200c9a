import type { Stage } from './dispatch-machine.ts'
import { pickerTurn } from './staff-waits.ts'

const second = 1000

/** From paid to a picker's first hand in the shelf: the store takes the order, and waits for somebody who can pick it. */
export const queueStage: Stage = {
  fleeting: ({ steps }) => steps.accepted !== undefined,
  plan(record, state) {
    const { orderId, paidAt, window, promise, steps, begunAt } = record
    if (steps.accepted === undefined) {
      return [{ at: paidAt + 20 * second, fact: { kind: 'parcelAccepted', orderId, window, promise } }]
    }
    const turn = pickerTurn(state, record, Math.max(steps.accepted, begunAt + 40 * second))
    return turn ? [{ at: turn.at, fact: { kind: 'pickingStarted', orderId, pickerId: turn.hand.id } }] : []
  },
}
