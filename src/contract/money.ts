import * as v from 'valibot'

/** An amount in the currency's minor unit (fen, cents). Always whole: no float ever holds money. ISO 4217 codes. */
export const Money = v.object({
  minor: v.pipe(v.number(), v.safeInteger()),
  currency: v.picklist(['CNY', 'EUR']),
})
export type Money = v.InferOutput<typeof Money>

/** Fen to Money. */
export const fen = (minor: number): Money => ({ minor, currency: 'CNY' })
