import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenPackets, Rain } from '#contract/coupon.ts'
import { Refused } from '#platform/failure.ts'
import { call } from '#platform/http.ts'

/** A rain of packets: where and when each falls, and what is in it. Refused with rainUnknown. */
export const rainQuery = (rainId: string) =>
  queryOptions({
    queryKey: ['rain', rainId],
    queryFn: ({ signal }) => call('getRain', { params: { rainId } }, { signal }),
    meta: { topics: ['coupons'] },
  })

/** Wall time between two tries of an answer that does not come. */
const againMs = 700

/**
 * Opens packets, once per person: the same request is sent until somebody answers, `tries` times. Refused with rainOver, rainNotYet,
 * rainOpened.
 */
export function useOpenPackets(rainId: string): (opening: OpenPackets, tries?: number) => Promise<Rain> {
  const client = useQueryClient()
  const [open] = useState(() => async (opening: OpenPackets, tries = 8): Promise<Rain> => {
    for (let left = tries - 1; ; left -= 1) {
      try {
        const rain = await call('openPackets', { params: { rainId }, body: opening })
        client.setQueryData(rainQuery(rainId).queryKey, rain)
        for (const key of ['coupons', 'checkout']) void client.invalidateQueries({ queryKey: [key] })
        return rain
      } catch (error) {
        if (error instanceof Refused || left <= 0) throw error
        await new Promise((again) => setTimeout(again, againMs))
      }
    }
  })
  return open
}
