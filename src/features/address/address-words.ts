import type { Promise30 } from '#contract/catalogue.ts'
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
const rideMinutes = 30

/** How long riders take now: what holds everybody up, rain or a rush, is told of the address that is chosen, and holds for all. */
export const minutesNow = (promise: Promise30 | undefined): number =>
  promise?.because === 'rain' || promise?.because === 'rush' ? promise.minutes : rideMinutes
