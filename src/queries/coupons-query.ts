import { queryOptions } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** Every coupon there is, and whose it is. */
export const couponsQuery = queryOptions({
  queryKey: ['coupons'],
  queryFn: ({ signal }) => call('getCoupons', undefined, { signal }),
  meta: { topics: ['coupons'] },
})
