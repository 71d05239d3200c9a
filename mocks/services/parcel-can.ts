import type { Parcel } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import type { ParcelRecord } from './dispatch-state.ts'
import { callableUntil, phoneMs } from './parcel-people.ts'

/** What the world would accept now. */
export function canOf(record: ParcelRecord, now: Instant): Parcel['can'] {
  const { steps, end, returning, refusedAt, hurried, slot } = record
  const over = end !== undefined || returning !== undefined || refusedAt !== undefined
  const there = over || steps.atDoor !== undefined
  const delivered = end?.code === 'delivered'
  const fresh = end === undefined || (delivered && now < end.at + phoneMs)
  return {
    door: !there,
    note: !there,
    address: !there && (steps.pickedUp === undefined || slot.kind === 'rider'),
    hurry: !over && !hurried && steps.pickedUp === undefined,
    cancel: !over && steps.pickedUp === undefined,
    message: fresh,
    call: fresh && callableUntil(record, now) !== undefined,
    share: fresh,
    report: delivered,
    tip: delivered,
    rate: delivered,
    substitution: !over && steps.onBelt === undefined,
    refuse: !over && steps.atDoor !== undefined,
  }
}
