import * as v from 'valibot'
import { checkValue } from './application-identifiers.ts'
import { readGtin } from './check-digit.ts'

/** A GTIN as anybody may send it (8, 12, 13 or 14 digits, AI 01); its 14-digit form comes out. */
export const Gtin = v.pipe(
  v.string(),
  v.check((text) => readGtin(text).ok),
  v.transform((text) => text.padStart(14, '0')),
)

/** Batch or lot, AI 10. */
export const Lot = v.pipe(
  v.string(),
  v.check((text) => checkValue('10', text) === null),
)

/** Serial number of one piece, AI 21. */
export const Serial = v.pipe(
  v.string(),
  v.check((text) => checkValue('21', text) === null),
)
