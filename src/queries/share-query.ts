import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** Whether a parcel is shared by a link. */
export const sharingQuery = (orderId: string) =>
  queryOptions({
    queryKey: ['sharing', orderId],
    queryFn: ({ signal }) => call('getSharing', { params: { orderId } }, { signal }),
    meta: { topics: [`parcel:${orderId}`] },
  })

/** Makes the link, or gives the one there is; or takes it back. Refused with shareOver. */
export function useSharing(orderId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wanted: 'share' | 'withdraw') =>
      call(wanted === 'share' ? 'shareParcel' : 'withdrawShare', { params: { orderId } }),
    onSuccess: (sharing) => {
      client.setQueryData(sharingQuery(orderId).queryKey, sharing)
    },
  })
}

/** How often somebody who only watches asks: no topic may tell them whose parcel it is. */
const watchMs = 4_000

/** A parcel as its link shows it. Refused with shareUnknown and shareOver. */
export const watchedQuery = (shareId: string) =>
  queryOptions({
    queryKey: ['watched', shareId],
    queryFn: ({ signal }) => call('watchParcel', { params: { shareId } }, { signal }),
    meta: { topics: ['orders'] },
    refetchInterval: watchMs,
  })
