import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** The short messages on the phone, newest first. */
export const messagesQuery = queryOptions({
  queryKey: ['messages'],
  queryFn: ({ signal }) => call('getMessages', undefined, { signal }),
  meta: { topics: ['messages'] },
})
