import type { Parcel, ParcelStep } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'

/** The four stretches of a delivery as a shopper counts them. */
export const phases = ['picking', 'packing', 'riding', 'door'] as const
export type Phase = (typeof phases)[number]

/** Which stretch is under way, and how much of it is done (0 to 1). `phase` is absent once it is delivered. */
export interface Progress {
  phase: Phase | undefined
  part: number
}

const timeOf = (parcel: Parcel, step: ParcelStep): Instant | undefined => {
  const found = parcel.steps.find((one) => one.step === step)
  return found?.at ?? found?.dueAt
}
const has = (parcel: Parcel, step: ParcelStep): boolean =>
  parcel.steps.some((one) => one.step === step && one.at !== undefined)

function partOf(from: Instant | undefined, to: Instant | undefined, now: Instant): number {
  if (from === undefined || to === undefined || to <= from) return 0
  return Math.min(1, Math.max(0, (now - from) / (to - from)))
}

/** Reads how far a parcel has come from what the world told: counted things first, time only within a stretch. */
export function progressOf(parcel: Parcel, now: Instant): Progress {
  if (has(parcel, 'delivered')) return { phase: undefined, part: 1 }
  if (has(parcel, 'atDoor'))
    return { phase: 'door', part: partOf(timeOf(parcel, 'atDoor'), timeOf(parcel, 'delivered'), now) }
  if (has(parcel, 'pickedUp'))
    return { phase: 'riding', part: partOf(timeOf(parcel, 'pickedUp'), timeOf(parcel, 'atDoor'), now) }
  const picked = parcel.picks.flatMap(({ pickedAt, leftOutAt }) => pickedAt ?? leftOutAt ?? [])
  if (has(parcel, 'packed') || (picked.length === parcel.picks.length && picked.length > 0))
    return { phase: 'packing', part: partOf(Math.max(...picked), timeOf(parcel, 'pickedUp'), now) }
  return { phase: 'picking', part: picked.length / Math.max(1, parcel.picks.length) }
}

/** How long before its window opens a parcel for a chosen time is counted down to, like any other. */
const countedMs = 45 * 60_000

/** Whether a parcel is for a chosen time that is still far off: its window says more than minutes would. */
export const isFarOff = ({ planned, deliveredAt, window }: Parcel, now: Instant): boolean =>
  planned === true && deliveredAt === undefined && window.from - now > countedMs

/** What to say of the arrival: whole minutes still to go (rounded up), minutes beyond the promise (rounded up, 0 = on time), and before it (rounded down). */
export interface Arrival {
  minutesLeft: number
  minutesLate: number
  minutesEarly: number
  at: Instant
}

const minutesUp = (ms: number): number => Math.max(0, Math.ceil(ms / 60_000))

/** The arrival by the world's own estimate; after delivery, when it was. */
export function arrivalOf(parcel: Parcel, now: Instant): Arrival {
  const at = parcel.deliveredAt ?? parcel.eta.at
  return {
    minutesLeft: minutesUp(at - now),
    // The promise is kept by standing at the door, however long handing over takes.
    minutesLate: minutesUp(parcel.eta.at - parcel.promiseBy),
    minutesEarly: Math.max(0, Math.floor((parcel.promiseBy - at) / 60_000)),
    at,
  }
}
