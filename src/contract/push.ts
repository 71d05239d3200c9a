import type { Clock, Instant } from './time.ts'

/** What a client may listen to; `batch:` goes with a 14-digit GTIN and is all its batches' pages. One WebSocket at /api/push carries them all. */
export type Topic =
  | 'basket'
  | 'orders'
  | 'wallet'
  | 'stock'
  | `trade:${string}`
  | `parcel:${string}`
  | `talk:${string}`
  | `batch:${string}`
  | `challenge:${string}`
  | 'messages'
  | `sale:${string}`
  | `payCode:${string}`

/** From the world to the client. `changed` says a topic's answers are out of date; the client asks again. */
export type PushEvent =
  | { type: 'hello'; epoch: number; clock: Clock; now: Instant }
  | { type: 'changed'; topics: Topic[]; epoch: number; seq: number }
  | { type: 'timeChanged'; epoch: number; clock: Clock; now: Instant }
  /** The log was rewound, reset or loaded: drop what you know, close flows, and go to `route` if there is one. */
  | { type: 'epochChanged'; epoch: number; clock: Clock; now: Instant; route?: string }

/** From the client to the world: the full set of topics wanted from now on. */
export type PushRequest = { type: 'subscribe'; topics: Topic[] }

export const pushPath = '/api/push'
