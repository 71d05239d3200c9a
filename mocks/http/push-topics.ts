import * as v from 'valibot'
import type { PushEvent, Topic } from '#contract/push.ts'
import type { States } from '#services/states.ts'
import type { World } from '#world/world.ts'
import type { RoomTalk } from './room-pulse.ts'
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
  let talk: Promise<RoomTalk> | undefined
  const listenTo = (rooms: string[]): void => {
    if (host && rooms.length > 0)
      talk ??= import('./room-pulse.ts').then(({ openRoomTalk }) => openRoomTalk(world, send, host))
    talk?.then(
      (one) => one.listenTo(rooms),
      // What could not be fetched is asked for again by who listens next.
      () => (talk = undefined),
    )
  }
  return {
    receive: (text) => {
      const request = v.safeParse(Request, parsed(text))
      if (!request.success) return
      wanted = new Set(request.output.topics)
      listenTo([...wanted].flatMap((topic) => (topic.startsWith('room:') ? [topic.slice('room:'.length)] : [])))
    },
    close: () => {
      stop()
      listenTo([])
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
