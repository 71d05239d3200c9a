import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** Balance, methods, PIN state and statement. */
export const walletQuery = queryOptions({
  queryKey: ['wallet'],
  queryFn: ({ signal }) => call('getWallet', undefined, { signal }),
  meta: { topics: ['wallet'] },
})
