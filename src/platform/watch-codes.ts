import { cameraLooks } from './camera-looks.ts'
import type { CodeReader, ReadCode } from './read-code.ts'

export type Seen = { codes: ReadCode[]; width: number; height: number }

const AT_MOST_EVERY_MS = 80

/**
 * Reads a live video until told to stop: one frame in flight, at most twelve a second, none while the page is hidden
 * (frames do not come then). `failed` is called once if no reader can be had.
 */
export function watchCodes(
  video: HTMLVideoElement,
  reader: CodeReader,
  { seen, failed }: { seen: (what: Seen) => void; failed: (error: unknown) => void },
): () => void {
  const stop = new AbortController()

  async function watch(): Promise<void> {
    const looks = cameraLooks()
    while (!stop.signal.aborted) {
      const began = performance.now()
      await nextFrame(video)
      if (stop.signal.aborted) return
      const picture = await pictureOf(video)
      if (picture === null) continue
      const { width, height } = picture
      const codes = await reader.readCodes(picture, looks.next())
      looks.found(codes.length > 0)
      if (!stop.signal.aborted) seen({ codes, width, height })
      await pause(AT_MOST_EVERY_MS - (performance.now() - began))
    }
  }

  watch().catch((error: unknown) => {
    if (!stop.signal.aborted) failed(error)
  })
  return () => stop.abort()
}

async function pictureOf(video: HTMLVideoElement): Promise<ImageBitmap | null> {
  if (video.readyState < 2 || video.videoWidth === 0) return null
  try {
    return await createImageBitmap(video)
  } catch {
    return null // between two sources there may be no picture for a moment
  }
}

/** The next new frame of the video, or simply the next frame of the screen where a video cannot say. */
function nextFrame(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    if (typeof video.requestVideoFrameCallback === 'function' && video.readyState >= 2) {
      video.requestVideoFrameCallback(() => resolve())
    } else {
      requestAnimationFrame(() => resolve())
    }
  })
}

const pause = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve()
