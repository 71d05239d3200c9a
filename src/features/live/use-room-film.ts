import { useSyncExternalStore } from 'react'
import type { Room } from '#contract/live.ts'
import { useRate } from '#platform/use-now.ts'
import { useComfort } from '#stores/comfort-store.ts'
import type { StillBecause } from './player-machine.ts'
import { usePlayer, type Playing } from './use-player.ts'

const lessMotion = '(prefers-reduced-motion: reduce)'

/** Whether nothing is to move by itself: so chosen here, or on the phone. */
export function useStill(): boolean {
  const chosen = useComfort(({ still }) => still)
  const asked = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(lessMotion)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(lessMotion).matches,
    () => true,
  )
  return chosen || asked
}

/** The film of a show that is on: only at x1 does a stream in the world's time flow as a film does. */
export function useRoomFilm({ playlist, state }: Room): Playing {
  const rate = useRate()
  const still = useStill()
  const stillBecause: StillBecause | null = state !== 'live' ? 'away' : rate === 1 ? null : 'rate'
  return usePlayer({ playlist, live: true, startAt: 0, stillBecause, heldAtFirst: still })
}
