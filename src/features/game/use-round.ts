import { useEffect, useEffectEvent, useState } from 'react'
import { lanterns, type Round } from '#contract/game.ts'
import { freshScore, missMs, type RoundScore, tapAt, type TapDid } from '#domain/lantern-game.ts'
import { knock } from '#platform/haptics.ts'
import { at, now } from '#platform/now.ts'
import { useEndRound } from '#queries/game-query.ts'
import { keepTap, tapsOf, useRoundTaps } from '#stores/round-store.ts'

export interface RoundHand {
  score: RoundScore
  /** What the last tap did. */
  did: TapDid
  /** The match burns again after a while. */
  out: boolean
  tap: () => void
  /** Ends it now; again, when no answer came. */
  end: () => void
  ending: boolean
  unheard: boolean
}

const scored = ({ seed, from }: Round, taps: readonly number[]): RoundScore => {
  let score = freshScore(from)
  for (const t of taps) ({ score } = tapAt(seed, score, t))
  return score
}

/** Plays a round by the world's clock: taps are scored here as the world will score them, and sent when the minute or the lane is over. */
export function useRound(round: Round): RoundHand {
  const { roundId, startedAt, seconds } = round
  const taps = useRoundTaps((kept) => tapsOf(kept, roundId))
  const score = scored(round, taps)
  const [did, setDid] = useState<TapDid>('none')
  const [out, setOut] = useState(false)
  const { mutate, isPending, isError, isSuccess } = useEndRound()
  const end = (): void => {
    if (isPending || isSuccess) return
    mutate({ roundId, taps: [...tapsOf(useRoundTaps.getState(), roundId)] })
  }
  const done = score.turn > lanterns
  const onOver = useEffectEvent(end)
  useEffect(() => at(done ? now() : startedAt + seconds * 1000, () => onOver()), [done, startedAt, seconds])

  const tap = (): void => {
    const t = now() - startedAt
    const tapped = tapAt(round.seed, score, t)
    if (tapped.did === 'none' || isPending || isSuccess) return
    keepTap(roundId, t)
    setDid(tapped.did)
    if (tapped.did === 'lit') return knock()
    setOut(true)
    at(startedAt + t + missMs, () => setOut(false))
  }
  return { score, did, out, tap, end, ending: isPending || isSuccess, unheard: isError }
}
