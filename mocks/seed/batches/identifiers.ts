import type { EpcisQuantity, ObjectEvent } from '#contract/epcis.ts'
import type { Place } from '#contract/origin.ts'
import { checkDigit } from '#contract/gs1/check-digit.ts'

/** A trade item's batch as EPCIS names it. */
export interface Lot {
  gtin: string
  lot: string
}

/** The resolver identifiers are spelled with. */
export const gs1 = 'https://id.gs1.org'

/** The GS1 Digital Link of a batch, of a place, of a pallet: the identifiers EPCIS 2.0 prefers to URNs. */
export const lotUri = ({ gtin, lot }: Lot): string => `${gs1}/01/${gtin}/10/${lot}`
export const placeUri = ({ gln, extension }: Place): string =>
  `${gs1}/414/${gln}${extension ? `/254/${extension}` : ''}`
export const palletUri = (sscc: string): string => `${gs1}/00/${sscc}`
export const licenceUri = (number: string): string => `https://lanternlane.example/licences/${number}`
/** A lorry by the number of its box (GIAI, AI 8004). */
export const lorryUri = (box: string): string => `${gs1}/8004/95210000${box}`
export const reportUri = (number: string): string => `https://lanternlane.example/reports/${number}`

/**
 * The number of a morning's pallet (SSCC, AI 00: extension digit, company prefix, serial reference, check digit). The serial
 * reference is the day and the batch, so that no pallet's number comes again.
 */
export function ssccOf(day: number, batch: string): string {
  const body = `39521${String(day).padStart(9, '0')}1${batch}`
  return body + checkDigit(body)
}

export type What = EpcisQuantity[] | { pallet: string } | { lorry: string }
export const whatOf = (what: What): Pick<ObjectEvent, 'epcList' | 'quantityList'> =>
  'pallet' in what
    ? { epcList: [palletUri(what.pallet)] }
    : 'lorry' in what
      ? { epcList: [lorryUri(what.lorry)] }
      : { quantityList: what }
