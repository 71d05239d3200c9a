import type { Trouble } from '#contract/parcel.ts'
import type { DispatchState, ParcelRecord } from './dispatch-state.ts'
import { troubleIn } from './door-trouble.ts'

/** What went wrong with a parcel, while it does; undefined when nothing does. The gravest first. */
export const troubleOf = (_state: DispatchState, record: ParcelRecord): Trouble | undefined => troubleIn(record)
