import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** The printed tags the shop can lend. */
export const demoTagsQuery = queryOptions({
  queryKey: ['demo-tags'],
  queryFn: ({ signal }) => call('getDemoTags', undefined, { signal }),
  staleTime: Infinity,
})
