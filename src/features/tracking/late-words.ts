import type { Parcel } from '#contract/parcel.ts'
import type { MessageId } from '#messages/translator.ts'

/** A word for why it takes longer than planned. All may name the rider. */
const reasons = {
  rain: 'delivery.because.rain',
  rush: 'delivery.because.rush',
  slowPicking: 'delivery.because.slowPicking',
  noRider: 'delivery.because.noRider',
  lorry: 'delivery.because.lorry',
  slowLift: 'delivery.because.slowLift',
  address: 'delivery.because.address',
  detour: 'delivery.because.detour',
  flatTyre: 'delivery.because.flatTyre',
} as const satisfies Record<NonNullable<Parcel['eta']['because']>, MessageId>

export type LateReason = keyof typeof reasons

/** Troubles that stand in a panel of their own, with what can be said to them. */
const own = new Set(['unreachable', 'wrongAddress', 'noRider', 'lostItem'] as const)
export type OwnTrouble = typeof own extends Set<infer Code> ? Code : never

/** The trouble that asks for a panel of its own, if there is one. */
export function ownTrouble({ trouble, end }: Pick<Parcel, 'trouble' | 'end'>): OwnTrouble | undefined {
  if (!trouble || end) return undefined
  return [...own].find((code) => code === trouble.code)
}

/** Why it takes longer, to be said in one line: the trouble on the road first, then what moved the arrival. None once it is over. */
export function lateReason(parcel: Pick<Parcel, 'trouble' | 'eta' | 'end' | 'deliveredAt'>): LateReason | undefined {
  if (parcel.end || parcel.deliveredAt !== undefined || ownTrouble(parcel)) return undefined
  const { trouble, eta } = parcel
  return trouble && trouble.code in reasons ? (trouble.code as LateReason) : eta.because
}

export const reasonWords = (reason: LateReason): (typeof reasons)[LateReason] => reasons[reason]

/** What waiting longer would bring, beyond what is paid. */
export const nextTiers = ({ waitTiers, waitMoney }: Pick<Parcel, 'waitTiers' | 'waitMoney'>): Parcel['waitTiers'] =>
  waitTiers.filter(({ amount }) => amount.minor > (waitMoney?.amount.minor ?? 0))

/** Something holds it up that has to be said before anything else. */
export const isHeldUp = (parcel: Parcel): boolean =>
  lateReason(parcel) !== undefined || ownTrouble(parcel) !== undefined || parcel.waitMoney !== undefined
