import type { Stage } from './dispatch-machine.ts'
import { bagsFor } from './parcel-bags.ts'
import { timesOf } from './parcel-times.ts'

/** From the belt under the ceiling to sealed bags, cold, frozen, live and dry apart. */
export const packingStage: Stage = {
  plan(record, state) {
    const { orderId, steps, lines, picks } = record
    const { packing, packed } = timesOf(state, record)
    if (steps.packing === undefined) return [{ at: packing, fact: { kind: 'packingStarted', orderId } }]
    const inBag = lines.flatMap(({ gtin, quantity }) => {
      const { swap, leftOut } = picks[gtin] ?? {}
      return leftOut ? [] : (swap ?? { gtin, quantity })
    })
    return [{ at: packed, fact: { kind: 'parcelPacked', orderId, bags: bagsFor(state.seed, orderId, inBag) } }]
  },
}
