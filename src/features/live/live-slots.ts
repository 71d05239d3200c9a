import type { ComponentType } from 'react'

/** How an overlay comes to be seen: it asks, and waits until its id is the one `shown`. `ask` and `done` never change. */
export interface OverlayTurn {
  /** The id that has the room now, or null: draw nothing. */
  shown: string | null
  /** Asks once for this thing (an offer's, a rain's, a coupon's id); asking again changes nothing. */
  ask: (id: string) => void
  /** It was seen, put away, or is over: it does not come again. */
  done: (id: string) => void
}

/**
 * Every overlay is mounted as long as the room is, looks at the world itself, and draws only while it is its turn. It lies in
 * the room's own grid of three rows: `grid-row: 2; align-self: end` is a panel between the head and what is pinned;
 * `grid-row: 1 / -1` lies over all of it, under the head and what is pinned unless it says `z-index: 3`.
 */
export interface OverlaySlot {
  roomId: string
  turn: OverlayTurn
}

/** The way to a thing's Buy sheet. */
export interface GetSlot {
  onGet: (thing: { gtin: string; offerId?: string | undefined }) => void
}

/** What another feature puts into the room. Composed in app. */
export interface LiveSlots {
  /** Warm, and the count to an opening. */
  Gate: ComponentType<OverlaySlot>
  SoldOut: ComponentType<OverlaySlot>
  /** Your turn in the queue has come. */
  Back: ComponentType<OverlaySlot & GetSlot>
  Rain: ComponentType<OverlaySlot>
  Coupon: ComponentType<OverlaySlot>
  /** What hangs at the right edge before a rain: an envelope and its time. Draws nothing when none is near. */
  Envelope: ComponentType<{ roomId: string }>
  /** What is held for the person, while something else is on the counter: its time, and the way to pay. Draws nothing otherwise. */
  Held: ComponentType<{ roomId: string; pinned: string | undefined } & GetSlot>
  /**
   * Buying without leaving the room, from the sheet to the cashier. Mounted when Get it is pressed, as sheets over the room (the
   * video goes on above); `onClose` when nothing is open any more. Without an `offerId` it is the thing at its shelf price.
   */
  Buy: ComponentType<{ roomId: string; gtin: string; offerId: string | undefined; onClose: () => void }>
}
