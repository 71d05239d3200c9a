import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { openCodeReader } from '#platform/code-reader.ts'
import { openPhoto } from '#platform/photo.ts'
import type { CodeReader } from '#platform/read-code.ts'
import { watchCodes } from '#platform/watch-codes.ts'
import type { ScanEvent } from './scan-machine.ts'
import { steadyCodes } from './steady-codes.ts'

/**
 * Reads the video while told to, and a photo whenever one is chosen. The reader is opened for the first picture and kept until
 * the page goes; `isOpening` says that pictures are about to come. Answers how to read a photo.
 */
export function useCodeReading(
  isReading: boolean,
  isOpening: boolean,
  video: RefObject<HTMLVideoElement | null>,
  send: (event: ScanEvent) => void,
): (file: Blob) => void {
  const reader = useRef<Promise<CodeReader> | null>(null)
  const photos = useRef(0)

  useEffect(
    () => () => {
      void reader.current?.then((opened) => opened.close())
      reader.current = null
    },
    [],
  )

  // The decoder comes while the camera does.
  useEffect(() => {
    if (!isOpening) return
    reader.current ??= openCodeReader()
    void reader.current.then((opened) => opened.prepare())
  }, [isOpening])

  useEffect(() => {
    const screen = video.current
    if (!isReading || screen === null) return
    const believe = steadyCodes()
    let stop: (() => void) | null = null
    let stillReading = true
    reader.current ??= openCodeReader()
    void reader.current.then((opened) => {
      if (!stillReading) return
      stop = watchCodes(screen, opened, {
        seen: ({ codes, width, height }) => {
          const steady = believe(codes)
          if (steady.length === 0) return
          send({
            type: 'codesRead',
            codes: steady.map(({ text, corners }) => ({ text, sighting: { corners, width, height } })),
          })
        },
        failed: () => send({ type: 'readerFailed' }),
      })
    })
    return () => {
      stillReading = false
      stop?.()
    }
  }, [isReading, video, send])

  return useCallback(
    (file: Blob) => {
      photos.current += 1
      const turn = photos.current
      // A photo that was put away, or a newer one, makes this one's answer worthless.
      const tell = (event: ScanEvent) => {
        if (turn === photos.current) send(event)
      }
      async function read(): Promise<void> {
        const picture = await openPhoto(file)
        if (picture === null) {
          tell({ type: 'photoUnreadable' })
          return
        }
        reader.current ??= openCodeReader()
        const codes = await (await reader.current).readCodes(picture, 'photo')
        tell({ type: 'codesRead', codes: codes.map(({ text }) => ({ text, sighting: null })) })
      }
      send({ type: 'photoChosen' })
      read().catch(() => tell({ type: 'readerFailed' }))
    },
    [send],
  )
}
