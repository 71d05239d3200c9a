import type { Catalogue } from '../catalogue.ts'

/** What is told of a parcel away from its own page: the pill, the tab's title, the phone's notifications. */
export const underWay = {
  minutes: { one: '{count} min', other: '{count} min' },
  anyMoment: 'Any moment',
  asks: 'A question for you',
  unreachable: 'Your rider can’t reach you',
  address: 'Your rider can’t find the door',
  atDoor: 'At your door',
  goesBack: 'On its way back',
  noRider: 'Looking for a rider',
  quiet: 'Rider last seen {time}',
  late: { one: '{count} min late', other: '{count} min late' },
  more: '+{count}',
  moreSaid: { one: 'and {count} more on its way', other: 'and {count} more on their way' },
  title: '{progress} · {page}',
} as const satisfies Catalogue
