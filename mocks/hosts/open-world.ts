import type { Notice } from '#contract/world.ts'
import { type ApiAnswer, type ApiRequest, type CheckAnswer, createApi } from '#mockhttp/api.ts'
import type { ControlEndpoint } from '#mockhttp/control-handlers.ts'
import { serviceHandlers } from '#mockhttp/handlers.ts'
import { later } from '#mockhttp/later.ts'
import { sessionHandlers } from '#mockhttp/session-handlers.ts'
import { firstWorld, scenarioNamed, scenarios } from '#scenarios/scenarios.ts'
import { services } from '#services/registry.ts'
import type { States } from '#services/states.ts'
import { isoShanghai } from '#world/calendar.ts'
import type { Store } from '#world/store.ts'
import { World } from '#world/world.ts'

export interface OpenOptions {
  store: Store
  wall: () => number
  wait: (ms: number) => Promise<void>
  checkAnswer?: CheckAnswer | undefined
  first?: { scenario: string; seed: string }
  notice?: Notice
}

/** The Stage's own endpoints: nobody steers a world before it has answered. */
const steering = [
  'getWorld',
  'setClock',
  'rewindWorld',
  'resetWorld',
  'setScenario',
  'setFaults',
  'declareIncident',
  'setLive',
  'getMoment',
  'loadMoment',
  'getLog',
] as const satisfies ControlEndpoint[]

/** A world that answers, on any host. */
export interface OpenWorld {
  world: World<States>
  api: (request: ApiRequest) => Promise<ApiAnswer>
}

/** Opens the log in a store and answers for it. A log that cannot be read is kept aside and a fresh world opened, with a notice. */
export async function openWorldOver({
  store,
  wall,
  wait,
  checkAnswer,
  first = firstWorld,
  notice,
}: OpenOptions): Promise<OpenWorld> {
  let told = notice
  const fresh = (): World<States> => new World<States>({ services, store, wall, scenario: scenarioNamed, first })
  let world = fresh()
  try {
    await world.look()
  } catch (error) {
    const name = `world-${isoShanghai(wall()).slice(0, 16).replaceAll(/\D/g, '')}.log`
    const { entries, bytes } = await store.setAside(name)
    if (entries === 0) throw error
    told = { code: 'logUnreadable', entries, bytes, name }
    world = fresh()
    await world.look()
  }
  const handlers = {
    ...serviceHandlers,
    ...later(steering, async () => {
      const { controlHandlers } = await import('#mockhttp/control-handlers.ts')
      return controlHandlers(world, scenarios)
    }),
    ...sessionHandlers(
      store,
      () => told,
      () => world.look(),
    ),
  }
  return { world, api: createApi({ world, handlers, wait, checkAnswer }) }
}
