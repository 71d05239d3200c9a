import type { Parcel } from '#contract/parcel.ts'
import type { TalkWith } from '#contract/talk.ts'
import type { Messages } from '#messages/messages-context.tsx'

/** Who answers, by name: the picker, the rider, or the store. */
export function nameOf({ picker, rider }: Parcel, to: TalkWith, { t, formats }: Messages): string {
  const person = to === 'picker' ? picker : to === 'rider' ? rider : undefined
  return person ? formats.names(person.names) : t('talk.theStore')
}

/** Who has the parcel in hand. */
export const holderOf = ({ rider, picker, state }: Parcel): TalkWith =>
  rider ? 'rider' : picker && (state === 'picking' || state === 'asking') ? 'picker' : 'store'
