import { lastLines } from '#services/chatter.ts'
import { playlistOf } from '#services/playlist.ts'
import { ownFrame } from '#services/room-lines.ts'
import { isInvited } from '#services/room-readings.ts'
import { invitationOf, roomOf, roomsOf } from '#services/room-view.ts'
import { roomNamed, type Show, showNow, showOf } from '#services/show-times.ts'
import { type Handlers, type Look, Refused, Reply } from './handler.ts'

type LiveEndpoint =
  | 'getRooms'
  | 'getRoom'
  | 'getPlaylist'
  | 'followHost'
  | 'likeRoom'
  | 'remindItem'
  | 'sayInRoom'
  | 'getFeed'
  | 'getInvitation'
  | 'acceptInvitation'

/** As many lines as are told to who comes late. */
const mostLines = 40

/** The show that was asked for, or the one that is in the room now. Refuses roomUnknown, notInvited, showUnknown. */
function showIn({ states, now }: Look, roomId: string, showId?: string): Show {
  const room = roomNamed(roomId)
  if (!room) throw new Refused({ code: 'roomUnknown' })
  if (!isInvited(states.room, room)) throw new Refused({ code: 'notInvited' })
  if (showId === undefined) return showNow(room, now)
  const show = showOf(showId)
  if (show?.programme.roomId !== room) throw new Refused({ code: 'showUnknown' })
  return show
}

const room = (look: Look, roomId: string) => roomOf(look.states, showIn(look, roomId), look.now)

/** The rooms of the lane: what is on, its film, and what is said. */
export const liveHandlers: Handlers<LiveEndpoint> = {
  getRooms: (_input, { states, now }) => ({ rooms: roomsOf(states, now) }),
  getRoom: ({ params, query }, look) =>
    roomOf(look.states, showIn(look, params.roomId, query?.show), look.now, query?.show !== undefined),
  getPlaylist: ({ params: { showId }, query }, look) => {
    const { states, now, asked, faults } = look
    const show = showOf(showId)
    if (!show) throw new Refused({ code: 'showUnknown' })
    if (!isInvited(states.room, show.programme.roomId)) throw new Refused({ code: 'notInvited' })
    const body = faults.videoMissing ? undefined : playlistOf(show, now, asked.base, query?.replay !== undefined)
    if (body === undefined) throw new Refused({ code: 'videoMissing' })
    return new Reply({ body, headers: { 'content-type': 'application/vnd.apple.mpegurl' } })
  },
  followHost: async ({ params: { roomId }, body }, { act }) =>
    room(await act('room', { type: 'follow', roomId, ...body }), roomId),
  likeRoom: async ({ params: { roomId }, body }, { act }) =>
    room(await act('room', { type: 'like', roomId, ...body }), roomId),
  remindItem: async ({ params: { roomId }, body }, { act }) =>
    room(await act('room', { type: 'remind', roomId, ...body }), roomId),
  sayInRoom: async ({ params: { roomId }, body }, { act }) => {
    const { states } = await act('room', { type: 'say', roomId, ...body })
    const said = states.room.said.find(({ lineId }) => lineId === body.lineId)
    if (!said) throw new Error('what was said is not there')
    return ownFrame(said)
  },
  getFeed: ({ params: { roomId }, query }, look) => {
    const { states, now, setup } = look
    const lines = lastLines(setup.seed, showIn(look, roomId), states, now, mostLines)
    const after = query?.after
    return { now, frames: after === undefined ? lines : lines.filter(({ at }) => at > after) }
  },
  getInvitation: (_input, { states, now }) => invitationOf(states, now),
  acceptInvitation: async (_input, { act }) => {
    const { states, now } = await act('room', { type: 'acceptInvitation' })
    return invitationOf(states, now)
  },
}
