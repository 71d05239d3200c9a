import type { Frame } from '#contract/live-chat.ts'
import type { PushEvent } from '#contract/push.ts'
import type { NodeWorld } from '#hosts/node.ts'
import { connectPush, type PushConnection } from '#mockhttp/push-topics.ts'

/** Lets what was promised be said. */
export const spoken = () => new Promise<void>((done) => setImmediate(done))

/** Somebody in a room as the shop is: one line that mends itself, the feed after each break, one of every line by its id. */
export interface RoomLine {
  /** Every event as it came. */
  heard: PushEvent[]
  /** What is kept of the room, in order. */
  kept(): Frame[]
  /** How often the line broke. */
  drops(): number
  /** Lets so much time pass in turns of the line, ms of the device. */
  pass(ms: number): Promise<void>
  close(): void
}

/** How often a host's line has its turn, wall ms. */
const turnMs = 250

/** Listens to a room, and to no more of it than the line and the feed tell. */
export async function inRoom(world: NodeWorld, roomId = 'kitchen', { feed = true } = {}): Promise<RoomLine> {
  const heard: PushEvent[] = []
  const kept = new Map<string, Frame>()
  let drops = 0
  let work: (() => void) | undefined
  let line: PushConnection | undefined
  const keep = (frames: readonly Frame[]): void => {
    for (const frame of frames) kept.set(frame.id, frame)
  }
  const resync = async (): Promise<void> => {
    if (feed) keep((await world.call('getFeed', { params: { roomId } })).frames)
  }
  const connect = async (): Promise<void> => {
    line = connectPush(
      world.world,
      (event) => {
        heard.push(event)
        if (event.type === 'frames' && event.roomId === roomId) keep(event.frames)
      },
      {
        every: (turn) => {
          work = turn
          return () => (work = undefined)
        },
        drop: () => {
          drops += 1
          line?.close()
          line = undefined
        },
      },
    )
    await spoken()
    line.receive(JSON.stringify({ type: 'subscribe', topics: [`room:${roomId}`] }))
    await resync()
  }
  // What is fetched with the first turn takes as long as it takes: here it is aboard before.
  await import('#mockhttp/room-pulse.ts')
  await connect()
  return {
    heard,
    kept: () => [...kept.values()].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    drops: () => drops,
    async pass(ms) {
      for (let passed = 0; passed < ms; passed += turnMs) {
        await world.crank(turnMs)
        work?.()
        // A turn looks at the world, and may fetch what it says first.
        for (let i = 0; i < 8; i++) await spoken()
        if (!line) await connect()
      }
    },
    close: () => line?.close(),
  }
}
