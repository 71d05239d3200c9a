import * as v from 'valibot'
import type { PushEvent, Topic } from '#contract/push.ts'
import type { States } from '#services/states.ts'
import type { World } from '#world/world.ts'
import type { FrameLine } from './room-frames.ts'
import { topicsOf } from './topics.ts'

const Request = v.object({
  type: v.literal('subscribe'),
  topics: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(100)),
})

/** One client's end of the push channel: what it says goes in, events come out through `send`. */
export interface PushConnection {
  receive(text: string): void
  close(): void
}

/** What a host can do for the push channel besides carrying events. */
export interface PushHost {
  /** Does it again and again, a few times a second of the device's time, until it is stopped. */
  every(work: () => void): () => void
  /** Breaks the line. */
  drop(): void
}

/** A line that is to be broken stands for so many turns of its host first. */
const turnsBeforeDrop = 8

/**
 * Opens a push channel on the world. Says hello with the clock, then what changes in the topics asked for; time and epoch always. Who
 * listens to a room hears what is said in it as time goes by, where the host has a pulse.
 */
export function connectPush(world: World<States>, send: (event: PushEvent) => void, host?: PushHost): PushConnection {
  let wanted = new Set<string>()
  const now = async (): Promise<number> => (await world.look()).now
  const stop = world.listen((change) => {
    if (change.what === 'facts') {
      const topics = new Set<Topic>(change.facts.flatMap(topicsOf))
      const heard = [...topics].filter((topic) => wanted.has(topic))
      if (heard.length > 0) send({ type: 'changed', topics: heard, epoch: change.epoch, seq: change.seq })
      return
    }
    const { epoch, clock } = change
    const route = change.what === 'epoch' && change.route !== undefined ? { route: change.route } : {}
    void now().then((at) =>
      send({ type: change.what === 'time' ? 'timeChanged' : 'epochChanged', epoch, clock, now: at, ...route }),
    )
  })
  void world.look().then(({ head, now: at }) => send({ type: 'hello', epoch: head.epoch, clock: head.clock, now: at }))
  const talk = host && roomTalk(world, send, host)
  return {
    receive: (text) => {
      const request = v.safeParse(Request, parsed(text))
      if (!request.success) return
      wanted = new Set(request.output.topics)
      talk?.listenTo([...wanted].flatMap((topic) => (topic.startsWith('room:') ? [topic.slice('room:'.length)] : [])))
    },
    close: () => {
      stop()
      talk?.listenTo([])
    },
  }
}

/** Tells of what is said in rooms, while somebody listens to one, and breaks the line as often as the Stage wants. */
function roomTalk(world: World<States>, send: (event: PushEvent) => void, host: PushHost) {
  let rooms: string[] = []
  let rest: (() => void) | undefined
  let line: FrameLine | undefined
  let turns = 0
  let busy = false
  const turn = async (): Promise<void> => {
    line ??= (await import('./room-frames.ts')).openFrameLine()
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
    // A world that cannot be looked at now, or a part that cannot be had, is tried again with the next turn.
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
