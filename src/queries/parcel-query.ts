import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Door } from '#contract/order.ts'
import { call } from '#platform/http.ts'

/** One store-to-door delivery. Refused with orderUnknown until the order is paid. */
export const parcelQuery = (orderId: string) =>
  queryOptions({
    queryKey: ['parcel', orderId],
    queryFn: ({ signal }) => call('getParcel', { params: { orderId } }, { signal }),
    meta: { topics: [`parcel:${orderId}`] },
  })

/** Bell, or leave it at the door. Refused with doorTooLate once the rider is there. */
export function useChooseDoor(orderId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (door: Door) => call('chooseDoor', { params: { orderId }, body: { door } }),
    onSuccess: (parcel) => {
      client.setQueryData(parcelQuery(orderId).queryKey, parcel)
    },
  })
}
