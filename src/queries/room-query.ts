import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Room } from '#contract/live.ts'
import type { SayInRoom } from '#contract/live-chat.ts'
import { call } from '#platform/http.ts'
import { now, wallUntil } from '#platform/now.ts'
import { requestId } from '#platform/ids.ts'

/** How often viewers breathe, in the world's time; and how often at most, on the phone's. */
const breathMs = 5_000
const soonestMs = 1_000

/** What changes in a room by time alone: its state, its chapters, its rains; and, while it is on, how many watch. */
export function nextInRoom(room: Room, instant: number): number | undefined {
  const edges = [room.startsAt, room.endsAt, room.backAt, ...room.rains.map(({ startsAt }) => startsAt)]
  for (const { fromMs } of room.chapters) edges.push(room.startsAt + fromMs)
  if (room.state === 'live' || room.state === 'paused') edges.push(instant + breathMs)
  return edges
    .filter((edge) => edge !== undefined && edge > instant)
    .toSorted((one, other) => Number(one) - Number(other))[0]
}

/** A room with the show that is on in it, or with one of its shows. Refused with roomUnknown, showUnknown, notInvited. */
export const roomQuery = (roomId: string, showId?: string) =>
  queryOptions({
    queryKey: ['room', roomId, showId ?? 'now'],
    queryFn: ({ signal }) =>
      call('getRoom', { params: { roomId }, query: showId === undefined ? {} : { show: showId } }, { signal }),
    refetchInterval: ({ state }) => {
      const next = state.data && nextInRoom(state.data, now())
      const wait = next === undefined ? null : wallUntil(next)
      return wait === null ? false : Math.max(wait, soonestMs)
    },
    meta: { topics: [`room:${roomId}`] },
  })

/** The rooms of the lane, and what is on in them. */
export const roomsQuery = queryOptions({
  queryKey: ['rooms'],
  queryFn: ({ signal }) => call('getRooms', undefined, { signal }),
  meta: { topics: ['room:kitchen'] },
})

/** The last lines of a room: on entering, after the line was down, after time was moved. What comes after is pushed (room-frames.ts). */
export const feedQuery = (roomId: string) =>
  queryOptions({
    queryKey: ['feed', roomId],
    queryFn: ({ signal }) => call('getFeed', { params: { roomId }, query: {} }, { signal }),
    // Lines once heard are kept by who shows them: every answer sets them right, also one like the last.
    gcTime: 0,
    structuralSharing: false,
    meta: { topics: [`room:${roomId}`] },
  })

/** What is asked of a room: its answer is the room as it then is. */
function useRoomCommand<Asked>(roomId: string, ask: (asked: Asked) => Promise<Room>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ask,
    onSuccess: (room) => {
      client.setQueryData(roomQuery(roomId).queryKey, room)
      void client.invalidateQueries({ queryKey: ['room', roomId] })
    },
  })
}

/** Follows the host, or no longer. */
export const useFollowHost = (roomId: string) =>
  useRoomCommand(roomId, (follow: boolean) => call('followHost', { params: { roomId }, body: { follow } }))

/** To be told when a thing comes onto the counter, or is back. */
export const useRemind = (roomId: string) =>
  useRoomCommand(roomId, (body: { gtin: string; on: boolean }) => call('remindItem', { params: { roomId }, body }))

/** A bundle of hearts, 1 to 50. A lost one is lost: nobody counts them again. */
export const sendHearts = (roomId: string, n: number): Promise<unknown> =>
  call('likeRoom', { params: { roomId }, body: { likesId: requestId(), n } })

/** Says a line; by its number it is said once. Refused with lineTooLong, noLinks, longRun, tooFast, noteHasCard, roomQuiet. */
export const sayInRoom = (roomId: string, body: SayInRoom) => call('sayInRoom', { params: { roomId }, body })
