import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type Dispatch, type SetStateAction } from 'react'
import type { Frame } from '#contract/live-chat.ts'
import { onEpochMoved } from '#platform/epoch.ts'
import { currentClock, now, onClockChanged } from '#platform/now.ts'
import { onFrames } from '#queries/room-frames.ts'
import { feedQuery } from '#queries/room-query.ts'
import { addLines, noLines, shownLines, type ChatLines } from './chat-lines.ts'
import { hasJumped } from './player-machine.ts'

/** Lines are put on the screen together, so often, wall time. */
const flushMs = 250
/** A line of later than this is of a time that was turned back. */
const aheadMs = 5_000

const isSaid = ({ k }: Frame): boolean => k !== 'like'

/** Gathers what comes and puts it on the screen a few times a second, however much it is. */
function createEar(setKnown: Dispatch<SetStateAction<ChatLines>>) {
  let waiting: Frame[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const latest = now() + aheadMs
    const rate = currentClock()?.rate ?? 1
    const came = waiting.filter(({ at }) => at <= latest)
    waiting = []
    setKnown((lines) => addLines(lines, came, rate))
  }
  return {
    flush,
    hear(frames: readonly Frame[]): void {
      for (const frame of frames) if (isSaid(frame)) waiting.push(frame)
      timer ??= setTimeout(flush, flushMs)
    },
    forget(): void {
      waiting = []
      setKnown(noLines)
    },
    stop(): void {
      clearTimeout(timer)
      timer = undefined
    },
  }
}

/**
 * The talk of a room: what is pushed, set right by the feed on entering, after a broken line and after every move of time.
 * `onHearts` is told how many hearts others sent; it never changes.
 */
export function useChat(roomId: string, onHearts: (count: number) => void) {
  const [known, setKnown] = useState(noLines)
  const [ear] = useState(() => createEar(setKnown))
  const { data: feed } = useQuery({ ...feedQuery(roomId), throwOnError: false })

  useEffect(
    () =>
      onFrames(roomId, (frames) => {
        const hearts = frames.filter(({ k }) => k === 'like').length
        if (hearts > 0) onHearts(hearts)
        ear.hear(frames)
      }),
    [roomId, ear, onHearts],
  )
  useEffect(() => {
    let clock = currentClock()
    const unclock = onClockChanged(() => {
      const before = clock
      clock = currentClock()
      if (hasJumped(before, clock, clock?.wall ?? 0)) ear.forget()
    })
    const unmove = onEpochMoved(ear.forget)
    return () => {
      unclock()
      unmove()
      ear.stop()
    }
  }, [ear])
  useEffect(() => {
    if (!feed) return
    ear.hear(feed.frames)
    ear.flush()
  }, [feed, ear])

  return { lines: shownLines(known), hear: ear.hear, flush: ear.flush }
}
