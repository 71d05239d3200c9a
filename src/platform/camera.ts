/** Why there is no picture: refused by the person or the phone, no camera, another app holds it, or a plain-http address. */
export type CameraRefusal = 'refused' | 'none' | 'busy' | 'insecure'

export interface Camera {
  /** Puts the live picture into a video element; false when none came within three seconds (seen on iOS: black video). */
  show(video: HTMLVideoElement): Promise<boolean>
  readonly hasTorch: boolean
  /** Switches the lamp; answers whether it did what was asked. */
  setTorch(on: boolean): Promise<boolean>
  /** Calls back once if the phone takes the camera away (a call, another app). */
  onTaken(taken: () => void): void
  /** Switches the camera off, and its light with it. */
  stop(): void
}

export type CameraAnswer = { ok: true; camera: Camera } | { ok: false; code: CameraRefusal }

const PICTURE_WITHIN_MS = 3000

/** Which way a camera looks: at the world, or at the person. */
export type CameraFacing = 'environment' | 'user'

const pictureSize = { environment: { width: 1280, height: 720 }, user: { width: 480, height: 480 } }

/** Asks for the rear camera, or the one that looks at the person. They may be asked first, so this can take as long as they like. */
export async function openCamera(facing: CameraFacing = 'environment'): Promise<CameraAnswer> {
  if (!isSecureContext) return { ok: false, code: 'insecure' }
  // Some in-app browsers are secure and still have no camera door.
  if (navigator.mediaDevices?.getUserMedia === undefined) return { ok: false, code: 'none' }
  try {
    const { width, height } = pictureSize[facing]
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: facing }, width: { ideal: width }, height: { ideal: height } },
    })
    return { ok: true, camera: cameraOf(stream) }
  } catch (error) {
    return { ok: false, code: cameraRefusal(error) }
  }
}

/** Which refusal an error of getUserMedia means. */
export function cameraRefusal(error: unknown): CameraRefusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  return 'busy'
}

function cameraOf(stream: MediaStream): Camera {
  const track = stream.getVideoTracks()[0]
  focusByItself(track)
  return {
    show: (video) => showIn(video, stream),
    hasTorch: hasTorch(track),
    setTorch: (on) => setTorch(track, on),
    onTaken: (taken) => track?.addEventListener('ended', taken, { once: true }),
    stop: () => {
      for (const each of stream.getTracks()) each.stop()
    },
  }
}

async function showIn(video: HTMLVideoElement, stream: MediaStream): Promise<boolean> {
  video.srcObject = stream
  const picture = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(video.videoWidth > 0 && video.readyState >= 2), PICTURE_WITHIN_MS)
    const arrived = () => {
      clearTimeout(timer)
      resolve(true)
    }
    if (video.readyState >= 2) arrived()
    else video.addEventListener('loadeddata', arrived, { once: true })
  })
  try {
    await video.play()
  } catch {
    // Refused or interrupted by a newer source: whether a picture comes decides.
  }
  return picture
}

// The lamp and the focus are known to phones and not to TypeScript.
type PhoneCapabilities = MediaTrackCapabilities & { torch?: boolean; focusMode?: string[] }
type PhoneConstraints = MediaTrackConstraintSet & { torch?: boolean; focusMode?: string }

function capabilities(track: MediaStreamTrack | undefined): PhoneCapabilities {
  return track?.getCapabilities?.() ?? {}
}

function hasTorch(track: MediaStreamTrack | undefined): boolean {
  return capabilities(track).torch === true
}

async function setTorch(track: MediaStreamTrack | undefined, on: boolean): Promise<boolean> {
  try {
    const wish: PhoneConstraints = { torch: on }
    await track?.applyConstraints({ advanced: [wish] })
    return track !== undefined
  } catch {
    return false
  }
}

function focusByItself(track: MediaStreamTrack | undefined): void {
  if (capabilities(track).focusMode?.includes('continuous') !== true) return
  const wish: PhoneConstraints = { focusMode: 'continuous' }
  track?.applyConstraints({ advanced: [wish] }).catch(() => {
    // A camera that will not focus by itself is still a camera.
  })
}
