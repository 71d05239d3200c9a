import type { RoomRate } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'
import type { RoomId } from '#seed/show-programme.ts'
import { ownEntry } from './own-entry.ts'
import { type Bought, type RoomState, wishKey } from './room-state.ts'
import type { Show } from './show-times.ts'

/** Whether this room is open to the shopper; only the Pavilion's ever is not. */
export const isInvited = (state: Pick<RoomState, 'invitedAt'>, roomId: RoomId): boolean =>
  roomId !== 'pavilion' || state.invitedAt !== undefined

/** How much is said in the rooms now. */
export const rateNow = ({ rates }: Pick<RoomState, 'rates'>): RoomRate => rates.at(-1)?.rate ?? 'quiet'

/** Whether the shopper asked to be told of this, and when they were. */
export const wishOf = ({ wishes, told }: RoomState, roomId: RoomId, gtin: string) => ({
  ...(ownEntry(wishes, wishKey(roomId, gtin)) && { reminded: true as const }),
  ...(ownEntry(told, wishKey(roomId, gtin)) !== undefined && { told: told[wishKey(roomId, gtin)] }),
})

/** Whether a show is on at an instant. */
export const isOn = ({ startsAt, endsAt }: Show, at: Instant): boolean => startsAt <= at && at < endsAt
/** Whether a thing lies on the counter of a show. */
export const showsIt = ({ programme }: Show, gtin: string): boolean =>
  programme.chapters.some((one) => one.gtin === gtin)

/** What the shopper paid for while a show had it on its counter, in order; with the thing it is told by. */
export const boughtIn = ({ bought }: RoomState, show: Show): (Bought & { gtin: string })[] =>
  bought.flatMap((one) => {
    const gtin = isOn(show, one.at) ? one.gtins.find((each) => showsIt(show, each)) : undefined
    return gtin === undefined ? [] : [{ ...one, gtin }]
  })
