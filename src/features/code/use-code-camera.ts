import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { type Camera, type CameraRefusal, openCamera } from '#platform/camera.ts'
import { openCodeReader } from '#platform/code-reader.ts'
import { openPhoto } from '#platform/photo.ts'
import type { CodeReader } from '#platform/read-code.ts'
import { watchCodes } from '#platform/watch-codes.ts'
import { payCodePattern } from '#contract/pay-code-digits.ts'

/** `noCode`: a photo held none. */
export type CodeCamera = 'closed' | 'asking' | 'looking' | 'noCode' | { off: CameraRefusal | 'reader' }

/**
 * This device's camera looking for a pay code, bars or square, from when it is opened until one is found or the part goes; and
 * photos. Whatever else is in view is passed over. Answers its state, how to open it, and how to read a photo.
 */
export function useCodeCamera(video: RefObject<HTMLVideoElement | null>, onCode: (text: string) => void) {
  const [state, setState] = useState<CodeCamera>('closed')
  const [wanted, setWanted] = useState(0)
  const reader = useRef<Promise<CodeReader> | null>(null)
  const found = useRef(onCode)
  useEffect(() => {
    found.current = onCode
  }, [onCode])
  useEffect(
    () => () => {
      void reader.current?.then((opened) => opened.close())
      reader.current = null
    },
    [],
  )

  useEffect(() => {
    const screen = video.current
    if (wanted === 0 || screen === null) return
    let camera: Camera | null = null
    let stop = (): void => {}
    let gone = false
    const off = (why: CameraRefusal | 'reader'): void => {
      end()
      setState({ off: why })
    }
    const end = (): void => {
      gone = true
      stop()
      camera?.stop()
      screen.srcObject = null
    }
    const hidden = (): void => {
      if (document.visibilityState === 'visible') return
      end()
      setState('closed')
    }
    async function look(on: HTMLVideoElement): Promise<void> {
      reader.current ??= openCodeReader('payCodes')
      void reader.current.then((opened) => opened.prepare())
      const answer = await openCamera()
      if (!answer.ok) return gone ? undefined : off(answer.code)
      camera = answer.camera
      if (gone) return camera.stop()
      camera.onTaken(() => off('busy'))
      const shown = await camera.show(on)
      const opened = await reader.current
      if (gone || opened === undefined) return
      if (!shown) return off('busy')
      setState('looking')
      stop = watchCodes(on, opened, {
        seen: ({ codes }) => {
          const code = codes.find(({ text }) => payCodePattern.test(text))
          if (!code || gone) return
          end()
          setState('closed')
          found.current(code.text)
        },
        failed: () => off('reader'),
      })
    }
    document.addEventListener('visibilitychange', hidden)
    look(screen).catch(() => off('reader'))
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      end()
    }
  }, [wanted, video])

  const open = useCallback(() => {
    setState('asking')
    setWanted((times) => times + 1)
  }, [])
  const readPhoto = useCallback((file: Blob) => {
    async function read(): Promise<void> {
      const picture = await openPhoto(file)
      if (picture === null) return setState('noCode')
      reader.current ??= openCodeReader('payCodes')
      const codes = await (await reader.current).readCodes(picture, 'photo')
      const code = codes.find(({ text }) => payCodePattern.test(text))
      if (code) found.current(code.text)
      else setState('noCode')
    }
    setState('closed')
    setWanted(0)
    read().catch(() => setState({ off: 'reader' }))
  }, [])
  return { state, open, readPhoto }
}
