import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Room } from '#contract/live.ts'
import { now } from '#platform/now.ts'
import { setSound, useSound } from '#stores/sound-store.ts'
import { usePlayer } from './use-player.ts'
import { useStill } from './use-room-film.ts'

const lookMs = 250
/** The newest piece of a show that is on is two seconds long, and not yet whole. */
const edgeMs = 4_000

/**
 * The film of a show from its beginning; of one that is still on, as much as there is. It plays in its own time, at any rate of the
 * world's. `at`: where it begins, ms.
 */
export function useReplayFilm(room: Room, at: number) {
  const whole = room.endsAt - room.startsAt
  const [lengthMs] = useState(() => Math.max(edgeMs, Math.min(whole, now() - room.startsAt - edgeMs)))
  const [startAt] = useState(() => Math.min(Math.max(0, at), lengthMs - 2_000) / 1000)
  const [atMs, setAtMs] = useState(startAt * 1000)
  const sound = useSound(({ on }) => on)
  const still = useStill()
  const playing = usePlayer({
    playlist: `${room.playlist}?replay=1`,
    live: false,
    startAt,
    stillBecause: null,
    heldAtFirst: still,
  })
  const { video, player, hold, go, seek: goTo } = playing
  // Where to go once there is a film: a place chosen before its first picture.
  const wanted = useRef<number | null>(null)

  useEffect(() => {
    if (!video) return
    const timer = setInterval(() => {
      if (wanted.current !== null && goTo(wanted.current / 1000)) wanted.current = null
      else if (wanted.current === null && video.currentTime > 0) setAtMs(video.currentTime * 1000)
    }, lookMs)
    return () => clearInterval(timer)
  }, [video, goTo])

  const seek = useCallback(
    (ms: number) => {
      setAtMs(ms)
      wanted.current = goTo(ms / 1000) ? null : ms
    },
    [goTo],
  )
  const runs = player.shows === 'playing' || player.shows === 'buffering' || player.shows === 'joining'
  return {
    playing,
    atMs,
    lengthMs,
    sound,
    /** The chapters there are by now, the last one cut where the film ends. */
    chapters: useMemo(
      () =>
        room.chapters
          .filter(({ fromMs }) => fromMs < lengthMs)
          .map((chapter) => ({ ...chapter, toMs: Math.min(chapter.toMs, lengthMs) })),
      [room.chapters, lengthMs],
    ),
    showMs: useCallback(
      () => (video && video.currentTime > 0 ? video.currentTime * 1000 : startAt * 1000),
      [video, startAt],
    ),
    seek,
    toggle: runs ? hold : go,
    toggleSound: () => setSound(!sound),
  }
}
