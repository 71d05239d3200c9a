import type { Offer } from '#contract/live-offer.ts'

/** What the pinned tag can do for the person now. */
export type PinnedAct = 'get' | 'wait' | 'queue' | 'leaveQueue' | 'pay' | 'have' | 'none'

/** How the pinned tag stands: live, last ones, sold out; what its button does; and until when its clock runs. */
export interface PinnedLook {
  act: PinnedAct
  stock: 'left' | 'last' | 'soldOut' | 'closed' | 'plain' | 'unheard'
  /** The instant it counts to: an opening, an end, the end of what is held. */
  until: number | undefined
}

/** The end of an offer is counted only when it is near: a clock of an hour hurries nobody and says nothing. */
const nearMs = 10 * 60_000

/** Reads an offer; without one the thing is sold at its shelf's price. While it is `asking`, nobody can say whether there is one left. */
export function pinnedLook(offer: Offer | undefined, now: number, asking = false): PinnedLook {
  if (!offer && asking) return { act: 'none', stock: 'unheard', until: undefined }
  if (!offer) return { act: 'get', stock: 'plain', until: undefined }
  const { mine, state, queue } = offer
  const until = state === 'upcoming' || state === 'warm' ? offer.opensAt : offer.closesAt
  const near = until - now <= nearMs && until > now ? until : undefined
  const stock = stockOf(offer)
  if (mine?.state === 'held' || mine?.state === 'ordered') return { act: 'pay', stock, until: mine.until }
  if (mine?.state === 'paid') return { act: 'have', stock, until: undefined }
  if (state === 'closed') return { act: 'none', stock: 'closed', until: undefined }
  if (state === 'upcoming' || state === 'warm') return { act: 'wait', stock, until: near }
  if (state === 'soldOut') return { act: queue.mine ? 'leaveQueue' : 'queue', stock: 'soldOut', until: undefined }
  return { act: 'get', stock, until: near }
}

function stockOf({ state, left, cap }: Offer): PinnedLook['stock'] {
  if (state === 'soldOut') return 'soldOut'
  if (state === 'closed') return 'closed'
  return left <= Math.min(10, cap / 10) ? 'last' : 'left'
}
