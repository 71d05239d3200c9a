import type { OpenPackets, Rain } from '#contract/coupon.ts'
import { Refused } from '#platform/failure.ts'

/** What becomes of a rain for somebody: hits while it falls, then one request, and its answer. */
export type Opening =
  | { is: 'falling' }
  | { is: 'asking' | 'unheard'; request: OpenPackets }
  | { is: 'opened'; rain: Rain }
  /** Nothing was hit. */
  | { is: 'none' }
  /** The time to open was over, or it was opened elsewhere. */
  | { is: 'late' }

/** What was hit, as one request; null when nothing was. `openId` goes with it for good. */
export function requestOf(opened: readonly boolean[], openId: string): OpenPackets | null {
  const packets = opened.flatMap((isOpen, no) => (isOpen ? [no] : []))
  return packets.length === 0 ? null : { openId, packets }
}

/** What an error says of an opening: refused is an answer, anything else is silence, and the same request may be sent again. */
export const openingAfter = (error: unknown, request: OpenPackets): Opening =>
  error instanceof Refused ? { is: 'late' } : { is: 'unheard', request }
