/**
 * The words that versions before 1.3 of the Digital Link syntax allowed instead of AIs ("convenience alphas"), and what they stood
 * for. They are read by nobody any more; we only say so.
 */
const ALIASES: Readonly<Record<string, string>> = {
  gtin: '01',
  cpv: '22',
  lot: '10',
  ser: '21',
  sscc: '00',
  gdti: '253',
  gcn: '255',
  ginc: '401',
  gsin: '402',
  gln: '414',
  payto: '415',
  party: '417',
  grai: '8003',
  giai: '8004',
  itip: '8006',
  cpid: '8010',
  gmn: '8013',
  gsrnp: '8017',
  gsrn: '8018',
}

/** The AI a path segment once stood for when it was written as a word (`gtin`, `lot`), else undefined. */
export function aliasIn(segment: string): string | undefined {
  const word = segment.toLowerCase()
  return Object.hasOwn(ALIASES, word) ? ALIASES[word] : undefined
}
