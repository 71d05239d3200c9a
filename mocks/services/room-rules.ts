import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { RoomId } from '#seed/show-programme.ts'
import type { Context, Decision } from '#world/service.ts'
import { ownEntry } from './own-entry.ts'
import { backAt } from './room-back.ts'
import type { RoomCommand } from './room-service.ts'
import { isInvited, isOn, rateNow, showsIt } from './room-readings.ts'
import { type RoomState, wishKey } from './room-state.ts'
import { asked, isSame, lineOf, lineRefusal } from './room-talk.ts'
import { comesNext, roomNamed, type Show, showNow } from './show-times.ts'
import type { States } from './states.ts'

const refused = (refusal: Refusal): Decision => ({ refusal })

/** Decides what one shopper does in a room, or what the Stage makes of its crowd; roomService says what it refuses. */
export function decideInRoom(state: RoomState, command: RoomCommand, context: Context<States>): Decision {
  const { now } = context
  if (command.type === 'setRoomRate')
    return { facts: rateNow(state) === command.rate ? [] : [{ kind: 'roomRateSet', rate: command.rate }] }
  const roomId = command.type === 'acceptInvitation' ? 'pavilion' : roomNamed(command.roomId)
  if (!roomId) return refused({ code: 'roomUnknown' })
  if (command.type === 'acceptInvitation')
    return { facts: state.invitedAt === undefined ? [{ kind: 'invitationAccepted', roomId }] : [] }
  if (!isInvited(state, roomId)) return refused({ code: 'notInvited' })
  const show = showNow(roomId, now)
  const { showId } = show
  switch (command.type) {
    case 'follow': {
      const { hostId } = show.programme
      const { follow } = command
      const is = ownEntry(state.following, hostId) === true
      return { facts: is === follow ? [] : [{ kind: 'hostFollowed', hostId, roomId, follow }] }
    }
    case 'like': {
      const { likesId, n } = command
      if (state.bundles.includes(likesId)) return { facts: [] }
      return { facts: [{ kind: 'roomLiked', roomId, showId, likesId, n }] }
    }
    case 'remind':
      return remind(state, roomId, show, command, context)
    case 'say':
      return say(state, roomId, show, command, now)
  }
}

function remind(
  state: RoomState,
  roomId: RoomId,
  show: Show,
  { gtin, on }: RoomCommand & { type: 'remind' },
  { now, setup, states }: Context<States>,
): Decision {
  if (!showsIt(show, gtin)) return refused({ code: 'productUnknown', gtin })
  const is = ownEntry(state.wishes, wishKey(roomId, gtin)) !== undefined
  if (is === on) return { facts: [] }
  if (!on) return { facts: [{ kind: 'itemReminded', roomId, gtin, on }] }
  const next = comesNext(roomId, gtin, now + 1)
  const comes = next && { at: next.at, showId: next.show.showId }
  const backAgain = backAt(setup.seed, show, gtin, states.offers, now)
  const back = backAgain !== undefined && { at: backAgain, showId: show.showId }
  return { facts: [{ kind: 'itemReminded', roomId, gtin, on, ...(comes && { comes }), ...(back && { back }) }] }
}

function say(
  { said: before, seed }: RoomState,
  roomId: RoomId,
  show: Show,
  command: RoomCommand & { type: 'say' },
  now: Instant,
): Decision {
  const { lineId } = command
  const known = before.find((one) => one.lineId === lineId)
  const said = lineOf(command)
  if (known) return isSame(known, said) ? { facts: [] } : refused({ code: 'requestReused' })
  if (!isOn(show, now)) return refused({ code: 'roomQuiet' })
  const refusal = lineRefusal(said, before.at(-1)?.at, now)
  if (refusal) return refused(refusal)
  return { facts: [{ kind: 'roomSaid', roomId, showId: show.showId, lineId, ...said, ...asked(said, seed, now) }] }
}
