import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'
import { eachWorldMinute } from './ageing.ts'

/** Store, promise, aisles and what is on the first shelf. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => call('getHome', undefined, { signal }),
  refetchInterval: eachWorldMinute,
  meta: { topics: ['stock'] },
})
