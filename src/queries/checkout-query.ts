import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'
import { eachWorldMinute } from './ageing.ts'

/** The basket as one receipt: lines, quote, address, window. */
export const checkoutQuery = queryOptions({
  queryKey: ['checkout'],
  queryFn: ({ signal }) => call('getCheckout', undefined, { signal }),
  refetchInterval: eachWorldMinute,
  meta: { topics: ['basket', 'stock'] },
})
