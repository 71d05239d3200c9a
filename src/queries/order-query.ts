import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** One order. Refused with orderUnknown. */
export const orderQuery = (orderId: string) =>
  queryOptions({
    queryKey: ['order', orderId],
    queryFn: ({ signal }) => call('getOrder', { params: { orderId } }, { signal }),
    meta: { topics: ['orders', `parcel:${orderId}`] },
  })
