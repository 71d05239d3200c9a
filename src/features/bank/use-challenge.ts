import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Challenge } from '#contract/bank.ts'
import { Refused } from '#platform/failure.ts'
import { at } from '#platform/now.ts'
import { challengeQuery } from '#queries/bank-query.ts'

/** A challenge, told of by the world and asked for again when its time is up. Undefined while it is on its way, null when the bank knows none. */
export function useChallenge(challengeId: string): Challenge | null | undefined {
  const client = useQueryClient()
  const { data, error } = useQuery({
    ...challengeQuery(challengeId),
    throwOnError: (failed, query) => query.state.data === undefined && !(failed instanceof Refused),
  })
  const due = data?.state === 'open' ? data.expiresAt : null
  useEffect(() => {
    if (due === null) return
    return at(due, () => void client.invalidateQueries(challengeQuery(challengeId)))
  }, [client, due, challengeId])
  if (data) return data
  return error instanceof Refused ? null : undefined
}
