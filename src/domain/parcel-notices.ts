import type { Parcel, ParcelStep } from '#contract/parcel.ts'
import { arrivalOf } from './parcel-progress.ts'

/** What a phone is told of while nobody looks: three usual turns of the way, and what is out of the ordinary. */
export type NoticeKind = 'riderFound' | 'pickedUp' | 'atDoor' | 'asks' | 'late' | 'unreachable'

/** `key` is the same for the same turn of the same parcel, however often it is told. */
export interface Notice {
  kind: NoticeKind
  key: string
}

const usual = [
  ['riderAssigned', 'riderFound'],
  ['pickedUp', 'pickedUp'],
  ['atDoor', 'atDoor'],
] as const satisfies readonly [ParcelStep, NoticeKind][]

/** Everything a parcel has given cause to tell so far, in the order of its way. */
export function noticesOf(parcel: Parcel): Notice[] {
  const has = (step: ParcelStep): boolean => parcel.steps.some((one) => one.step === step && one.at !== undefined)
  const kinds: [NoticeKind, string?][] = usual.flatMap(([step, kind]) => (has(step) ? [[kind]] : []))
  for (const { gtin, state, ask } of parcel.picks) if (state === 'asking' && ask) kinds.push(['asks', gtin])
  if (arrivalOf(parcel, parcel.paidAt).minutesLate > 0) kinds.push(['late'])
  if (parcel.state === 'unreachable') kinds.push(['unreachable'])
  return kinds.map(([kind, of]) => ({ kind, key: [parcel.orderId, kind, of].filter(Boolean).join(' ') }))
}

/**
 * What of it is worth telling somebody who was told `known`: of usual turns that came at once only the last, and nothing of a parcel
 * whose way is over.
 */
export function freshNotices(parcel: Parcel, known: ReadonlySet<string>): Notice[] {
  if (parcel.deliveredAt !== undefined || parcel.end !== undefined) return []
  const fresh = noticesOf(parcel).filter(({ key }) => !known.has(key))
  const isUsual = ({ kind }: Notice): boolean => usual.some(([, one]) => one === kind)
  const last = fresh.findLast(isUsual)
  return fresh.filter((notice) => notice === last || !isUsual(notice))
}
