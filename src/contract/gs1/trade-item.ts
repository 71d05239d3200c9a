import { readGs1Date } from './gs1-date.ts'
import type { IsoDay } from './gs1-date.ts'

/** A trade item, a batch of it or one piece, whichever code it was read from. */
export type TradeItem = {
  /** AI 01, always 14 digits. */
  gtin: string
  /** AI 22, consumer product variant. */
  variant?: string
  /** AI 10, batch or lot. */
  lot?: string
  /** AI 21. */
  serial?: string
  /** AI 235. */
  thirdPartySerial?: string
  /** AI -> value of what else the code says: `{ '17': '251110' }`. Dates are read by gs1-date. */
  attributes: Readonly<Record<string, string>>
}

/** The last day it may be used: AI 17, or the day of AI 7003. Undefined when the code does not say. */
export function expiryOf({ attributes }: Pick<TradeItem, 'attributes'>): IsoDay | undefined {
  const day = attributes['17'] ?? attributes['7003']?.slice(0, 6)
  return day === undefined ? undefined : (readGs1Date(day) ?? undefined)
}
