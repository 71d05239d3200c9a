import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'
import { eachWorldMinute } from './ageing.ts'

/** A product's page by its 14-digit GTIN. Refused with productUnknown. */
export const productQuery = (gtin: string) =>
  queryOptions({
    queryKey: ['product', gtin],
    queryFn: ({ signal }) => call('getProduct', { params: { gtin } }, { signal }),
    refetchInterval: eachWorldMinute,
    meta: { topics: ['stock'] },
  })
