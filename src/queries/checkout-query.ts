import { queryOptions, useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ChooseCheckout } from '#contract/checkout.ts'
import { call } from '#platform/http.ts'
import { eachWorldMinute } from './ageing.ts'

/** The basket as one receipt: lines, quote, address, times of arrival, coupons, and what was chosen of them. */
export const checkoutQuery = queryOptions({
  queryKey: ['checkout'],
  queryFn: ({ signal }) => call('getCheckout', undefined, { signal }),
  refetchInterval: eachWorldMinute,
  meta: { topics: ['basket', 'stock', 'orders'] },
})

const choosing = ['chooseCheckout']

/**
 * Chooses some of: time of arrival, coupon, what to do about what is missing, note, door. The others stay. Refused with slotGone
 * (the times there are in it), addressOutOfRange, couponUnknown, noteHasCard.
 */
export function useChooseCheckout() {
  const client = useQueryClient()
  return useMutation({
    mutationKey: choosing,
    scope: { id: 'checkout' },
    mutationFn: (choices: ChooseCheckout) => call('chooseCheckout', { body: choices }),
    onMutate: () => client.cancelQueries(checkoutQuery),
    onSuccess: (checkout) => {
      client.setQueryData(checkoutQuery.queryKey, checkout)
    },
    onError: () => {
      void client.invalidateQueries(checkoutQuery)
    },
  })
}

/** Whether a choice is on its way, so that the price on the screen may be an older one. */
export const useIsChoosing = (): boolean => useIsMutating({ mutationKey: choosing }) > 0
