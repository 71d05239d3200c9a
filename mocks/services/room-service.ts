import type { RoomRate } from '#contract/live.ts'
import type { SayInRoom } from '#contract/live-chat.ts'
import { aboard, partOf } from '#world/part.ts'
import type { Due, Service } from '#world/service.ts'
import { evolveRooms, noRooms, type RoomState } from './room-state.ts'
import type { States } from './states.ts'

export type RoomCommand =
  | { type: 'follow'; roomId: string; follow: boolean }
  | { type: 'like'; roomId: string; likesId: string; n: number }
  | { type: 'remind'; roomId: string; gtin: string; on: boolean }
  | ({ type: 'say'; roomId: string } & SayInRoom)
  | { type: 'setRoomRate'; rate: RoomRate }
  | { type: 'acceptInvitation' }

/** What decides in a room, with the programme and the reading of lines: nobody needs it before somebody is in one. */
const rules = partOf(async () => import('./room-rules.ts'))

/**
 * What one shopper does in the rooms: follows a host, sends hearts, asks to be told of a thing, says something; and what the Stage makes the
 * crowd do. Refuses roomUnknown, notInvited, productUnknown; to a line roomQuiet (no show is on), requestReused, lineTooLong, noteHasCard,
 * noLinks, longRun, tooFast, badRequest.
 */
export const roomService: Service<RoomState, RoomCommand, States> = {
  initial: ({ seed }) => noRooms(seed),
  prepare: () => (rules.held() ? undefined : rules.fetch()),
  evolve: evolveRooms,
  decide: (state, command, context) =>
    aboard(rules, 'a room was entered before its rules were fetched').decideInRoom(state, command, context),

  next({ wishes }) {
    let first: Due | null = null
    for (const [id, { gtin, roomId, comes, back }] of Object.entries(wishes)) {
      const due = back ?? comes
      if (!due || (first && (first.at < due.at || (first.at === due.at && first.id < id)))) continue
      const because = back ? 'back' : 'comes'
      first = { at: due.at, id, facts: [{ kind: 'reminderCame', roomId, showId: due.showId, gtin, because }] }
    }
    return first
  },
}
