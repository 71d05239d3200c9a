import type { AddressLabel } from '#contract/identity.ts'
import type { MessageId } from '#messages/translator.ts'

/** What a person calls an address. */
export const labelWords = {
  home: 'address.labelHome',
  work: 'address.labelWork',
  family: 'address.labelFamily',
  other: 'address.labelOther',
} as const satisfies Record<AddressLabel, MessageId>

/** How soon a rider is at a door in reach, from paying on. */
export const rideMinutes = 30
