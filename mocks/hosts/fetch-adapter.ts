import { type ApiAnswer, type ApiRequest } from '#mockhttp/api.ts'
import { mockedPath } from '#mockhttp/router.ts'

/** A fetch Request as the world's request. Undefined when its path is not the world's. A body that is not JSON reads as none. */
export async function toApiRequest(request: Request): Promise<ApiRequest | undefined> {
  const url = new URL(request.url)
  const path = mockedPath(url.pathname)
  if (path === undefined) return undefined
  const epoch = Number(request.headers.get('x-world-epoch') ?? Number.NaN)
  const text = request.method === 'GET' ? '' : await request.text()
  return {
    method: request.method,
    path,
    query: Object.fromEntries(url.searchParams),
    body: parsed(text),
    ...(Number.isInteger(epoch) ? { epoch } : {}),
  }
}

/** The world's answer as a fetch Response; a lost one as a broken connection. */
export function toResponse(answer: ApiAnswer): Response {
  return answer.lost ? Response.error() : Response.json(answer.body, { status: answer.status, headers: answer.headers })
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
