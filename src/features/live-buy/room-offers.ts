import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { Offer } from '#contract/live-offer.ts'
import type { Room } from '#contract/live.ts'
import { offerQuery } from '#queries/offer-query.ts'
import { roomQuery } from '#queries/room-query.ts'

export interface RoomOffers {
  room: Room | undefined
  offers: readonly Offer[]
}

const told = (results: UseQueryResult<Offer>[]): Offer[] => results.flatMap(({ data }) => data ?? [])

/**
 * A room and every offer of it there was since one came in. Who shows an offer's stock asks after it as it changes; here it is enough to
 * hear what happens to one's own part of it.
 */
export function useRoomOffers(roomId: string): RoomOffers {
  const { data: room } = useQuery({ ...roomQuery(roomId), throwOnError: false })
  const now = room ? offerIdsOf(room) : []
  const [seen, setSeen] = useState<readonly string[]>([])
  const all = [...new Set([...seen, ...now])]
  if (all.length !== seen.length) setSeen(all)
  const offers = useQueries({
    queries: all.map((offerId) => ({ ...offerQuery(offerId), refetchInterval: false as const, throwOnError: false })),
    combine: told,
  })
  return { room, offers }
}

const offerIdsOf = ({ offerId, items }: Room): string[] => [
  ...new Set([...(offerId === undefined ? [] : [offerId]), ...items.flatMap((item) => item.offerId ?? [])]),
]

/** What a room calls a thing of an offer. */
export const itemOf = (room: Room | undefined, gtin: string) => room?.items.find((item) => item.gtin === gtin)
