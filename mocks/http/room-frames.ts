import type { Frame } from '#contract/live-chat.ts'
import type { PushEvent } from '#contract/push.ts'
import type { Instant } from '#contract/time.ts'
import { lastLines } from '#services/chatter.ts'
import { isInvited } from '#services/room-readings.ts'
import { roomNamed, showNow } from '#services/show-times.ts'
import type { States } from '#services/states.ts'
import { openStream } from '#world/stream.ts'
import type { Look } from '#world/world.ts'

/** As many lines are sent at once; of more, the newest. */
const mostAtOnce = 400
/** Who was not looked at for longer than this in the lane's time was away, and asks for the last lines, ms. */
const awayMs = 60_000
/** A line that begins tells of so long before: whoever asked for the last lines meanwhile misses none, ms of the device. */
const overlapMs = 2_000

/** Lines kept back by the fault that mixes them: each so many turns more. */
interface Late {
  frame: Frame
  turns: number
}

/** What one client has heard of the rooms it listens to. */
export interface FrameLine {
  /** What was said in these rooms since the last time, as events. A room that is new here, or in which time jumped, begins with the last moments. */
  since(look: Look<States>, rooms: readonly string[]): PushEvent[]
}

/** Opens a client's line of frames: each goes over it once, unless the Stage mixes them. */
export function openFrameLine(): FrameLine {
  const heard = new Map<string, Instant>()
  const late = new Map<string, Late[]>()
  let epoch: number | undefined
  return {
    since({ states, now, setup: { seed }, head }, rooms) {
      if (head.epoch !== epoch) {
        heard.clear()
        late.clear()
      }
      epoch = head.epoch
      for (const room of heard.keys()) if (!rooms.includes(room)) heard.delete(room)
      return rooms.flatMap((room): PushEvent[] => {
        const roomId = roomNamed(room)
        if (!roomId || !isInvited(states.room, roomId)) return []
        // What is recorded at this very instant may still come: it is told the next time.
        const until = now - 1
        const from = heard.get(room)
        heard.set(room, until)
        const isNew = from === undefined || until < from || until - from > awayMs * Math.max(1, head.clock.rate)
        const begin = isNew ? until - overlapMs * head.clock.rate : from
        const fresh = lastLines(seed, showNow(roomId, until), states, until, mostAtOnce, begin)
        const { sent, kept } = mixedUp(fresh, late.get(room) ?? [], head.faults.mixFrames, seed)
        late.set(room, kept)
        return sent.length === 0 ? [] : [{ type: 'frames', roomId, epoch: head.epoch, frames: sent }]
      })
    },
  }
}

/** Some of a hundred lines come twice, some late, some before others: by the seed's chance, and none is lost. */
function mixedUp(
  fresh: readonly Frame[],
  late: readonly Late[],
  percent: number,
  seed: string,
): { sent: Frame[]; kept: Late[] } {
  const kept = late.filter(({ turns }) => turns > 0).map(({ frame, turns }) => ({ frame, turns: turns - 1 }))
  const sent = late.filter(({ turns }) => turns === 0).map(({ frame }) => frame)
  for (const frame of fresh) {
    const chance = percent > 0 ? openStream(seed, 'mix', frame.id) : undefined
    if (!chance || chance.int(0, 99) >= percent) {
      sent.push(frame)
      continue
    }
    const fate = chance.pick(['twice', 'late', 'first'] as const)
    if (fate === 'first') sent.unshift(frame)
    else kept.push({ frame, turns: chance.int(0, 5) })
    if (fate === 'twice') sent.push(frame)
  }
  return { sent, kept }
}
