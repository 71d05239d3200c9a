import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { onEpochMoved } from '#platform/epoch.ts'
import { currentClock, onClockChanged } from '#platform/now.ts'
import { canStream, openStream, playlistUrl, type ShowStream } from '#platform/show-stream.ts'
import { setSound } from '#stores/sound-store.ts'
import { hasJumped, newPlayer, nextPlayer, type Player, type StillBecause } from './player-machine.ts'

/** How soon a film that could not be had is tried again, and how often it is measured, wall time. */
const againMs = 8_000
const measureMs = 500

export interface Playing {
  player: Player
  hold: () => void
  go: () => void
  toLiveEdge: () => void
  /** The instant of the world that the picture shows, where the stream is dated. */
  playingAt: () => number | null
  /** Goes to so many seconds of a recording; false while there is nothing to go in. */
  seek: (seconds: number) => boolean
  /** For the `video` element. */
  attach: (video: HTMLVideoElement | null) => void
  video: HTMLVideoElement | null
}

interface Film {
  playlist: string
  live: boolean
  /** Seconds into a recording. */
  startAt: number
  /** Why it may not play now, or null. */
  stillBecause: StillBecause | null
  /** The person wants less motion: it waits for them. */
  heldAtFirst: boolean
}

/** Ties the player's machine to a video element and a stream. */
export function usePlayer({ playlist, live, startAt, stillBecause, heldAtFirst }: Film): Playing {
  const [video, attach] = useState<HTMLVideoElement | null>(null)
  const [player, tell] = useReducer(nextPlayer, heldAtFirst, newPlayer)
  const stream = useRef<ShowStream | null>(null)
  const because = stillBecause ?? (canStream() ? null : 'unable')

  useEffect(() => tell(because === null ? { type: 'may' } : { type: 'mayNot', because }), [because])
  useEffect(() => {
    if (!live) return
    let clock = currentClock()
    const unclock = onClockChanged(() => {
      const before = clock
      clock = currentClock()
      if (hasJumped(before, clock, clock?.wall ?? 0)) tell({ type: 'jumped' })
    })
    const unmove = onEpochMoved(() => tell({ type: 'jumped' }))
    return () => {
      unclock()
      unmove()
    }
  }, [live])

  useEffect(() => {
    if (!video || player.stream === null) return
    let closed = false
    const abort = new AbortController()
    const { signal } = abort
    const refused = (error: unknown): void => {
      if (!closed && error instanceof DOMException && error.name === 'NotAllowedError') tell({ type: 'refused' })
    }
    const play = (): void => {
      video.play().catch((error: unknown) => {
        if (video.muted) return refused(error)
        // A browser may let no film begin aloud that was not pressed itself: then without sound, as at first.
        setSound(false)
        video.muted = true
        video.play().catch(refused)
      })
    }
    // "playing" also comes before the first picture of a new stream is there; time that moves is a picture.
    video.addEventListener('timeupdate', () => !video.paused && tell({ type: 'plays' }), { signal })
    video.addEventListener('waiting', () => tell({ type: 'waits' }), { signal })
    openStream(video, playlistUrl(playlist), { live, startAt }, (news) => {
      if (closed) return
      if (news === 'ready') play()
      else tell({ type: 'missing' })
    }).then(
      (opened) => {
        if (closed) opened.close()
        else stream.current = opened
      },
      () => !closed && tell({ type: 'missing' }),
    )
    return () => {
      closed = true
      abort.abort()
      stream.current?.close()
      stream.current = null
    }
    // Another start is another stream only by its number.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [video, playlist, live, player.stream])

  useEffect(() => {
    if (!video || player.stream === null) return
    if (player.shows === 'held') video.pause()
    else if (player.shows === 'joining' && video.readyState > 0) video.play().catch(() => tell({ type: 'refused' }))
  }, [video, player.shows, player.stream])

  useEffect(() => {
    if (player.because !== 'missing') return
    const timer = setTimeout(() => tell({ type: 'again' }), againMs)
    return () => clearTimeout(timer)
  }, [player.because, player.opened])

  useEffect(() => {
    if (!live || player.stream === null) return
    const timer = setInterval(() => {
      if (stream.current) tell({ type: 'measured', behindMs: stream.current.behindMs() })
    }, measureMs)
    return () => clearInterval(timer)
  }, [live, player.stream])

  return {
    player,
    video,
    attach,
    hold: useCallback(() => tell({ type: 'hold' }), []),
    go: useCallback(() => tell({ type: 'go' }), []),
    toLiveEdge: useCallback(() => {
      stream.current?.toLiveEdge()
      tell({ type: 'go' })
    }, []),
    playingAt: useCallback(() => stream.current?.playingAt() ?? null, []),
    seek: useCallback((seconds: number) => stream.current?.seek(seconds) ?? false, []),
  }
}
