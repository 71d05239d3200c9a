import { create } from 'zustand'

/** The taps of the round that is being played: who leaves the page and comes back within its minute has lost none. */
interface RoundTaps {
  roundId: string
  taps: readonly number[]
}

export const useRoundTaps = create<RoundTaps>(() => ({ roundId: '', taps: [] }))

const none: readonly number[] = []

/** The taps of a round so far; none of one that was not played here. */
export const tapsOf = ({ roundId, taps }: RoundTaps, wanted: string): readonly number[] =>
  roundId === wanted ? taps : none

export const keepTap = (roundId: string, t: number): void =>
  useRoundTaps.setState((kept) => ({ roundId, taps: [...tapsOf(kept, roundId), t] }))
