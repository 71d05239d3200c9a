import type { ValueError } from './ai-format.ts'

/** Why a text is not a Digital Link we can use: a code and its parameters, worded by whoever shows it. */
export type DigitalLinkError =
  | ValueError
  | { code: 'notAUrl' }
  | { code: 'tooLong'; length: number }
  | { code: 'noPrimaryKey' }
  /** A valid GS1 key, but of something else than a product: a parcel (00), a place (414) ... */
  | { code: 'otherKey'; ai: string }
  /** `/gtin/...`: the names once allowed instead of numbers. */
  | { code: 'alias'; word: string }
  | { code: 'compressed' }
  | { code: 'notAQualifier'; ai: string }
  | { code: 'qualifierOrder'; ai: string }
  | { code: 'qualifierInQuery'; ai: string }
  /** A number where an AI belongs, and GS1 knows none such. */
  | { code: 'unknownAi'; ai: string }
  /** An AI that says nothing of a trade item in a query (254, 8020 ...). */
  | { code: 'notAnAttribute'; ai: string }
  | { code: 'repeated'; ai: string }
  | { code: 'badEncoding'; ai: string }
  | { code: 'pathTail'; segment: string }

/** A reading that failed, with the reason a person can be told. */
export const refuse = (error: DigitalLinkError): { ok: false; error: DigitalLinkError } => ({ ok: false, error })
