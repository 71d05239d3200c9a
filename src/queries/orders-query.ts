import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** Every order, newest first. */
export const ordersQuery = queryOptions({
  queryKey: ['orders'],
  queryFn: ({ signal }) => call('getOrders', undefined, { signal }),
  meta: { topics: ['orders'] },
})
