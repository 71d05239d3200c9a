import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { GiveThanks } from '#contract/thanks.ts'
import { call } from '#platform/http.ts'

/** The thanks for a parcel: given, or what each tip would need. */
export const thanksQuery = (orderId: string) =>
  queryOptions({
    queryKey: ['thanks', orderId],
    queryFn: ({ signal }) => call('getThanks', { params: { orderId } }, { signal }),
    meta: { topics: ['wallet', `parcel:${orderId}`] },
  })

/** Gives them, once, however often it is sent. Refused as a payment is, and with thankedAlready, thanksTooLate. */
export function useGiveThanks(orderId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: GiveThanks) => call('giveThanks', { params: { orderId }, body }),
    onSuccess: (thanks) => {
      client.setQueryData(thanksQuery(orderId).queryKey, thanks)
    },
  })
}
