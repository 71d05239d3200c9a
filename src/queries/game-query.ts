import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** How far the lane is lit, the rounds that are left, and the one under way. */
export const gameQuery = queryOptions({
  queryKey: ['game'],
  queryFn: ({ signal }) => call('getGame', undefined, { signal }),
  meta: { topics: ['game'] },
  throwOnError: false,
})

/** Begins a round; under the same number it is the same round. Refused with roundsUsedUp, lanternsLit, roundUnderWay. */
export function useStartRound() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (roundId: string) => call('startRound', { body: { roundId } }),
    onSettled: () => client.invalidateQueries({ queryKey: gameQuery.queryKey }),
  })
}

/** Ends a round with its taps, which the world scores; sent again with the same ones it is ended once. */
export function useEndRound() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ roundId, taps }: { roundId: string; taps: number[] }) =>
      call('endRound', { params: { roundId }, body: { taps } }),
    onSettled: () => client.invalidateQueries({ queryKey: gameQuery.queryKey }),
  })
}
