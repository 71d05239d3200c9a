import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** The streets around the store: they do not change while a world lives. */
export const neighbourhoodQuery = queryOptions({
  queryKey: ['neighbourhood'],
  queryFn: ({ signal }) => call('getNeighbourhood', undefined, { signal }),
  staleTime: Infinity,
})
