import { apiBase, basePath, worldIsHere } from './base-path.ts'

/** What a stream tells of itself. `ready`: it may be played; `missing`: nothing comes; `broken`: what came cannot be shown. */
export type StreamNews = 'ready' | 'missing' | 'broken'

/** A stream that plays in a video element. */
export interface ShowStream {
  /** Milliseconds behind where a live stream should be played; 0 in a recording. */
  behindMs: () => number
  /** The instant (of the world, as the playlist dates it) of the picture that is shown, or null where it is not dated. */
  playingAt: () => number | null
  toLiveEdge: () => void
  /** Goes to so many seconds of a recording; false while nothing is known of it yet. */
  seek: (seconds: number) => boolean
  close: () => void
}

const withoutSlash = (path: string): string => path.replace(/^\//, '')
/** Where a playlist is asked for, and a still lies: both are told as paths below the shop's folder. */
export const playlistUrl = (path: string): string => `${apiBase}/${withoutSlash(path)}`
export const stillUrl = (path: string): string => `${basePath}${withoutSlash(path)}`

/** What the films are made of: H.264 and AAC, as hls.js hands them on. */
const filmType = 'video/mp4; codecs="avc1.4d401f,mp4a.40.2"'

type Source = Pick<typeof MediaSource, 'isTypeSupported'>

/** Whether this browser can play such a film at all; known before anything is fetched. Some builds lack the decoders. */
export const canStream = (): boolean => {
  const { MediaSource, ManagedMediaSource } = globalThis as { MediaSource?: Source; ManagedMediaSource?: Source }
  return (ManagedMediaSource ?? MediaSource)?.isTypeSupported(filmType) === true || canPlayItself()
}
/** What a browser plays by itself it fetches by itself: past a world that lives in the page. */
const canPlayItself = (): boolean =>
  !worldIsHere && document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== ''

const once = { maxNumRetry: 1, retryDelayMs: 700, maxRetryDelayMs: 2_000 }
const patience = (maxLoadTimeMs: number) => ({
  default: { maxTimeToFirstByteMs: maxLoadTimeMs / 2, maxLoadTimeMs, timeoutRetry: once, errorRetry: once },
})

/**
 * Plays an HLS address in a video element, from `startAt` seconds for a recording. hls.js is asked before the browser's own player, since only what
 * it asks for goes through the page, where the world may live. Nothing of it runs in a worker: the policy allows none made of text.
 */
export async function openStream(
  video: HTMLVideoElement,
  url: string,
  { live, startAt }: { live: boolean; startAt: number },
  tell: (news: StreamNews) => void,
): Promise<ShowStream> {
  const { default: Hls } = await import('hls.js/light')
  if (!Hls.isSupported()) return playedByItself(video, url, startAt, tell)
  const hls = new Hls({
    enableWorker: false,
    autoStartLoad: true,
    startPosition: live ? -1 : startAt,
    liveSyncDurationCount: 2,
    liveMaxLatencyDurationCount: 5,
    maxBufferLength: 12,
    backBufferLength: 20,
    manifestLoadPolicy: patience(8_000),
    playlistLoadPolicy: patience(8_000),
    fragLoadPolicy: patience(12_000),
  })
  let mended = false
  hls.on(Hls.Events.MANIFEST_PARSED, () => tell('ready'))
  hls.on(Hls.Events.ERROR, (_, { fatal, type }) => {
    if (!fatal) return
    if (type === Hls.ErrorTypes.MEDIA_ERROR && !mended) {
      mended = true
      hls.recoverMediaError()
    } else tell(type === Hls.ErrorTypes.NETWORK_ERROR ? 'missing' : 'broken')
  })
  hls.loadSource(url)
  hls.attachMedia(video)
  return {
    behindMs: () => {
      const edge = live ? hls.liveSyncPosition : null
      return edge === null ? 0 : Math.max(0, (edge - video.currentTime) * 1000)
    },
    playingAt: () => hls.playingDate?.getTime() ?? null,
    toLiveEdge: () => {
      const edge = hls.liveSyncPosition
      if (edge !== null) video.currentTime = edge
    },
    seek: (seconds) => seekIn(video, seconds),
    close: () => hls.destroy(),
  }
}

function seekIn(video: HTMLVideoElement, seconds: number): boolean {
  if (video.readyState === HTMLMediaElement.HAVE_NOTHING) return false
  video.currentTime = seconds
  return true
}

function playedByItself(
  video: HTMLVideoElement,
  url: string,
  startAt: number,
  tell: (news: StreamNews) => void,
): ShowStream {
  const ready = (): void => tell('ready')
  const failed = (): void => tell('missing')
  video.addEventListener('loadedmetadata', ready)
  video.addEventListener('error', failed)
  video.src = startAt > 0 ? `${url}#t=${startAt}` : url
  return {
    behindMs: () => 0,
    playingAt: () => null,
    toLiveEdge: () => {
      if (video.seekable.length > 0) video.currentTime = video.seekable.end(video.seekable.length - 1)
    },
    seek: (seconds) => seekIn(video, seconds),
    close: () => {
      video.removeEventListener('loadedmetadata', ready)
      video.removeEventListener('error', failed)
      video.removeAttribute('src')
      video.load()
    },
  }
}
