import type { Catalogue } from '../catalogue.ts'

/**
 * The world's refusals in words, one key per code, for `words('refusals', code, refusal)`: a placeholder is a parameter that
 * reads as it is. A screen that can say more (names, times, money) words it itself.
 */
export const refusals = {
  badRequest: 'That was not understood ({field}).',
  unknownRoute: 'The shop has nobody who answers that.',
  methodNotAllowed: 'That can be asked here, but not like this ({allow}).',
  worldMoved: 'The day was turned back meanwhile. Look again.',
  storageFull: 'This phone is full, so nothing more can be kept. Nothing was done.',
  productUnknown: 'We do not carry that.',
  batchUnknown: 'We do not know that batch.',
  digitalLinkWrong: 'That is no tag we can read.',
  keyNotServed: 'That is the tag of something else, not of a product.',
  linkTypeUnknown: 'There is nothing of that kind about it.',
  batchNotSold: 'This batch is no longer sold.',
  categoryUnknown: 'There is no such aisle.',
  addressUnknown: 'That address is not in your book.',
  addressOutOfRange: 'That is too far to ride, so that cold things arrive cold.',
  soldOut: 'It sold out a moment ago.',
  notEnoughStock: 'Only {available} left.',
  basketEmpty: 'The basket is empty.',
  quoteStale: 'The price has moved. Look at the new one first.',
  requestReused: 'That order was changed on its way. Press Pay once more.',
  orderUnknown: 'There is no such order.',
  doorTooLate: 'Too late, the rider is at your door.',
  recallUnknown: 'There is no such recall.',
  notRecalled: 'Nothing of that order is recalled.',
  tradeUnknown: 'There is no such payment.',
  tradeClosed: 'That payment is closed. Nothing was taken.',
  pinWrong: 'Wrong PIN.',
  pinLocked: 'The PIN is locked for now.',
  balanceShort: 'The balance is too low.',
  alreadyPaid: 'It is paid already.',
  scenarioUnknown: 'There is no such scenario.',
  momentUnreadable: 'That moment cannot be read.',
  nothingAhead: 'Nothing is about to happen.',
  nothingAside: 'No log was put aside.',
  unknown: 'The shop said no, and not why.',
} as const satisfies Catalogue
