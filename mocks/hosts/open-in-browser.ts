import type { Notice } from '#contract/world.ts'
import type { CheckAnswer } from '#mockhttp/api.ts'
import { memoryStore } from '#world/memory-store.ts'
import type { Store } from '#world/store.ts'
import { indexedDbStore } from './indexeddb-store.ts'
import { type OpenWorld, openWorldOver } from './open-world.ts'
import { steer } from './start-link.ts'
import { joinTabs } from './tabs.ts'
import { keepAwake } from './waker.ts'

export interface HostOptions {
  /** The path the shop is served under, with slashes: each has its own log. */
  base: string
  /** The wall time the page reads, ms: one reading for the shop and its world. */
  wall: () => number
}

/** Only in development: what people open carries no schema of an answer. */
const checkAnswer: CheckAnswer = async (name, body) =>
  (await import('#mockhttp/check-answer.ts')).checkAnswer(name, body)

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** A world that answers, and where the scenario that the address names takes place. */
export interface OpenInBrowser extends OpenWorld {
  route: string | undefined
}

/** Opens this origin's log, in memory where nothing may be kept, and keeps it awake and in step with other tabs. */
export async function openInBrowser({ base, wall }: HostOptions): Promise<OpenInBrowser> {
  const name = `lantern-lane${base === '/' ? '' : `:${base}`}`
  const { store, notice } = await openStore(name)
  const opened = await openWorldOver({
    store,
    wall,
    wait,
    ...(import.meta.env.DEV && { checkAnswer }),
    ...(notice ? { notice } : {}),
  })
  await mended(opened.world, wall)
  const route = await steer(opened.world, location.search)
  if (store.kept) joinTabs(opened.world, new BroadcastChannel(name))
  keepAwake(opened.world)
  return { ...opened, route }
}

async function openStore(name: string): Promise<{ store: Store; notice?: Notice }> {
  try {
    return { store: await indexedDbStore(name) }
  } catch {
    return { store: memoryStore(), notice: { code: 'notKept' } }
  }
}

/** A phone's clock set back where nothing of it was kept: time goes on from the record, it does not stand until the phone has caught up. */
async function mended(world: OpenWorld['world'], wall: () => number): Promise<void> {
  const { clock } = (await world.look()).head
  if (clock.wall > wall()) await world.setClock({ to: 'rate', rate: clock.rate })
}
