import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'
import { setClock } from '#platform/now.ts'

/** The first answer of every visit: the clock, the epoch, and whether anything is kept. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await call('getSession', undefined, { signal })
    setClock(session.clock)
    return session
  },
  staleTime: Infinity,
})
