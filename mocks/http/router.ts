import { type EndpointName, routes } from '#contract/routes.ts'

interface Pattern {
  name: EndpointName
  method: string
  parts: string[]
}

const patterns: Pattern[] = Object.entries(routes).map(([name, route]) => {
  const [method = '', path = ''] = route.split(' ')
  return { name: name as EndpointName, method, parts: path.split('/') }
})

/**
 * Finds the endpoint of a method and path (from /api or /__world on) and reads its parameters, decoded. A `*` at a path's end
 * stands for one part or more and is handed on as written, under `*`: what is encoded in it is not ours to take apart. Of two
 * routes that fit, the one that comes first counts. Undefined when there is none.
 */
export function matchRoute(
  method: string,
  path: string,
): { name: EndpointName; params: Record<string, string> } | undefined {
  const parts = partsOf(path)
  for (const pattern of patterns) {
    if (pattern.method !== method) continue
    const params = paramsOf(pattern, parts)
    if (params) return { name: pattern.name, params }
  }
  return undefined
}

/** The methods a path is answered to, HEAD among them where GET is: what an Allow header says. Empty for an unknown path. */
export function methodsOf(path: string): string[] {
  const parts = partsOf(path)
  const fitting = patterns.filter((pattern) => paramsOf(pattern, parts) !== undefined).map(({ method }) => method)
  return [...new Set(fitting.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))]
}

/** Slashes at the end mean nothing. */
function partsOf(path: string): string[] {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end).split('/')
}

function paramsOf(pattern: Pattern, parts: readonly string[]): Record<string, string> | undefined {
  const wild = pattern.parts.at(-1) === '*'
  const fixed = wild ? pattern.parts.slice(0, -1) : pattern.parts
  if (wild ? parts.length <= fixed.length : parts.length !== fixed.length) return undefined
  const params: Record<string, string> = {}
  for (const [i, want] of fixed.entries()) {
    const have = parts[i] ?? ''
    if (!want.startsWith(':')) {
      if (want !== have) return undefined
      continue
    }
    const value = decoded(have)
    if (value === undefined || value === '') return undefined
    params[want.slice(1)] = value
  }
  if (wild) params['*'] = parts.slice(fixed.length).join('/')
  return params
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/** The mocked part of a URL's path: from the first `/api` or `/__world` segment on, whatever base the shop is served under. */
export function mockedPath(pathname: string): string | undefined {
  return /\/(?:api|__world)(?:\/.*)?$/.exec(pathname)?.[0]
}
