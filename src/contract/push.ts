import type { Frame } from './live-chat.ts'
import type { Clock, Instant } from './time.ts'

/** What a client may listen to; `batch:` goes with a 14-digit GTIN and is all its batches' pages. One WebSocket at /api/push carries them all. */
export type Topic =
  | 'basket'
  | 'orders'
  | 'wallet'
  | 'coupons'
  | 'stock'
  | 'festival'
  | 'deposits'
  | 'game'
  | `trade:${string}`
  | `parcel:${string}`
  | `talk:${string}`
  | `batch:${string}`
  | `challenge:${string}`
  | 'messages'
  | `sale:${string}`
  | `payCode:${string}`
  /** Something was done with an offer by the shopper, or came to them; what rivals do is not told. */
  | `offer:${string}`
  /** What the room tells of itself; whoever listens to it gets its lines, too, as `frames`. */
  | `room:${string}`

/** From the world to the client. `changed` says a topic's answers are out of date; the client asks again. */
export type PushEvent =
  | { type: 'hello'; epoch: number; clock: Clock; now: Instant }
  | { type: 'changed'; topics: Topic[]; epoch: number; seq: number }
  /** What was said in a room since the last time; lines may come twice, late and out of order. */
  | { type: 'frames'; roomId: string; epoch: number; frames: Frame[] }
  | { type: 'timeChanged'; epoch: number; clock: Clock; now: Instant }
  /** The log was rewound, reset or loaded: drop what you know, close flows, and go to `route` if there is one. */
  | { type: 'epochChanged'; epoch: number; clock: Clock; now: Instant; route?: string }

/** From the client to the world: the full set of topics wanted from now on. */
export type PushRequest = { type: 'subscribe'; topics: Topic[] }

export const pushPath = '/api/push'
