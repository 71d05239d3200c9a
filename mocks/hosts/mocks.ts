import { http } from 'msw/http'
import { ws } from 'msw/ws'
import type { ApiAnswer, ApiRequest } from '#mockhttp/api.ts'
import { connectPush } from '#mockhttp/push-topics.ts'
import type { States } from '#services/states.ts'
import type { World } from '#world/world.ts'
import { answerTo, toApiRequest } from './fetch-adapter.ts'

/** How often what is said in a room is told, wall time: often enough to read as talk, seldom enough to cost nothing. */
const pulseMs = 250

/** msw's handlers for a world that may still be opening: the same for the page and for the development worker. */
export function mswHandlers(
  opening: Promise<{ world: World<States>; api: (request: ApiRequest) => Promise<ApiAnswer> }>,
) {
  const push = withoutDatabase(() => ws.link(/\/api\/push$/))
  return [
    http.all(/\/(?:api|__world)(?:\/|$)/, async ({ request }) => {
      const asked = await toApiRequest(request)
      if (!asked) return undefined
      const { api } = await opening
      return answerTo(request, await api(asked))
    }),
    push.addEventListener('connection', ({ client }) => {
      void opening.then(({ world }) => {
        const connection = connectPush(world, (event) => client.send(JSON.stringify(event)), {
          every: (work) => {
            const beat = setInterval(work, pulseMs)
            return () => clearInterval(beat)
          },
          drop: () => client.close(),
        })
        client.addEventListener('message', ({ data }) => {
          if (typeof data === 'string') connection.receive(data)
        })
        client.addEventListener('close', () => connection.close())
      })
    }),
  ]
}

/**
 * msw notes every socket in a database of its own, for ever, so that other tabs can reach it; here each tab speaks for
 * itself. And where the browser keeps nothing, that database's refusal would be nobody's to catch.
 */
function withoutDatabase<T>(make: () => T): T {
  const database = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')
  if (!database?.configurable) return make()
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true })
  try {
    return make()
  } finally {
    Object.defineProperty(globalThis, 'indexedDB', database)
  }
}
