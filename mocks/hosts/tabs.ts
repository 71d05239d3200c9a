import type { States } from '#services/states.ts'
import type { World } from '#world/world.ts'

type Word = { say: 'changed' } | { say: 'who is seen?' } | { say: 'I am seen' }

/** How long another tab may take to say that it is in view, ms. */
const patience = 300

/**
 * Keeps the tabs of one device on one log: tells of own writes, looks again when another wrote, and slows a fast lane to x1
 * when the last page hides, so that a phone in a pocket does not live through days.
 */
export function joinTabs(world: World<States>, channel: BroadcastChannel): void {
  const say = (word: Word): void => channel.postMessage(word)
  let someoneSeen = false
  world.listen((change) => {
    if (change.own) say({ say: 'changed' })
  })
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.say === 'changed') void world.look()
    if (data.say === 'who is seen?' && !document.hidden) say({ say: 'I am seen' })
    if (data.say === 'I am seen') someoneSeen = true
  })
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      void world.look()
      return
    }
    someoneSeen = false
    say({ say: 'who is seen?' })
    setTimeout(() => {
      if (document.hidden && !someoneSeen) void calm(world)
    }, patience)
  })
}

async function calm(world: World<States>): Promise<void> {
  const { head } = await world.look()
  if (head.clock.rate > 1) await world.setClock({ to: 'rate', rate: 1 })
}
