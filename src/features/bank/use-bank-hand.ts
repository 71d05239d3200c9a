import { useState } from 'react'
import type { Challenge } from '#contract/bank.ts'
import { useChallengeDeed, type ChallengeDeed } from '#queries/bank-query.ts'

/** How a person deals with the bank: one thing at a time, and why the last one came to nothing. */
export interface BankHand {
  tell: (deed: ChallengeDeed, then?: (challenge: Challenge | null) => void) => void
  pending: boolean
  failed: Error | null
  /** What the last answer was about. */
  done: ChallengeDeed['do'] | null
  /** What was said of the last try means nothing any more. */
  forget: () => void
}

export function useBankHand(challengeId: string): BankHand {
  const { mutate, isPending, error, reset } = useChallengeDeed(challengeId)
  const [done, setDone] = useState<ChallengeDeed['do'] | null>(null)
  return {
    tell: (deed, then) => {
      if (isPending) return
      setDone(null)
      mutate(deed, {
        onSuccess: (challenge) => {
          setDone(deed.do)
          then?.(challenge)
        },
        onError: () => then?.(null),
      })
    },
    pending: isPending,
    failed: error,
    done,
    forget: reset,
  }
}
