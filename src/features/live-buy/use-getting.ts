import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Offer } from '#contract/live-offer.ts'
import { requestId } from '#platform/ids.ts'
import { at } from '#platform/now.ts'
import { offerQuery } from '#queries/offer-query.ts'
import { usePlaceOrder } from '#queries/place-order-query.ts'
import { useReservingDeeds } from '#queries/reserve-query.ts'
import { createGettingFlow, type GettingFlow } from './getting-flow.ts'
import type { Getting } from './getting-machine.ts'

export interface UsedGetting {
  state: Getting
  flow: GettingFlow
  offer: Offer | undefined
}

/** Gets one piece of an offer: it asks at once, unless one is held already, and hears what becomes of it. */
export function useGetting(offerId: string): UsedGetting {
  const client = useQueryClient()
  const deeds = useReservingDeeds(offerId)
  const { mutateAsync: place } = usePlaceOrder()
  const [flow] = useState(() =>
    createGettingFlow(client.getQueryData(offerQuery(offerId).queryKey), { ...deeds, place, requestId }),
  )
  const state = useSyncExternalStore(flow.subscribe, flow.state)
  const { data: offer } = useQuery({ ...offerQuery(offerId), throwOnError: false })
  useEffect(() => flow.start(), [flow])
  useEffect(() => {
    if (offer) flow.tell({ type: 'told', offer })
  }, [flow, offer])
  const until = 'reservation' in state ? state.reservation.until : null
  useEffect(() => {
    if (until === null) return
    return at(until, () => void client.invalidateQueries(offerQuery(offerId)))
  }, [client, offerId, until])
  return { state, flow, offer }
}
