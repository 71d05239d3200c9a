import type { AskedAbout, QuickId } from './live-chat.ts'
import type { RoomRate } from './live.ts'
import type { Instant } from './time.ts'

/** When, and in which show. */
export interface Comes {
  at: Instant
  showId: string
}

/** What can happen in a room. What the crowd says and how many watch is no fact: it follows from the seed, the show and these. */
export type LiveFact =
  /** Following for the first time brings a coupon, which is not told here. */
  | { kind: 'hostFollowed'; hostId: string; roomId: string; follow: boolean }
  | { kind: 'roomLiked'; roomId: string; showId: string; likesId: string; n: number }
  /** When it comes next, and when what is sold out is back, as far as could be told then. */
  | { kind: 'itemReminded'; roomId: string; gtin: string; on: boolean; comes?: Comes; back?: Comes }
  /** Somebody who wanted to be told is told: it is on the counter, or back in stock. */
  | { kind: 'reminderCame'; roomId: string; showId: string; gtin: string; because: 'comes' | 'back' }
  /** `about`: what it asks, to be answered at `answerAt`; absent when it asks nothing. The text stays in this device's log. */
  | {
      kind: 'roomSaid'
      roomId: string
      showId: string
      lineId: string
      text?: string
      quick?: QuickId
      about?: AskedAbout
      answerAt?: Instant
    }
  | { kind: 'roomRateSet'; rate: RoomRate }
  | { kind: 'invitationAccepted'; roomId: string }
