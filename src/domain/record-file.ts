import type { EpcisEvent } from '#contract/epcis.ts'
import type { Instant } from '#contract/time.ts'

/** What the shop's own words in events belong to. */
export const shopVocabulary = 'https://lanternlane.example/voc/'

/**
 * Events as a file anybody's EPCIS reader takes: an EPCISDocument (EPCIS 2.0, JSON-LD binding). In: the batch, its events oldest
 * first, and when the file is made.
 */
export function recordFile(
  batch: { product: { gtin: string }; lot: string },
  events: readonly EpcisEvent[],
  at: Instant,
): string {
  const document = {
    '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld', { shop: shopVocabulary }],
    id: `https://lanternlane.example/epcis/${batch.product.gtin}/${encodeURIComponent(batch.lot)}`,
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: new Date(at).toISOString(),
    epcisBody: { eventList: events },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** A lot may hold marks that no file name takes. */
export const recordFileName = ({ lot }: { lot: string }): string => `epcis-${lot.replaceAll(/[^\w-]/g, '_')}.json`
