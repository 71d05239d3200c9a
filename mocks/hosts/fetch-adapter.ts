import { type ApiAnswer, type ApiRequest } from '#mockhttp/api.ts'
import { mockedPath } from '#mockhttp/router.ts'

/** A fetch Request as the world's request. Undefined when its path is not the world's. A body that is not JSON reads as none. */
export async function toApiRequest(request: Request): Promise<ApiRequest | undefined> {
  const url = new URL(request.url)
  const path = mockedPath(url.pathname)
  if (path === undefined) return undefined
  const epoch = Number(request.headers.get('x-world-epoch') ?? Number.NaN)
  const text = request.method === 'GET' || request.method === 'HEAD' ? '' : await request.text()
  return {
    method: request.method,
    path,
    query: Object.fromEntries(url.searchParams),
    body: parsed(text),
    asked: {
      base: url.origin + url.pathname.slice(0, url.pathname.length - path.length),
      search: url.search.slice(1),
      accept: request.headers.get('accept') ?? '',
      acceptLanguage: request.headers.get('accept-language') ?? '',
    },
    ...(Number.isInteger(epoch) ? { epoch } : {}),
  }
}

/** The world's answer as a fetch Response, with its status and headers; a lost one as a broken connection. */
export function toResponse({ status, body, headers, lost }: ApiAnswer): Response {
  if (lost) return Response.error()
  return body === undefined ? new Response(null, { status, headers }) : Response.json(body, { status, headers })
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
