import * as v from 'valibot'
import { endpoints } from '#contract/endpoints.ts'
import { type Refusal, refusalStatus } from '#contract/refusal.ts'
import type { EndpointName } from '#contract/routes.ts'
import type { ServiceName, States } from '#services/states.ts'
import type { World } from '#world/world.ts'
import { type HandlerContext, type Handlers, Refused } from './handler.ts'
import { matchRoute } from './router.ts'

/** A request as any host can give it. `path` starts at /api or /__world; `body` is parsed JSON. */
export interface ApiRequest {
  method: string
  path: string
  query: Record<string, string>
  epoch?: number
  body?: unknown
}

/** An answer for any host to send. `lost`: the deed is done and the host must let the connection break. */
export interface ApiAnswer {
  status: number
  body: unknown
  headers: Record<string, string>
  lost: boolean
}

export interface ApiOptions {
  world: World<States>
  handlers: Handlers<EndpointName>
  /** Waits wall milliseconds: the host's only timer here. */
  wait(ms: number): Promise<void>
  /** Checks answers against the contract: in tests and development. */
  checkAnswers: boolean
}

type AnyHandler = (input: unknown, context: HandlerContext) => unknown

/** Answers requests: finds the endpoint, checks the input, looks at the world, lets the handler answer, and breaks what the faults say. */
export function createApi({
  world,
  handlers,
  wait,
  checkAnswers,
}: ApiOptions): (request: ApiRequest) => Promise<ApiAnswer> {
  const respond = async (request: ApiRequest): Promise<ApiAnswer> => {
    const route = matchRoute(request.method, request.path)
    if (!route) return refused({ code: 'unknownRoute' })
    const { name, params } = route
    const steering = request.path.startsWith('/__world')
    const { input, refusal } = checked(name, params, request)
    if (refusal) return refused(refusal)
    const look = await world.look()
    const context: HandlerContext = {
      ...look,
      act: async (service: ServiceName, command) => {
        const acted = await world.act(service, command, request.epoch)
        if ('refusal' in acted) throw new Refused(acted.refusal)
        return { ...acted.look, facts: acted.facts }
      },
    }
    const { faults } = look.head
    if (!steering && faults.latencyMs > 0) await wait(faults.latencyMs)
    // One cast: the names were matched, and the table's types hold for each name apart.
    const body = await (handlers[name] as AnyHandler)(input, context)
    if (checkAnswers) v.parse(endpoints[name].answer, body)
    const concerned = faults.loseAnswersTo === '' || faults.loseAnswersTo === name
    const lost = !steering && request.method !== 'GET' && faults.loseAnswers > 0 && concerned
    if (lost) await world.setFaults({ loseAnswers: faults.loseAnswers - 1 })
    return { status: 200, body, headers: {}, lost }
  }

  return async (request) => {
    const answer = await respond(request).catch((error: unknown): ApiAnswer => {
      if (error instanceof Refused) return refused(error.refusal)
      if (error instanceof Error && error.name === 'QuotaExceededError') return refused({ code: 'storageFull' })
      throw error
    })
    const { head, now } = await world.look()
    return {
      ...answer,
      headers: { 'x-world-epoch': String(head.epoch), 'x-world-now': String(now), 'cache-control': 'no-store' },
    }
  }
}

const refused = (refusal: Refusal): ApiAnswer => ({
  status: refusalStatus[refusal.code],
  body: refusal,
  headers: {},
  lost: false,
})

/** Checks query and body against the contract; the refusal names the first field that does not fit. */
function checked(
  name: EndpointName,
  params: Record<string, string>,
  request: ApiRequest,
): { input?: Record<string, unknown>; refusal?: Refusal } {
  const spec: { query?: v.GenericSchema; body?: v.GenericSchema; answer: v.GenericSchema } = endpoints[name]
  const input: Record<string, unknown> = { params }
  for (const part of ['query', 'body'] as const) {
    const schema = spec[part]
    if (!schema) continue
    const result = v.safeParse(schema, request[part])
    if (!result.success) return { refusal: { code: 'badRequest', field: v.getDotPath(result.issues[0]) ?? part } }
    input[part] = result.output
  }
  return { input }
}
