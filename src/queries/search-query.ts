import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** What was found for the words; while others are typed, the last finds stay. The world takes at most 80 characters. */
export const searchQuery = (words: string) => {
  const q = words.trim().slice(0, 80)
  return queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => call('search', { query: { q } }, { signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    meta: { topics: ['stock'] },
  })
}
