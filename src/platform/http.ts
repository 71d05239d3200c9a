import type { Answer, Input } from '#contract/endpoints.ts'
import type { Refusal } from '#contract/refusal.ts'
import { routes, type EndpointName } from '#contract/routes.ts'
import { apiBase } from './base-path.ts'
import { knownEpoch, noteEpoch } from './epoch.ts'
import { Refused, Unreachable, WorldSilent } from './failure.ts'
import { worldOpened } from './world-door.ts'

export interface CallOptions {
  signal?: AbortSignal | undefined
  /** Wall milliseconds before the answer counts as lost; 20 s unless told. */
  timeoutMs?: number
}
type Arguments<K extends EndpointName> =
  unknown extends Input<K>
    ? [input?: undefined, options?: CallOptions]
    : Record<never, never> extends Input<K>
      ? [input?: Input<K>, options?: CallOptions]
      : [input: Input<K>, options?: CallOptions]

interface AnyInput {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
}

type NowListener = (worldNow: number) => void
const nowListeners = new Set<NowListener>()
/** Calls back with the world's time that stands on each answer. Returns how to stop. */
export function onWorldNow(listener: NowListener): () => void {
  nowListeners.add(listener)
  return () => nowListeners.delete(listener)
}

/**
 * Asks the world: `await call('getProduct', { params: { gtin } })`. Gives the typed answer, or throws Refused (with the
 * contract's refusal), Unreachable (no answer came; the deed may be done) or WorldSilent (nobody answers for the world).
 * Waits for the world to open first. An aborted call throws the signal's own AbortError.
 */
export async function call<K extends EndpointName>(
  name: K,
  ...[input, options = {}]: Arguments<K>
): Promise<Answer<K>> {
  const { signal, timeoutMs = 20_000 } = options
  await worldOpened()
  signal?.throwIfAborted()
  const { url, init } = requestFor(name, (input ?? {}) as AnyInput)
  const timeout = AbortSignal.timeout(timeoutMs)
  let response: Response
  let text: string
  try {
    response = await fetch(url, { ...init, signal: signal ? AbortSignal.any([signal, timeout]) : timeout })
    text = await response.text()
  } catch (cause) {
    signal?.throwIfAborted()
    throw new Unreachable(timeout.aborted ? 'timeout' : 'network', cause)
  }
  return read(response, text) as Answer<K>
}

/** Method, address and headers of a call; path parameters are escaped, but for the rest of a path (`*`). */
export function requestFor(name: EndpointName, input: AnyInput): { url: string; init: RequestInit } {
  const [method = 'GET', path = ''] = routes[name].split(' ')
  const filled = path
    .replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(input.params?.[key] ?? ''))
    .replace(/\*$/, () => input.params?.['*'] ?? '')
  const query = input.query ? `?${new URLSearchParams(input.query).toString()}` : ''
  const headers: Record<string, string> = { accept: 'application/json' }
  const epoch = knownEpoch()
  if (method !== 'GET' && epoch !== null) headers['x-world-epoch'] = String(epoch)
  if (input.body !== undefined) headers['content-type'] = 'application/json'
  const init: RequestInit = { method, headers, cache: 'no-store' }
  if (input.body !== undefined) init.body = JSON.stringify(input.body)
  return { url: `${apiBase}${filled}${query}`, init }
}

function read(response: Response, text: string): unknown {
  // Anything but JSON comes from somebody else: a file server that answers every path with the shop's own page.
  if (!response.headers.get('content-type')?.includes('json'))
    throw new WorldSilent(`${response.status}, and not in its words`)
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch (cause) {
    throw new Unreachable('network', cause)
  }
  const epoch = Number(response.headers.get('x-world-epoch') ?? Number.NaN)
  if (Number.isInteger(epoch)) noteEpoch(epoch)
  const worldNow = Number(response.headers.get('x-world-now') ?? Number.NaN)
  if (Number.isInteger(worldNow)) for (const listener of nowListeners) listener(worldNow)
  if (response.ok) return answer
  if (isRefusal(answer)) throw new Refused(answer)
  throw new WorldSilent(`${response.status}, and not in its words`)
}

const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'code' in answer && typeof answer.code === 'string'
