import type { PushEvent } from '#contract/push.ts'
import type { States } from '#services/states.ts'
import type { World } from '#world/world.ts'
import type { PushHost } from './push-topics.ts'
import { openFrameLine } from './room-frames.ts'

/** A line that is to be broken stands for so many turns of its host first. */
const turnsBeforeDrop = 8

/** One client's ear for rooms. */
export interface RoomTalk {
  /** The rooms it listens to from now on; none is the end of it. */
  listenTo(rooms: string[]): void
}

/** Tells of what is said in rooms, while somebody listens to one, and breaks the line as often as the Stage wants. */
export function openRoomTalk(world: World<States>, send: (event: PushEvent) => void, host: PushHost): RoomTalk {
  let rooms: string[] = []
  let rest: (() => void) | undefined
  const line = openFrameLine()
  let turns = 0
  let busy = false
  const turn = async (): Promise<void> => {
    const look = await world.look()
    // Nobody may be listening any more.
    if (rooms.length === 0) return
    turns += 1
    const { dropSockets } = look.head.faults
    if (dropSockets > 0 && turns >= turnsBeforeDrop) {
      await world.setFaults({ dropSockets: dropSockets - 1 })
      host.drop()
      return
    }
    for (const event of line.since(look, rooms)) send(event)
  }
  const pulse = (): void => {
    if (busy) return
    busy = true
    // A world that cannot be looked at now is tried again with the next turn.
    void turn()
      .catch(() => undefined)
      .finally(() => {
        busy = false
      })
  }
  return {
    listenTo(wanted: string[]) {
      rooms = wanted
      if (rooms.length > 0) rest ??= host.every(pulse)
      else {
        rest?.()
        rest = undefined
      }
    },
  }
}
