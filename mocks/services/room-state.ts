import type { Fact, FactOf } from '#contract/facts.ts'
import type { Comes } from '#contract/live-facts.ts'
import type { RoomRate } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'

export type SaidInRoom = Omit<FactOf<'roomSaid'>, 'kind' | 'seq'>

/** Somebody wants to be told of a thing: when it comes next, or is back before that, as far as that is known. */
export interface Wish {
  roomId: string
  gtin: string
  comes?: Comes
  back?: Comes
}

/** A paid order as a room may talk of it: when, and what was in it. */
export interface Bought {
  at: Instant
  orderId: string
  gtins: string[]
}

/**
 * `hearts` by show, each bundle's number kept so that it counts once; `wishes` and `told` by room and GTIN; `rates` as they were set, in
 * order; `said` is what the shopper said, in order; `ordered` are orders nobody has paid, by trade.
 */
export interface RoomState {
  seed: string
  following: Record<string, true>
  hearts: Record<string, number>
  bundles: string[]
  wishes: Record<string, Wish>
  told: Record<string, Instant>
  rates: { at: Instant; rate: RoomRate }[]
  said: SaidInRoom[]
  ordered: Record<string, Omit<Bought, 'at'>>
  bought: Bought[]
  invitedAt?: Instant
}

/** As many bundles of hearts are remembered by their number, and as many lines and orders; older ones are in the log. */
const mostBundles = 200
const mostSaid = 300
const mostBought = 60

/** Under which a wish is kept. */
export const wishKey = (roomId: string, gtin: string): string => `${roomId} ${gtin}`

/** The rooms as a world opens: nobody has done anything in them. */
export const noRooms = (seed: string): RoomState => ({
  seed,
  following: {},
  hearts: {},
  bundles: [],
  wishes: {},
  told: {},
  rates: [],
  said: [],
  ordered: {},
  bought: [],
})

/** Folds a fact into what one shopper did in the rooms. Knows no programme: what a fact is about stands in it. */
export function evolveRooms(state: RoomState, fact: Fact): RoomState {
  switch (fact.kind) {
    case 'hostFollowed':
      if (fact.follow) state.following[fact.hostId] = true
      else delete state.following[fact.hostId]
      break
    case 'roomLiked':
      state.hearts[fact.showId] = (state.hearts[fact.showId] ?? 0) + fact.n
      state.bundles = [...state.bundles, fact.likesId].slice(-mostBundles)
      break
    case 'itemReminded': {
      const { roomId, gtin, on, comes, back } = fact
      if (on) state.wishes[wishKey(roomId, gtin)] = { roomId, gtin, ...(comes && { comes }), ...(back && { back }) }
      else delete state.wishes[wishKey(roomId, gtin)]
      break
    }
    case 'rivalsRateSet':
    case 'offerReserved':
    case 'reservationGivenBack':
      // Others come otherwise now: when something is back is not known any more.
      for (const wish of Object.values(state.wishes)) delete wish.back
      break
    case 'reminderCame':
      delete state.wishes[wishKey(fact.roomId, fact.gtin)]
      state.told[wishKey(fact.roomId, fact.gtin)] = fact.at
      break
    case 'roomSaid': {
      const { kind: _kind, seq: _seq, ...said } = fact
      state.said = [...state.said, said].slice(-mostSaid)
      break
    }
    case 'roomRateSet':
      state.rates.push({ at: fact.at, rate: fact.rate })
      break
    case 'invitationAccepted':
      state.invitedAt ??= fact.at
      break
    case 'orderPlaced':
      state.ordered[fact.tradeNo] = { orderId: fact.orderId, gtins: fact.lines.map(({ gtin }) => gtin) }
      break
    case 'tradeClosed':
      delete state.ordered[fact.tradeNo]
      break
    case 'tradePaid': {
      const order = state.ordered[fact.tradeNo]
      if (order) state.bought = [...state.bought, { at: fact.at, ...order }].slice(-mostBought)
      delete state.ordered[fact.tradeNo]
      break
    }
    default:
  }
  return state
}
