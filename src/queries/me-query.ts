import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** Who holds the phone, and where things are brought. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call('getMe', undefined, { signal }),
  meta: { topics: ['basket'] },
})

/** Chooses where things are brought. Refused with addressUnknown or addressOutOfRange. */
export function useChooseAddress() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (addressId: string) => call('chooseAddress', { body: { addressId } }),
    onSuccess: (me) => {
      client.setQueryData(meQuery.queryKey, me)
      // The promise is counted to the door.
      for (const key of ['home', 'product', 'checkout']) void client.invalidateQueries({ queryKey: [key] })
    },
  })
}
