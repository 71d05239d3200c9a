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

/** Finds the endpoint of a method and path (from /api or /__world on) and reads its parameters. Undefined when there is none. */
export function matchRoute(
  method: string,
  path: string,
): { name: EndpointName; params: Record<string, string> } | undefined {
  const parts = path.replace(/\/+$/, '').split('/')
  for (const pattern of patterns) {
    if (pattern.method !== method || pattern.parts.length !== parts.length) continue
    const params: Record<string, string> = {}
    const fits = pattern.parts.every((want, i) => {
      const have = parts[i] ?? ''
      if (!want.startsWith(':')) return want === have
      const value = decoded(have)
      if (value === undefined || value === '') return false
      params[want.slice(1)] = value
      return true
    })
    if (fits) return { name: pattern.name, params }
  }
  return undefined
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/** The mocked part of a URL's path: from the last `/api` or `/__world` segment on, whatever base the shop is served under. */
export function mockedPath(pathname: string): string | undefined {
  return /\/(?:api|__world)(?:\/.*)?$/.exec(pathname)?.[0]
}
