import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'
import { now, wallUntil } from '#platform/now.ts'

const soonestMs = 1_000

/** When Lantern Night opens, and what is laid out for it. */
export const festivalQuery = queryOptions({
  queryKey: ['festival'],
  queryFn: ({ signal }) => call('getFestival', undefined, { signal }),
  // Asked again when the night opens and when it ends: what is next is the world's to say.
  refetchInterval: ({ state: { data } }) => {
    const wait = data ? wallUntil(now() < data.opensAt ? data.opensAt : data.endsAt) : null
    return wait === null ? false : Math.max(wait, soonestMs)
  },
  meta: { topics: ['festival', 'stock', 'game'] },
})
