/** What may stand over the room, the most urgent first. Only one of them is ever shown. */
export const overlayKinds = ['gate', 'soldOut', 'rain', 'back', 'coupon', 'notice'] as const
export type OverlayKind = (typeof overlayKinds)[number]

/** Something that wants to be seen; `id` is the thing itself (an offer, a rain, a coupon), so that it asks once only. */
export interface OverlayAsk {
  kind: OverlayKind
  id: string
}

export interface OverlayQueue {
  /** In the order in which they asked. */
  asked: readonly OverlayAsk[]
  /** What was seen or put away; it does not come again. */
  over: readonly OverlayAsk[]
}

export type OverlayEvent = { type: 'ask'; ask: OverlayAsk } | { type: 'done'; ask: OverlayAsk } | { type: 'cleared' }

export const emptyQueue: OverlayQueue = { asked: [], over: [] }

const same =
  (one: OverlayAsk) =>
  (other: OverlayAsk): boolean =>
    one.kind === other.kind && one.id === other.id

/** Puts an ask into the queue, or takes it out for good. A second ask for the same thing changes nothing. */
export function queueOverlays(queue: OverlayQueue, event: OverlayEvent): OverlayQueue {
  if (event.type === 'cleared') return emptyQueue
  const known = same(event.ask)
  if (event.type === 'ask')
    return queue.asked.some(known) || queue.over.some(known) ? queue : { ...queue, asked: [...queue.asked, event.ask] }
  if (queue.over.some(known)) return queue
  return { asked: queue.asked.filter((ask) => !known(ask)), over: [...queue.over, event.ask] }
}

/** What the person is about: a sheet they opened, a line they write, or watching. */
export type Busy = 'sheet' | 'writing' | null

/** What can wait until somebody has said what they want to say: it would cover the talk. */
const patient: readonly OverlayKind[] = ['coupon', 'notice']

/**
 * The one to show: the most urgent kind, and of one kind the one that asked first. What a more urgent one covers comes
 * back after it. Nothing while the person has a sheet open: what they opened is theirs.
 */
export function shownOverlay({ asked }: OverlayQueue, busy: Busy): OverlayAsk | null {
  if (busy === 'sheet') return null
  for (const kind of overlayKinds) {
    if (busy === 'writing' && patient.includes(kind)) continue
    const first = asked.find((ask) => ask.kind === kind)
    if (first) return first
  }
  return null
}
