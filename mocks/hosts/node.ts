import type { Answer, Input } from '#contract/endpoints.ts'
import type { Fact } from '#contract/facts.ts'
import type { Refusal } from '#contract/refusal.ts'
import { type EndpointName, routes } from '#contract/routes.ts'
import type { Instant } from '#contract/time.ts'
import type { ApiAnswer } from '#mockhttp/api.ts'
import { checkAnswer } from '#mockhttp/check-answer.ts'
import { firstWorld } from '#scenarios/scenarios.ts'
import type { States } from '#services/states.ts'
import { memoryStore } from '#world/memory-store.ts'
import type { Store } from '#world/store.ts'
import type { World } from '#world/world.ts'
import { type OpenWorld, openWorldOver } from './open-world.ts'

/** A world in memory whose wall clock is a crank: whole stories in milliseconds. */
export interface NodeWorld {
  world: World<States>
  /** One request as a host would give it. */
  api: OpenWorld['api']
  store: Store
  /** Calls an endpoint as the client would; throws when it is refused or its answer is lost. */
  call<K extends EndpointName>(name: K, ...input: Bare<Input<K>>): Promise<Answer<K>>
  /** Calls an endpoint that is expected to refuse; throws when it does not. */
  refuse<K extends EndpointName>(name: K, ...input: Bare<Input<K>>): Promise<Refusal>
  /** The answer as it goes over the wire. */
  raw<K extends EndpointName>(name: K, ...input: Bare<Input<K>>): Promise<ApiAnswer>
  /** Turns the wall clock on, ms; at rate 1 the lane's time goes on as much. */
  crank(ms: number): Promise<void>
  now(): Promise<Instant>
  facts(): Promise<Fact[]>
}

type Bare<I> = unknown extends I ? [] : Record<never, never> extends I ? [input?: I] : [input: I]
type Loose =
  { params?: Record<string, string>; query?: Record<string, string>; body?: unknown; epoch?: number } | undefined

/** Thrown by `call` when the answer is lost after the deed. */
export class AnswerLost extends Error {}

/** Opens a world in memory, or over a given store. */
export async function openNodeWorld(
  options: { scenario?: string; seed?: string; store?: Store; wallStart?: number } = {},
): Promise<NodeWorld> {
  let wall = options.wallStart ?? 1_000_000
  const store = options.store ?? memoryStore()
  const first = { scenario: options.scenario ?? firstWorld.scenario, seed: options.seed ?? firstWorld.seed }
  const wait = async (ms: number): Promise<void> => void (wall += ms)
  const { world, api } = await openWorldOver({ store, wall: () => wall, wait, checkAnswer, first })

  const raw = (name: EndpointName, input: Loose): Promise<ApiAnswer> => {
    const [method = '', path = ''] = routes[name].split(' ')
    const filled = path
      .replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(input?.params?.[key] ?? ''))
      .replace(/\*$/, () => input?.params?.['*'] ?? '')
    return api({
      method,
      path: filled,
      query: input?.query ?? {},
      body: input?.body,
      asked: { base: 'https://lane.example' },
      ...(input?.epoch === undefined ? {} : { epoch: input.epoch }),
    })
  }
  const refusalIn = (answer: ApiAnswer): Refusal | undefined =>
    answer.status === 200 ? undefined : (answer.body as Refusal)

  return {
    world,
    api,
    store,
    raw: (name, ...[input]) => raw(name, input as Loose),
    call: async (name, ...[input]) => {
      const answer = await raw(name, input as Loose)
      const refusal = refusalIn(answer)
      if (refusal) throw new Error(`${name} refused: ${JSON.stringify(refusal)}`)
      if (answer.lost) throw new AnswerLost(name)
      return answer.body as Answer<typeof name>
    },
    refuse: async (name, ...[input]) => {
      const refusal = refusalIn(await raw(name, input as Loose))
      if (!refusal) throw new Error(`${name} was not refused`)
      return refusal
    },
    crank: async (ms) => {
      wall += ms
      await world.look()
    },
    now: async () => (await world.look()).now,
    facts: async () => (await world.record()).rows.flatMap((row) => row.facts),
  }
}
