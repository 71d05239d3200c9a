import type { Catalogue } from '../catalogue.ts'

export const orders = {
  title: 'Orders',
  emptyTitle: 'No orders yet',
  emptyBody: 'What you pay for is filed here, one slip after another.',
  toMarket: 'Go to the market',
  onItsWay: 'On its way',
  minutes: 'min',
  arrives: 'At your door {time}, on time',
  arrivesLate: { one: 'At your door {time}, {count} min late', other: 'At your door {time}, {count} min late' },
  way: 'Picked, packed, riding, door: how far it has come',
  track: 'Track it',
  open: 'Look at it',
  pay: 'Pay',
  waits: 'Not paid yet, nothing taken',
  delivered: { one: 'Delivered in {count} min', other: 'Delivered in {count} min' },
  cancelled: 'Cancelled by you, nothing taken',
  expired: 'Not paid in time, nothing taken',
} as const satisfies Catalogue
