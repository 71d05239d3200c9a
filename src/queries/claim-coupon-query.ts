import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Unreachable } from '#platform/failure.ts'
import { call } from '#platform/http.ts'
import { couponsQuery } from './coupons-query.ts'

/** Tears a coupon off: sent again it is the same one. Refused with couponGone, couponOver, couponNotYet, couponUnknown. */
export function useClaimCoupon() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (couponId: string) => call('claimCoupon', { params: { couponId } }),
    retry: (failed, error) => error instanceof Unreachable && failed < 3,
    retryDelay: (failed) => 400 * 2 ** failed,
    onSuccess: (coupons) => {
      client.setQueryData(couponsQuery.queryKey, coupons)
    },
    onSettled: () => {
      for (const key of ['coupons', 'checkout']) void client.invalidateQueries({ queryKey: [key] })
    },
  })
}
