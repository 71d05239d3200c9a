import type { EndpointName } from '#contract/routes.ts'
import { type Part, partOf } from '#world/part.ts'
import type { Handler, Handlers } from './handler.ts'

/** Endpoints with what answers them: a handler, or a group of handlers that comes when one of them is first asked for. */
export type Offered<K extends EndpointName> = { [E in K]: Handler<E> | Part<Handlers<E>> }

/**
 * Offers endpoints that are far from home: `later(['getOrigin'], async () => (await import('./origin-handlers.ts')).originHandlers)`.
 * A name the group does not answer is a type error, and so is an endpoint nobody names.
 */
export function later<K extends EndpointName>(
  names: readonly K[],
  load: () => Promise<Handlers<K>>,
): { [E in K]: Part<Handlers<K>> } {
  const group = partOf(load)
  return Object.fromEntries(names.map((name) => [name, group])) as { [E in K]: Part<Handlers<K>> }
}

/** What answers an endpoint, fetched when it is not aboard. Rejects with PartMissing. */
export async function handlerOf<K extends EndpointName>(offered: Offered<K>, name: K): Promise<Handler<K>> {
  const own = offered[name]
  if (typeof own === 'function') return own
  return (own.held() ?? (await own.fetch()))[name]
}
