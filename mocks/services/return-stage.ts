import type { Leg } from '#contract/parcel.ts'
import type { Stage } from './dispatch-machine.ts'
import { straightOn } from './straight-on.ts'
import { endOf, type ParcelRecord } from './dispatch-state.ts'

/** How long a refusal takes to be written down. */
const writeMs = 30_000

/** Back to the store, and there again: what was refused at the door, or could not be handed over. */
export const returnStage: Stage = {
  plan(record) {
    const { orderId, refusedAt, returning, back } = record
    if (returning) return [{ at: endOf(back)?.at ?? returning.at, fact: { kind: 'parcelReturned', orderId } }]
    const at = (refusedAt ?? 0) + writeMs
    return [{ at, fact: { kind: 'parcelReturning', orderId, because: 'refused', leg: wayBack(record, at) } }]
  },
}

/** The way ridden, the other way round and without its stops. */
export function wayBack({ leg = [] }: Pick<ParcelRecord, 'leg'>, from: number): Leg {
  return straightOn(leg.map(({ x, y }) => ({ x, y })).toReversed(), from)
}
