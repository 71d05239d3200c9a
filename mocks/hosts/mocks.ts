import { http } from 'msw/http'
import { ws } from 'msw/ws'
import type { ApiAnswer, ApiRequest } from '#mockhttp/api.ts'
import { connectPush } from '#mockhttp/push-topics.ts'
import type { States } from '#services/states.ts'
import type { World } from '#world/world.ts'
import { toApiRequest, toResponse } from './fetch-adapter.ts'

/** msw's handlers for a world that may still be opening: the same for the page and for the development worker. */
export function mswHandlers(
  opening: Promise<{ world: World<States>; api: (request: ApiRequest) => Promise<ApiAnswer> }>,
) {
  const push = ws.link(/\/api\/push$/)
  return [
    http.all(/\/(?:api|__world)(?:\/|$)/, async ({ request }) => {
      const asked = await toApiRequest(request)
      if (!asked) return undefined
      const { api } = await opening
      return toResponse(await api(asked))
    }),
    push.addEventListener('connection', ({ client }) => {
      void opening.then(({ world }) => {
        const connection = connectPush(world, (event) => client.send(JSON.stringify(event)))
        client.addEventListener('message', ({ data }) => {
          if (typeof data === 'string') connection.receive(data)
        })
        client.addEventListener('close', () => connection.close())
      })
    }),
  ]
}
