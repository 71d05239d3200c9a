import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** The printed tags the shop can lend: of the batches on the shelf, so others each morning. */
export const demoTagsQuery = queryOptions({
  queryKey: ['demo-tags'],
  queryFn: ({ signal }) => call('getDemoTags', undefined, { signal }),
  meta: { topics: ['stock'] },
})
