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
  // An answer that names its own type is a text of that type, such as a playlist.
  if (typeof body === 'string' && headers['content-type']) return new Response(body, { status, headers })
  return body === undefined ? new Response(null, { status, headers }) : Response.json(body, { status, headers })
}

/**
 * The answer as the asking `fetch` gets it. A redirect that is to be followed is followed here, because msw in a page fails at it:
 * what comes is the world's next answer, or what the host of the shop's files says to a script that wants a page of it, under the
 * address that was asked. With `redirect: 'manual'` the redirect itself comes and can be read; a browser alone would hide it.
 */
export async function answerTo(request: Request, answer: ApiAnswer): Promise<Response> {
  const { location } = answer.headers
  if (answer.lost || location === undefined || request.redirect === 'manual') return toResponse(answer)
  if (request.redirect === 'error') return Response.error()
  const there = await fetch(location, { method: request.method, headers: request.headers })
  const headers = new Headers(there.headers)
  // The body has been unpacked already.
  headers.delete('content-encoding')
  headers.delete('content-length')
  return new Response(there.body, { status: there.status, headers })
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
