import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'
import { Refused } from '#platform/failure.ts'
import { eachWorldMinute } from './ageing.ts'

/**
 * A batch's page, by its 14-digit GTIN and its lot as the tag has it, and the piece's serial if the tag has one. Refused with
 * productUnknown or batchUnknown; the second is worded by the page itself. Asked again each minute of the world, since the shelf's thermometer goes on.
 */
export const originQuery = (gtin: string, lot: string, serial?: string) =>
  queryOptions({
    queryKey: ['origin', gtin, lot, serial ?? ''],
    queryFn: ({ signal }) =>
      call('getOrigin', { params: { gtin, lot }, query: serial === undefined ? {} : { serial } }, { signal }),
    refetchInterval: eachWorldMinute,
    throwOnError: (error, query) =>
      query.state.data === undefined && !(error instanceof Refused && error.refusal.code === 'batchUnknown'),
    meta: { topics: ['stock', `batch:${gtin}`] },
  })
