import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#platform/http.ts'
import { wallUntil } from '#platform/now.ts'

/** Stock goes by in a rush: how often it is asked for at most, on the phone's time. */
const soonestMs = 250

/** What a show has of a thing at its price, and the shopper's part in it. Asked again when it changes by itself. Refused with offerUnknown. */
export const offerQuery = (offerId: string) =>
  queryOptions({
    queryKey: ['offer', offerId],
    queryFn: ({ signal }) => call('getOffer', { params: { offerId } }, { signal }),
    refetchInterval: ({ state: { data } }) => {
      const wait = data?.changesAt === undefined ? null : wallUntil(data.changesAt)
      return wait === null ? false : Math.max(wait, soonestMs)
    },
    // That it is paid is told of its order.
    meta: { topics: [`offer:${offerId}`, 'stock', 'orders'] },
  })

/** Queues for what comes back, or leaves the queue. Refused with offerClosed, alreadyYours. */
export function useQueueForOffer(offerId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (on: boolean) => call('queueForOffer', { params: { offerId }, body: { on } }),
    onSuccess: (offer) => {
      client.setQueryData(offerQuery(offerId).queryKey, offer)
    },
  })
}
