import type { DigitalLinkError } from '#contract/gs1/digital-link-error.ts'
import type { ForeignCode, ProductCode } from '#contract/gs1/scanned-code.ts'
import type { CameraRefusal } from '#platform/camera.ts'
import type { Sighting } from './close-on-code.ts'
import { aroundAll, knownCodes, type CodeInView, type KnownCode } from './codes-in-view.ts'

/** How the camera is. Everything but the last four can still become a picture; `hidden` is off because nobody looks. */
export type CameraState =
  'idle' | 'asking' | 'starting' | 'scanning' | 'hidden' | 'refused' | 'noCamera' | 'busy' | 'insecure'

/** What has been found, or what stands in the way. The camera may be on under any of it. */
export type Finding =
  | { is: 'looking' }
  | { is: 'choosingTag' }
  | { is: 'readingPhoto' }
  /** Several products are in view: which is meant only the person knows. */
  | { is: 'choosingCode'; codes: readonly KnownCode[] }
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
  /** The codes of one picture. */
  | { type: 'codesRead'; codes: readonly CodeInView[] }
  | { type: 'codeChosen'; code: ProductCode }
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
  const { finding, sighting = state.sighting } = findingStep(state, event)
  const isSame = finding === state.finding && camera === state.camera
  return isSame ? state : { camera, finding, sighting }
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

/** What is found next; `sighting` only where it changes: what follows from a code leaves the brackets where they closed. */
type Found = { finding: Finding; sighting?: Sighting | null }

const LOOKING: Found = { finding: { is: 'looking' }, sighting: null }

function findingStep({ camera, finding }: ScanState, event: ScanEvent): Found {
  const same: Found = { finding }
  const when = (is: Finding['is'], next: Finding): Found => (finding.is === is ? { finding: next } : same)
  // Once the page is leaving for a batch, nothing calls it back.
  if (finding.is === 'opened') return same
  switch (event.type) {
    case 'codesRead': {
      const wasPhoto = finding.is === 'readingPhoto'
      if (!wasPhoto && !(finding.is === 'looking' && camera === 'scanning')) return same
      if (event.codes.length === 0) return wasPhoto ? { finding: { is: 'photoEmpty' } } : same
      return foundIn(knownCodes(event.codes))
    }
    case 'codeChosen': {
      if (finding.is !== 'choosingCode') return same
      const chosen = finding.codes.find(({ found }) => found.kind === 'ours' && found.code === event.code)
      return chosen ? { finding: { is: 'decoded', code: event.code }, sighting: chosen.sighting } : same
    }
    case 'readerFailed':
      return finding.is === 'looking'
        ? { finding: { is: 'readerFailed' } }
        : when('readingPhoto', { is: 'readerFailed' })
    case 'photoChosen':
      return { finding: { is: 'readingPhoto' }, sighting: null }
    case 'photoUnreadable':
      return when('readingPhoto', { is: 'photoUnreadable' })
    case 'trayOpened':
      return when('looking', { is: 'choosingTag' })
    case 'tagChosen':
      return when('choosingTag', { is: 'decoded', code: event.code })
    case 'bracketsClosed':
      return finding.is === 'decoded' ? { finding: { is: 'resolving', code: finding.code } } : same
    case 'isOurs':
      return finding.is === 'resolving' ? { finding: { is: 'opened', code: finding.code } } : same
    case 'isUnknown':
      return finding.is === 'resolving' ? { finding: { is: 'notInCatalogue', code: finding.code } } : same
    case 'worldSilent':
      return finding.is === 'resolving' ? { finding: { is: 'worldSilent', code: finding.code } } : same
    case 'triedAgain':
      return finding.is === 'worldSilent' ? { finding: { is: 'resolving', code: finding.code } } : same
    case 'dismissed':
      return finding.is === 'looking' ? same : LOOKING
    default:
      return same
  }
}

/**
 * One product leads on, whatever strangers' codes are beside it, since they lead nowhere; several are offered. Else a code that
 * means to be a product's is named before one that does not.
 */
function foundIn(codes: readonly KnownCode[]): Found {
  const [first, second] = codes
  if (first?.found.kind === 'ours') {
    if (second?.found.kind === 'ours') return { finding: { is: 'choosingCode', codes }, sighting: aroundAll(codes) }
    return { finding: { is: 'decoded', code: first.found.code }, sighting: first.sighting }
  }
  for (const { found, sighting } of codes)
    if (found.kind === 'badCode') return { finding: { is: 'badCode', why: found.why }, sighting }
  for (const { found, sighting } of codes)
    if (found.kind === 'notAProductCode') return { finding: { is: 'notOurs', shown: found.shown }, sighting }
  return LOOKING
}
