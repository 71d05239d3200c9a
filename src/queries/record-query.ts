import { queryOptions } from '@tanstack/react-query'
import type { EpcisEvent } from '#contract/epcis.ts'
import type { Correction, Origin } from '#contract/origin.ts'
import { call } from '#platform/http.ts'

/**
 * The events of a batch that were taken back: its page tells the story without them, its record keeps them. Asked of the EPCIS
 * record at the instants the page names, since an event may name a pallet and not the batch.
 */
export const takenBackQuery = ({
  product: { gtin },
  lot,
  corrections,
}: Pick<Origin, 'product' | 'lot' | 'corrections'>) =>
  queryOptions({
    queryKey: ['taken-back', gtin, lot, ...corrections.map(({ eventId }) => eventId)],
    queryFn: async ({ signal }) => {
      const found = await Promise.all(corrections.map((correction) => takenBack(correction, signal)))
      return found.filter((event) => event !== undefined)
    },
    enabled: corrections.length > 0,
    throwOnError: false,
    meta: { topics: [`batch:${gtin}`] },
  })

async function takenBack({ eventId, eventAt }: Correction, signal: AbortSignal): Promise<EpcisEvent | undefined> {
  const query = {
    GE_eventTime: new Date(eventAt).toISOString(),
    LT_eventTime: new Date(eventAt + 1).toISOString(),
    perPage: '100',
  }
  const { epcisBody } = await call('getEpcisEvents', { query }, { signal })
  return epcisBody.queryResults.resultsBody.eventList.find(({ eventID }) => eventID === eventId)
}
