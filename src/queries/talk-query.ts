import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { SayLine } from '#contract/talk.ts'
import { call } from '#platform/http.ts'
import { parcelQuery } from './parcel-query.ts'

/** What was said about a parcel, and what makes sense to ask now. Refused with orderUnknown until the order is paid. */
export const talkQuery = (orderId: string) =>
  queryOptions({
    queryKey: ['talk', orderId],
    queryFn: ({ signal }) => call('getTalk', { params: { orderId } }, { signal }),
    // Who answers, and what can be asked, goes with the parcel.
    meta: { topics: [`talk:${orderId}`, `parcel:${orderId}`] },
  })

/** Says a line; sent again unchanged it is said once. Refused with noteHasCard, noLinks, talkOver, talkFull. */
export function useSay(orderId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SayLine) => call('say', { params: { orderId }, body }),
    onSuccess: (talk, { code }) => {
      client.setQueryData(talkQuery(orderId).queryKey, talk)
      if (code === 'leave') void client.invalidateQueries(parcelQuery(orderId))
    },
  })
}
