import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** What was spent on the lane, and how fast: asked again twice a second while somebody looks, since it never stands still. */
export const wallQuery = queryOptions({
  queryKey: ['wall'],
  queryFn: ({ signal }) => call('getWall', undefined, { signal }),
  refetchInterval: 500,
  staleTime: 0,
  throwOnError: false,
})
