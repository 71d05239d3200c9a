import type { Parcel } from '#contract/parcel.ts'
import type { MessageId } from '#messages/translator.ts'
import type { OwnTrouble } from './late-words.ts'

/** What is so, and what happens next by itself. Both may name the rider, the house and a time. */
export interface TroubleWords {
  title: MessageId
  next: MessageId
}

/** Words for a trouble that only the shopper can settle. What is next depends on what was chosen for the door. */
export function troubleWords(code: OwnTrouble, { door, trouble }: Pick<Parcel, 'door' | 'trouble'>) {
  const words = {
    unreachable: {
      title: 'delivery.trouble.unreachable',
      next: door === 'leave' ? 'delivery.trouble.unreachableLeaves' : 'delivery.trouble.unreachableReturns',
    },
    wrongAddress: { title: 'delivery.trouble.wrongAddress', next: 'delivery.trouble.wrongAddressNext' },
    noRider: {
      title: 'delivery.trouble.noRider',
      next: trouble?.choices?.length ? 'delivery.trouble.noRiderChoose' : 'delivery.trouble.noRiderNext',
    },
    lostItem: { title: 'delivery.trouble.lostItem', next: 'delivery.trouble.lostItemNext' },
  } as const satisfies Record<OwnTrouble, TroubleWords>
  return words[code]
}
