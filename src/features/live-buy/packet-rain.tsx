import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { RainPlan } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'
import { at, now } from '#platform/now.ts'
import { useNow } from '#platform/use-now.ts'
import { useReached } from '#platform/use-reached.ts'
import { rainQuery } from '#queries/rain-query.ts'
import { roomQuery } from '#queries/room-query.ts'
import type { OverlayTurn } from './overlay-turn.ts'
import { soonMs } from './rain-fall.ts'
import { RainSheet } from './rain-sheet.tsx'

/** So long before a rain its plan is asked for, so that the first packet falls in time. */
const aheadMs = 60_000

/** The next rain of a room that one can still be in: one that is over when somebody comes in is not shown to them. */
const nextRain = (rains: readonly RainPlan[] | undefined, instant: Instant): RainPlan | undefined =>
  rains?.find(({ startsAt, seconds }) => instant < startsAt + seconds * 1000)

/** A rain of red packets over the room, once per person. */
export function PacketRain({ roomId, turn }: { roomId: string; turn: OverlayTurn }) {
  const { data: room } = useQuery({ ...roomQuery(roomId), throwOnError: false })
  const minute = useNow(60_000)
  const { shown } = turn
  const next = nextRain(room?.rains, minute)
  const rainId = shown ?? next?.rainId
  return rainId === undefined ? null : (
    <OneRain key={rainId} rainId={rainId} startsAt={next?.startsAt ?? 0} turn={turn} />
  )
}

function OneRain({ rainId, startsAt, turn }: { rainId: string; startsAt: Instant; turn: OverlayTurn }) {
  const { ask, done, shown } = turn
  const isNear = useReached(startsAt - aheadMs)
  const { data: rain } = useQuery({ ...rainQuery(rainId), enabled: isNear, throwOnError: false })
  const endsAt = rain && rain.startsAt + rain.seconds * 1000
  const mayCome = rain !== undefined && rain.mine === undefined
  const begins = rain?.startsAt
  useEffect(() => {
    if (!mayCome || begins === undefined || endsAt === undefined || now() >= endsAt) return
    return at(begins - soonMs, () => ask(rainId))
  }, [mayCome, begins, endsAt, ask, rainId])
  return rain && shown === rainId ? <RainSheet rain={rain} onGone={() => done(rainId)} /> : null
}
