import type { Frame } from '#contract/live-chat.ts'
import { quickNames } from '#seed/show-words.ts'
import type { SaidInRoom } from './room-service.ts'

/** A shopper's own line as the room shows it. */
export function ownFrame({ at, lineId, text, quick }: SaidInRoom): Frame {
  const words = quick ? quickNames[quick] : { en: text ?? '', zh: text ?? '', fr: text ?? '' }
  return { id: `s-${lineId}`, at, k: 'chat', role: 'you', text: words, mine: true }
}
