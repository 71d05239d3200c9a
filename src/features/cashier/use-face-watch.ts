import { useEffect, useReducer, useRef, type RefObject } from 'react'
import { openCamera } from '#platform/camera.ts'
import { knock } from '#platform/haptics.ts'
import { watchSmallPictures } from '#platform/small-pictures.ts'
import { startLiveness, watch, type FacePrompt, type Liveness } from './face-liveness.ts'

/** How it ended, as the world is told: a face that moved, one that did not, nobody in time, or no camera to look with. */
export type FaceOutcome = 'live' | 'notLive' | 'timedOut' | 'noCamera'

export type FaceWatch = { is: 'asking' } | { is: 'watching'; liveness: Liveness }

/** How long the camera looks, in wall time: it is a person's patience, not the world's. */
export const faceTimeoutMs = 12_000
const pictureSide = 96

type Seen = { liveness: Liveness | null }

/**
 * Looks through the camera that faces the person, once, until what is asked was done or time is up; it says how that ended, once,
 * and the camera is off again. A page that is hidden has ended too: nobody is looked at unseen.
 */
export function useFaceWatch(
  prompts: readonly FacePrompt[],
  video: RefObject<HTMLVideoElement | null>,
  onOutcome: (outcome: FaceOutcome) => void,
): FaceWatch {
  const [{ liveness }, show] = useReducer((_: Seen, next: Seen) => next, { liveness: null })
  const told = useRef(onOutcome)
  useEffect(() => {
    told.current = onOutcome
  })

  useEffect(() => {
    let now: Liveness = startLiveness(prompts)
    const after: (() => void)[] = []
    let ended = false
    const end = (outcome: FaceOutcome | null): void => {
      if (ended) return
      ended = true
      for (const undo of after) undo()
      if (outcome) told.current(outcome)
    }
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') end('timedOut')
    }
    document.addEventListener('visibilitychange', whenHidden)
    after.push(() => document.removeEventListener('visibilitychange', whenHidden))

    const look = async (): Promise<void> => {
      const answer = await openCamera('user')
      if (!answer.ok) return end('noCamera')
      const { camera } = answer
      if (ended) return camera.stop()
      after.push(() => camera.stop())
      camera.onTaken(() => end('noCamera'))
      const screen = video.current
      if (!screen || !(await camera.show(screen))) return end('noCamera')
      if (ended) return
      const timer = setTimeout(() => end(now.is === 'looking' ? 'timedOut' : 'notLive'), faceTimeoutMs)
      after.push(() => clearTimeout(timer))
      show({ liveness: now })
      after.push(
        watchSmallPictures(screen, pictureSide, (picture) => {
          const before = now
          now = watch(now, picture)
          if (now === before) return
          show({ liveness: now })
          const stage = (of: Liveness) => (of.is === 'prompt' ? of.place : of.is)
          if (stage(now) !== stage(before)) knock(20)
          if (now.is === 'live') end('live')
        }),
      )
    }
    void look()
    return () => end(null)
  }, [prompts, video])

  return liveness ? { is: 'watching', liveness } : { is: 'asking' }
}
