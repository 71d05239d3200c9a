import type { DigitalLinkError } from '#contract/gs1/digital-link-error.ts'
import { classify, type ForeignCode, type ProductCode } from '#contract/gs1/scanned-code.ts'
import type { CameraRefusal } from '#platform/camera.ts'
import type { Sighting } from './close-on-code.ts'

/** How the camera is. Everything but the last four can still become a picture; `hidden` is off because nobody looks. */
export type CameraState =
  'idle' | 'asking' | 'starting' | 'scanning' | 'hidden' | 'refused' | 'noCamera' | 'busy' | 'insecure'

/** What has been found, or what stands in the way. The camera may be on under any of it. */
export type Finding =
  | { is: 'looking' }
  | { is: 'choosingTag' }
  | { is: 'readingPhoto' }
  /** A code of a product: the brackets close on it while the world is asked whether it is one of ours. */
  | { is: 'decoded'; code: ProductCode }
  | { is: 'resolving'; code: ProductCode }
  /** It is ours: the page leaves for it. */
  | { is: 'opened'; code: ProductCode }
  | { is: 'notOurs'; shown: ForeignCode }
  | { is: 'badCode'; why: DigitalLinkError }
  | { is: 'notInCatalogue'; code: ProductCode }
  | { is: 'photoEmpty' }
  | { is: 'photoUnreadable' }
  | { is: 'readerFailed' }
  /** No answer came; the code is kept, so that asking again needs no second scan. */
  | { is: 'worldSilent'; code: ProductCode }

/** `sighting`: where the camera saw what was found; null for a photo or a demo tag. */
export type ScanState = { camera: CameraState; finding: Finding; sighting: Sighting | null }

export type ScanEvent =
  | { type: 'pageShown' }
  | { type: 'pageHidden' }
  | { type: 'cameraGranted' }
  | { type: 'cameraShowing' }
  | { type: 'cameraFailed'; code: CameraRefusal }
  | { type: 'askedAgain' }
  /** Texts read from one picture, whichever came first, first. */
  | { type: 'textsRead'; texts: readonly string[]; sighting?: Sighting }
  | { type: 'readerFailed' }
  | { type: 'photoChosen' }
  | { type: 'photoUnreadable' }
  | { type: 'trayOpened' }
  | { type: 'tagChosen'; code: ProductCode }
  | { type: 'bracketsClosed' }
  | { type: 'isOurs' }
  | { type: 'isUnknown' }
  | { type: 'worldSilent' }
  | { type: 'triedAgain' }
  /** Back to looking: "Scan another", or a sheet put away. */
  | { type: 'dismissed' }

export const scanStart: ScanState = { camera: 'idle', finding: { is: 'looking' }, sighting: null }

const REFUSALS: Readonly<Record<CameraRefusal, CameraState>> = {
  refused: 'refused',
  none: 'noCamera',
  busy: 'busy',
  insecure: 'insecure',
}

/** The next state of the scan screen. Pure; an event that means nothing in a state leaves it as it is (the same object). */
export function scanStep(state: ScanState, event: ScanEvent): ScanState {
  const camera = cameraStep(state.camera, event)
  const finding = findingStep(state, event)
  if (finding === state.finding) return camera === state.camera ? state : { ...state, camera }
  const sighting = event.type === 'textsRead' ? (event.sighting ?? null) : keepsSighting(event) ? state.sighting : null
  return { camera, finding, sighting }
}

/** Whether the camera is to be on (or being asked for). */
export const wantsCamera = (state: ScanState): boolean => isLive(state.camera)

/** Whether frames are being read: a picture is there, and nothing was found yet. */
export const isReading = (state: ScanState): boolean => state.camera === 'scanning' && state.finding.is === 'looking'

/** Whether there can be no picture until the person does something. */
export const isCameraOff = (camera: CameraState): boolean =>
  camera === 'refused' || camera === 'noCamera' || camera === 'busy' || camera === 'insecure'

const isLive = (camera: CameraState): boolean => camera === 'asking' || camera === 'starting' || camera === 'scanning'

function cameraStep(camera: CameraState, event: ScanEvent): CameraState {
  switch (event.type) {
    case 'pageShown':
      return camera === 'idle' || camera === 'hidden' ? 'asking' : camera
    case 'pageHidden':
      return isLive(camera) ? 'hidden' : camera
    case 'askedAgain':
      return isCameraOff(camera) ? 'asking' : camera
    case 'cameraGranted':
      return camera === 'asking' ? 'starting' : camera
    case 'cameraShowing':
      return camera === 'starting' ? 'scanning' : camera
    case 'cameraFailed':
      return isLive(camera) ? REFUSALS[event.code] : camera
    default:
      return camera
  }
}

/** What follows from a code leaves the brackets where they closed. */
const keepsSighting = (event: ScanEvent): boolean =>
  event.type !== 'dismissed' && event.type !== 'photoChosen' && event.type !== 'tagChosen'

const LOOKING: Finding = { is: 'looking' }

function findingStep({ camera, finding }: ScanState, event: ScanEvent): Finding {
  // Once the page is leaving for a batch, nothing calls it back.
  if (finding.is === 'opened') return finding
  switch (event.type) {
    case 'textsRead': {
      const wasPhoto = finding.is === 'readingPhoto'
      if (!wasPhoto && !(finding.is === 'looking' && camera === 'scanning')) return finding
      return event.texts.length === 0 ? (wasPhoto ? { is: 'photoEmpty' } : finding) : findingOf(event.texts)
    }
    case 'readerFailed':
      return finding.is === 'looking' || finding.is === 'readingPhoto' ? { is: 'readerFailed' } : finding
    case 'photoChosen':
      return { is: 'readingPhoto' }
    case 'photoUnreadable':
      return finding.is === 'readingPhoto' ? { is: 'photoUnreadable' } : finding
    case 'trayOpened':
      return finding.is === 'looking' ? { is: 'choosingTag' } : finding
    case 'tagChosen':
      return finding.is === 'choosingTag' ? { is: 'decoded', code: event.code } : finding
    case 'bracketsClosed':
      return finding.is === 'decoded' ? { is: 'resolving', code: finding.code } : finding
    case 'isOurs':
      return finding.is === 'resolving' ? { is: 'opened', code: finding.code } : finding
    case 'isUnknown':
      return finding.is === 'resolving' ? { is: 'notInCatalogue', code: finding.code } : finding
    case 'worldSilent':
      return finding.is === 'resolving' ? { is: 'worldSilent', code: finding.code } : finding
    case 'triedAgain':
      return finding.is === 'worldSilent' ? { is: 'resolving', code: finding.code } : finding
    case 'dismissed':
      return finding.is === 'looking' ? finding : LOOKING
    default:
      return finding
  }
}

/** Of several codes in view a product's comes first, then one that means to be, then whatever there is. */
function findingOf(texts: readonly string[]): Finding {
  const found = texts.map(classify)
  const ours = found.find((code) => code.kind === 'ours')
  if (ours) return { is: 'decoded', code: ours.code }
  const bad = found.find((code) => code.kind === 'badCode')
  if (bad) return { is: 'badCode', why: bad.why }
  const foreign = found.find((code) => code.kind === 'notAProductCode')
  return foreign ? { is: 'notOurs', shown: foreign.shown } : LOOKING
}
