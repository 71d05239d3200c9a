import * as v from 'valibot'
import type { Refusal } from '#contract/refusal.ts'
import { refusalStatus } from '#contract/refusal-status.ts'
import { requests } from '#contract/requests.ts'
import type { EndpointName } from '#contract/routes.ts'
import type { ServiceName, States } from '#services/states.ts'
import { PartMissing } from '#world/part.ts'
import type { World } from '#world/world.ts'
import { type Asked, type HandlerContext, Refused, Reply } from './handler.ts'
import { handlerOf, type Offered } from './later.ts'
import { matchRoute, methodsOf } from './router.ts'

/** A request as any host can give it. `path` starts at /api or /__world; `body` is parsed JSON. */
export interface ApiRequest {
  method: string
  path: string
  query: Record<string, string>
  epoch?: number
  body?: unknown
  asked?: Partial<Asked>
}

/**
 * An answer for any host to send. A body that is undefined is none. `lost`: the request or the answer to it is, and the host must let
 * the connection break.
 */
export interface ApiAnswer {
  status: number
  body: unknown
  headers: Record<string, string>
  lost: boolean
}

export interface ApiOptions {
  world: World<States>
  handlers: Offered<EndpointName>
  /** Waits wall milliseconds: the host's only timer here. */
  wait(ms: number): Promise<void>
  /** Checks an answer against the contract, and throws when it does not fit: in tests and development. */
  checkAnswer?: CheckAnswer | undefined
}

export type CheckAnswer = (name: EndpointName, body: unknown) => void | Promise<void>

type AnyHandler = (input: unknown, context: HandlerContext) => unknown

/** Answers requests: finds the endpoint, checks the input, looks at the world, lets the handler answer, and breaks what the faults say. */
export function createApi({
  world,
  handlers,
  wait,
  checkAnswer,
}: ApiOptions): (request: ApiRequest) => Promise<ApiAnswer> {
  const respond = async (request: ApiRequest): Promise<ApiAnswer> => {
    // HEAD is GET without its body (RFC 9110, 9.3.2): whatever can be got can be asked about.
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const route = matchRoute(method, request.path)
    if (!route) return misdirected(request.path)
    const { name, params } = route
    const steering = request.path.startsWith('/__world')
    const { input, refusal } = checked(name, params, request)
    if (refusal) return refused(refusal)
    // A group that is not aboard comes first, so that nothing seen is older than what is done.
    const handler = await handlerOf(handlers, name)
    const look = await world.look()
    const context: HandlerContext = {
      ...look,
      asked: askedBy(request),
      faults: look.head.faults,
      look: () => world.look(),
      act: async (service: ServiceName, command) => {
        const acted = await world.act(service, command, request.epoch)
        if ('refusal' in acted) throw new Refused(acted.refusal)
        return { ...acted.look, facts: acted.facts }
      },
    }
    const { faults } = look.head
    const command = !steering && !isSafe(method)
    if (!steering && faults.latencyMs > 0) await wait(faults.latencyMs)
    if (command && faults.loseRequests > 0 && concerns(faults.loseRequestsTo, name)) {
      await world.setFaults({ loseRequests: faults.loseRequests - 1 })
      return unheard
    }
    // One cast: the names were matched, and the table's types hold for each name apart.
    const answered = await (handler as AnyHandler)(input, context)
    const reply = answered instanceof Reply ? answered : new Reply({ body: answered })
    if (reply.body !== undefined) await checkAnswer?.(name, reply.body)
    const lost = command && faults.loseAnswers > 0 && concerns(faults.loseAnswersTo, name)
    if (lost) await world.setFaults({ loseAnswers: faults.loseAnswers - 1 })
    return { status: reply.status, body: reply.body, headers: reply.headers, lost }
  }

  return async (request) => {
    const answer = await respond(request).catch((error: unknown): ApiAnswer => {
      if (error instanceof Refused) return refused(error.refusal, error.headers)
      if (error instanceof PartMissing) return unheard
      if (error instanceof Error && error.name === 'QuotaExceededError') return refused({ code: 'storageFull' })
      throw error
    })
    const { head, now } = await world.look()
    return {
      ...answer,
      body: request.method === 'HEAD' ? undefined : answer.body,
      headers: {
        ...answer.headers,
        'x-world-epoch': String(head.epoch),
        'x-world-now': String(now),
        'cache-control': 'no-store',
      },
    }
  }
}

/** Methods that change nothing (RFC 9110, 9.2.1): their answers are not worth losing. */
const isSafe = (method: string): boolean => method === 'GET' || method === 'OPTIONS'

const refused = (refusal: Refusal, headers: Record<string, string> = {}): ApiAnswer => ({
  status: refusalStatus[refusal.code],
  body: refusal,
  headers,
  lost: false,
})

/** A fault for one endpoint, or for any when it names none. */
const concerns = (to: string, name: EndpointName): boolean => to === '' || to === name

/** The request never arrived, or what would answer it could not be fetched: the connection breaks. */
const unheard: ApiAnswer = { status: 504, body: undefined, headers: {}, lost: true }

/** Nobody answers at this path, or not to this method. */
function misdirected(path: string): ApiAnswer {
  const allow = methodsOf(path).join(', ')
  return allow === '' ? refused({ code: 'unknownRoute' }) : refused({ code: 'methodNotAllowed', allow }, { allow })
}

const askedBy = ({ asked = {}, query }: ApiRequest): Asked => ({
  base: asked.base ?? '',
  search: asked.search ?? new URLSearchParams(query).toString(),
  accept: asked.accept ?? '',
  acceptLanguage: asked.acceptLanguage ?? '',
})

/** Checks query and body against the contract; the refusal names the first field that does not fit. */
function checked(
  name: EndpointName,
  params: Record<string, string>,
  request: ApiRequest,
): { input?: Record<string, unknown>; refusal?: Refusal } {
  const spec: { query?: v.GenericSchema; body?: v.GenericSchema } =
    name in requests ? requests[name as keyof typeof requests] : {}
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
