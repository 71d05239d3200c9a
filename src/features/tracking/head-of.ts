import type { Money } from '#contract/money.ts'
import type { Parcel } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'

/** What the giant of a delivery tells. */
export type Head =
  /** For a chosen time that is far off: its window. */
  | { is: 'window' }
  | { is: 'comes' }
  | { is: 'atDoor' }
  /** At the door, waiting for somebody: until then. */
  | { is: 'waits'; until: Instant }
  | { is: 'brought' }
  /** To the store; when it is there, if that is known. */
  | { is: 'goesBack'; at: Instant | undefined }
  | { is: 'wentBack'; at: Instant; back: Money | undefined }

const waitsFor = new Set(['unreachable', 'wrongAddress'])

/** Reads what is to be told in the largest letters. `farOff`: it is for a chosen time that has not come near. */
export function headOf(parcel: Parcel, farOff: boolean): Head {
  const { state, end, trouble } = parcel
  if (parcel.deliveredAt !== undefined) return { is: 'brought' }
  if (state === 'returned' || state === 'cancelled')
    return { is: 'wentBack', at: end?.at ?? parcel.eta.at, back: end?.back }
  if (state === 'returning') return { is: 'goesBack', at: parcel.back?.at(-1)?.at }
  if (trouble?.until !== undefined && waitsFor.has(trouble.code)) return { is: 'waits', until: trouble.until }
  if (farOff) return { is: 'window' }
  return { is: state === 'atDoor' || state === 'unreachable' ? 'atDoor' : 'comes' }
}
