import { useEffect, useRef, useState, type RefObject } from 'react'
import { openCamera, type Camera } from '#platform/camera.ts'
import type { ScanEvent } from './scan-machine.ts'

/** The lamp of the open camera; null where the phone lends none. */
export type Torch = { on: boolean; toggle: () => void } | null

/**
 * Keeps the camera on exactly while it is wanted, its picture in the video, and tells the machine how that goes. Leaving the
 * page, or hiding it, switches it off.
 */
export function useCamera(
  wanted: boolean,
  video: RefObject<HTMLVideoElement | null>,
  send: (event: ScanEvent) => void,
): Torch {
  const camera = useRef<Camera | null>(null)
  const [hasTorch, setHasTorch] = useState(false)
  const [isLit, setIsLit] = useState(false)

  useEffect(() => {
    if (!wanted) return
    let stillWanted = true
    const screen = video.current

    async function open(): Promise<void> {
      const answer = await openCamera()
      if (!stillWanted) {
        if (answer.ok) answer.camera.stop()
        return
      }
      if (!answer.ok) {
        send({ type: 'cameraFailed', code: answer.code })
        return
      }
      camera.current = answer.camera
      answer.camera.onTaken(() => send({ type: 'cameraFailed', code: 'busy' }))
      setHasTorch(answer.camera.hasTorch)
      send({ type: 'cameraGranted' })
      const isShown = screen !== null && (await answer.camera.show(screen))
      if (stillWanted) send(isShown ? { type: 'cameraShowing' } : { type: 'cameraFailed', code: 'busy' })
    }
    void open()

    return () => {
      stillWanted = false
      camera.current?.stop()
      camera.current = null
      if (screen) screen.srcObject = null
      setHasTorch(false)
      setIsLit(false)
    }
  }, [wanted, video, send])

  if (!hasTorch) return null
  return {
    on: isLit,
    toggle: () => {
      const opened = camera.current
      void opened?.setTorch(!isLit).then((done) => {
        if (done && camera.current === opened) setIsLit(!isLit)
      })
    },
  }
}

/** Tells the machine when the page is looked at and when it is not. */
export function usePageVisibility(send: (event: ScanEvent) => void): void {
  useEffect(() => {
    const tell = () => send({ type: document.visibilityState === 'visible' ? 'pageShown' : 'pageHidden' })
    const leave = () => send({ type: 'pageHidden' })
    tell()
    document.addEventListener('visibilitychange', tell)
    // Kept in the back-forward cache a page may not see its visibility change.
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', tell)
    return () => {
      document.removeEventListener('visibilitychange', tell)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', tell)
    }
  }, [send])
}
