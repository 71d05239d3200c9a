import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'
import { eachWorldMinute } from './ageing.ts'

/** What can be held with a deposit, and what is, newest first. */
export const depositsQuery = queryOptions({
  queryKey: ['deposits'],
  queryFn: ({ signal }) => call('getDeposits', undefined, { signal }),
  refetchInterval: eachWorldMinute,
  // A deposit is paid as anything is: what is told of then are orders and the wallet.
  meta: { topics: ['deposits', 'festival', 'orders', 'wallet'] },
})
