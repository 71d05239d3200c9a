import type { Instant } from '#contract/time.ts'
import type { Service } from '#world/service.ts'
import { ownEntry } from './own-entry.ts'
import type { States } from './states.ts'
import { talkAfterMs } from './talk-order.ts'

/** A link somebody was sent. */
export interface ShareRecord {
  shareId: string
  orderId: string
  at: Instant
  withdrawnAt?: Instant
}

/** `orders` are paid ones, with the street and the person of the address they go to; `links` by share id, `current` the one that works, by order. */
export interface ShareState {
  placed: Record<string, SharedOrder>
  orders: Record<string, SharedOrder>
  links: Record<string, ShareRecord>
  current: Record<string, string>
  made: number
}

export interface SharedOrder {
  streetId: string
  recipient: string
  endedAt?: Instant
}

export type ShareCommand = { type: 'share' | 'withdraw'; orderId: string }

/** Until when a parcel's link shows it; for ever while it is under way. */
export const sharedUntil = ({ endedAt }: SharedOrder): Instant =>
  endedAt === undefined ? Infinity : endedAt + talkAfterMs

/** An order's link that works, or undefined. */
export function linkOf(state: ShareState, orderId: string): ShareRecord | undefined {
  const shareId = ownEntry(state.current, orderId)
  return shareId === undefined ? undefined : state.links[shareId]
}

/** No letter or digit that reads as another. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/**
 * Links by which somebody else watches a parcel: one at a time for each, which can be withdrawn at will and ends two hours after the
 * parcel. Asked again it is the same; after withdrawing, another. Refuses orderUnknown until it is paid, and shareOver.
 */
export const shareService: Service<ShareState, ShareCommand, States> = {
  initial: () => ({ placed: {}, orders: {}, links: {}, current: {}, made: 0 }),

  evolve(state, fact) {
    switch (fact.kind) {
      case 'orderPlaced':
        state.placed[fact.orderId] = { streetId: fact.to.streetId, recipient: fact.guest?.name ?? fact.to.recipient }
        break
      case 'tradeClosed':
        delete state.placed[fact.orderId]
        break
      case 'tradePaid': {
        const placed = state.placed[fact.orderId]
        if (placed) state.orders[fact.orderId] = placed
        delete state.placed[fact.orderId]
        break
      }
      case 'parcelReaddressed':
        Object.assign(state.orders[fact.orderId] ?? {}, { streetId: fact.to.streetId, recipient: fact.to.recipient })
        break
      case 'parcelDelivered':
      case 'parcelReturned':
      case 'parcelCalledOff':
      case 'orderCancelled':
        Object.assign(state.orders[fact.orderId] ?? {}, { endedAt: fact.at })
        break
      case 'parcelShared': {
        const { shareId, orderId, at } = fact
        state.links[shareId] = { shareId, orderId, at }
        state.current[orderId] = shareId
        state.made += 1
        break
      }
      case 'shareWithdrawn': {
        const link = state.links[fact.shareId]
        if (link) link.withdrawnAt = fact.at
        delete state.current[fact.orderId]
        break
      }
      default:
    }
    return state
  },

  decide(state, { type, orderId }, { now, stream }) {
    const order = ownEntry(state.orders, orderId)
    if (!order) return { refusal: { code: 'orderUnknown' } }
    const link = linkOf(state, orderId)
    if (type === 'withdraw') return { facts: link ? [{ kind: 'shareWithdrawn', orderId, shareId: link.shareId }] : [] }
    if (now > sharedUntil(order)) return { refusal: { code: 'shareOver' } }
    if (link) return { facts: [] }
    const chance = stream(`share:${orderId}:${state.made}`)
    const shareId = Array.from({ length: 12 }, () => letters[chance.int(0, letters.length - 1)]).join('')
    return { facts: [{ kind: 'parcelShared', orderId, shareId }] }
  },
}
