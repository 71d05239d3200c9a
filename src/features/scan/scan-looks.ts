import type { MessageId } from '#messages/translator.ts'
import type { FinderProps } from './finder.tsx'
import type { OffState } from './no-picture.tsx'
import { isReading, type ScanState } from './scan-machine.ts'

/** Why there is no picture, or null while there is one or may be one. */
export function offState({ camera }: ScanState): OffState | null {
  switch (camera) {
    case 'refused':
    case 'noCamera':
    case 'busy':
    case 'insecure':
      return camera
    default:
      return null
  }
}

/** The two lines over the picture. */
export function hintOf(state: ScanState): {
  head: MessageId & `scan.${string}Head`
  body: MessageId & `scan.${string}Body`
} {
  switch (state.finding.is) {
    case 'readingPhoto':
      return { head: 'scan.photoHead', body: 'scan.photoBody' }
    case 'choosingCode':
      return { head: 'scan.severalHead', body: 'scan.severalBody' }
    case 'decoded':
    case 'resolving':
    case 'opened':
      return { head: 'scan.foundHead', body: 'scan.foundBody' }
    default:
  }
  const off = offState(state)
  if (off) return { head: `scan.${off}Head`, body: `scan.${off}Body` }
  switch (state.camera) {
    case 'starting':
      return { head: 'scan.startingHead', body: 'scan.startingBody' }
    case 'scanning':
      return { head: 'scan.scanningHead', body: 'scan.scanningBody' }
    default:
      return { head: 'scan.askingHead', body: 'scan.askingBody' }
  }
}

/** What the brackets do. They stay closed on a stranger's code too: that is the one meant. */
export function finderMode(state: ScanState): FinderProps['mode'] {
  if (isReading(state)) return 'sweeping'
  switch (state.finding.is) {
    case 'decoded':
    case 'resolving':
    case 'opened':
      return 'closed'
    default:
      if (state.sighting !== null) return 'closed'
      return offState(state) ? 'off' : 'still'
  }
}
