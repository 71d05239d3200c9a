import type { DigitalLinkError } from './gs1/digital-link-error.ts'
import type { Money } from './money.ts'
import type { Quote } from './order.ts'
import type { TradeEnd } from './pay.ts'
import type { Instant } from './time.ts'

/** Why the world said no: a code and its parameters. The client words it, so that the language can change at any moment. */
export type Refusal =
  | { code: 'badRequest'; field: string }
  | { code: 'unknownRoute' }
  /** `allow` as an Allow header has it. */
  | { code: 'methodNotAllowed'; allow: string }
  | { code: 'worldMoved' }
  | { code: 'storageFull' }
  | { code: 'productUnknown'; gtin: string }
  | { code: 'batchUnknown'; gtin: string; lot: string }
  /** Not a GS1 Digital Link, and why. */
  | { code: 'digitalLinkWrong'; why: DigitalLinkError }
  /** A good Digital Link of something that is not a product: `ai` says what. */
  | { code: 'keyNotServed'; ai: string }
  /** Nothing of that kind is known of it; empty for no kind at all. */
  | { code: 'linkTypeUnknown'; linkType: string }
  | { code: 'batchNotSold'; gtin: string; lot: string }
  | { code: 'categoryUnknown' }
  | { code: 'addressUnknown' }
  | { code: 'addressOutOfRange'; distanceMetres: number; limitMetres: number }
  | { code: 'soldOut'; gtin: string }
  | { code: 'notEnoughStock'; gtin: string; available: number }
  | { code: 'basketEmpty' }
  | { code: 'quoteStale'; quote: Quote }
  | { code: 'requestReused' }
  | { code: 'orderUnknown' }
  | { code: 'doorTooLate' }
  | { code: 'recallUnknown' }
  /** Nothing of this in that order is recalled, or it was never paid for. */
  | { code: 'notRecalled'; gtin: string }
  | { code: 'tradeUnknown' }
  | { code: 'tradeClosed'; because: TradeEnd }
  | { code: 'pinWrong'; triesLeft: number }
  | { code: 'pinLocked'; until: Instant }
  | { code: 'balanceShort'; available: Money; by: Money }
  | { code: 'alreadyPaid' }
  | { code: 'scenarioUnknown' }
  | { code: 'momentUnreadable' }
  | { code: 'nothingAhead' }
  | { code: 'nothingAside' }

export type RefusalCode = Refusal['code']

/** HTTP status of each refusal: 400 malformed, 404 unknown, 409 the world's state forbids it, 422 understood and refused. */
export const refusalStatus: Record<RefusalCode, number> = {
  badRequest: 400,
  unknownRoute: 501,
  methodNotAllowed: 405,
  worldMoved: 409,
  storageFull: 507,
  productUnknown: 404,
  batchUnknown: 404,
  digitalLinkWrong: 400,
  keyNotServed: 404,
  linkTypeUnknown: 404,
  batchNotSold: 409,
  categoryUnknown: 404,
  addressUnknown: 404,
  addressOutOfRange: 422,
  soldOut: 409,
  notEnoughStock: 409,
  basketEmpty: 409,
  quoteStale: 409,
  requestReused: 409,
  orderUnknown: 404,
  doorTooLate: 409,
  recallUnknown: 404,
  notRecalled: 409,
  tradeUnknown: 404,
  tradeClosed: 409,
  pinWrong: 422,
  pinLocked: 423,
  balanceShort: 422,
  alreadyPaid: 409,
  scenarioUnknown: 404,
  momentUnreadable: 422,
  nothingAhead: 409,
  nothingAside: 404,
}
