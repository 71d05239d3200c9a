import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** When Lantern Night opens, and what is laid out for it. */
export const festivalQuery = queryOptions({
  queryKey: ['festival'],
  queryFn: ({ signal }) => call('getFestival', undefined, { signal }),
  meta: { topics: ['stock'] },
})
