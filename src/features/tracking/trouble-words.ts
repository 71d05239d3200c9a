import type { Parcel } from '#contract/parcel.ts'
import type { TroubleChoice } from '#contract/parcel-requests.ts'
import type { MessageId } from '#messages/translator.ts'
import type { OwnTrouble } from './late-words.ts'

/** What is so, and what happens next by itself. Both may name the rider, the house, a time and money. */
export interface TroubleWords {
  title: MessageId
  next: MessageId
}

/** Words for a trouble that only the shopper can settle. What is next depends on the door that was chosen, and on what was said already. */
export function troubleWords(code: OwnTrouble, { door, trouble }: Pick<Parcel, 'door' | 'trouble'>) {
  const choices = trouble?.choices ?? []
  const words = {
    unreachable: {
      title: 'delivery.trouble.unreachable',
      next:
        choices.length === 0
          ? 'delivery.trouble.wordGiven'
          : trouble?.until === undefined
            ? 'delivery.trouble.unreachableCalls'
            : door === 'leave'
              ? 'delivery.trouble.unreachableLeaves'
              : 'delivery.trouble.unreachableReturns',
    },
    wrongAddress: {
      title: 'delivery.trouble.wrongAddress',
      next: choices.length === 0 ? 'delivery.trouble.wordGiven' : 'delivery.trouble.wrongAddressNext',
    },
    noRider: {
      title: 'delivery.trouble.noRider',
      next: choices.includes('wait') ? 'delivery.trouble.noRiderChoose' : 'delivery.trouble.noRiderNext',
    },
    lostItem: { title: 'delivery.trouble.lostItem', next: 'delivery.trouble.lostItemNext' },
  } as const satisfies Record<OwnTrouble, TroubleWords>
  return words[code]
}

/** A choice in words. Before a rider has it, cancelling brings all of it back; at the door it is sent back, and the ride was ridden. */
export const choiceWords = (choice: TroubleChoice, code: OwnTrouble) =>
  choice === 'cancel' && code !== 'noRider' ? 'delivery.choice.sendBack' : (`delivery.choice.${choice}` as const)
